package salesfloor.scenario;

import java.time.LocalTime;
import java.util.Optional;

/** Margins and costs outside the pay of people. Overheads of the whole firm can be included to arrive at its profit. */
public record Economics(
        @Key(
                value = "Gross margin: share of an order's value left after the cost of the goods, at price index 1.",
                defaultsTo = "0.2",
                min = 0,
                max = 1,
                unit = Unit.SHARE,
                source = "wholesale 20-30 %, consumer goods 3-10 % (NAW)")
        double grossMargin,

        @Key(value = "Cost of a lead whose source names none.", defaultsTo = "0", min = 0, unit = Unit.MONEY)
        double leadCost,

        @Key(value = "Seat, telephony and software per person and month.", defaultsTo = "0", min = 0, unit = Unit.MONEY)
        double seatCost,

        @Key(
                value = "Employer's contributions on top of gross pay.",
                defaultsTo = "0",
                min = 0,
                max = 3,
                unit = Unit.SHARE,
                source = "30.2 % Russia, 29.6 % of total cost in the US (BLS ECEC)")
        double employerOnCost,

        @Key(
                value = "Material, postage and services per set of documents.",
                defaultsTo = "0",
                min = 0,
                unit = Unit.MONEY)
        double documentCost,

        @Key(
                value = "Fixed overhead per month that is not part of any stage.",
                defaultsTo = "0",
                min = 0,
                unit = Unit.MONEY)
        double overhead,

        @Key(value = "Overhead as a share of revenue.", defaultsTo = "0", min = 0, max = 1, unit = Unit.SHARE)
        double overheadShare,

        @Key(value = "Delivery of released orders by the rest of the firm.", defaultsTo = "{}")
        Fulfilment fulfilment,

        @Key(
                value = "Profitability the plan asks for; reports compare with it.",
                defaultsTo = "0",
                min = -1,
                max = 1,
                unit = Unit.SHARE)
        double plannedProfitability) {

    /** From release to delivery. */
    public record Fulfilment(
            @Key(
                    value = "Time from release to delivery, in calendar time.",
                    defaultsTo = "0 days",
                    min = 0,
                    unit = Unit.TIME,
                    example = "2 days")
            Distribution leadTime,

            @Key(value = "Picking and delivery per order.", defaultsTo = "0", min = 0, unit = Unit.MONEY)
            double costPerOrder,

            @Key(
                    value = "Picking and delivery as a share of the order's value.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double shareOfTicket,

            @Key(
                    value = "Most orders that can leave on one work day; 0: no limit. The rest leaves on the next.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.COUNT)
            int dailyCapacity,

            @Key(
                    value = "Clock time after which a released order leaves on the next work day, at opening. Where"
                            + " papers hold up release, a late paper so costs the client a day.",
                    defaultsTo = "none",
                    example = "16:00")
            Optional<LocalTime> cutOff,

            @Key(
                    value = "Share of deliveries that fail and return as complaints.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double failureRate) {}
}
