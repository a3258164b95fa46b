package salesfloor.metrics;

import static salesfloor.metrics.Measure.Better.LESS;
import static salesfloor.metrics.Measure.Better.MORE;
import static salesfloor.metrics.Measure.Better.NEITHER;

import java.util.List;
import salesfloor.metrics.Measure.Better;

/** The text of every measure. */
final class Catalogue {

    static final List<Measure> MEASURES = List.of(
            m("leads", "per month", NEITHER, "Leads that arrived."),
            m("qualified", "per month", MORE, "Leads passed on to developers as qualified."),
            m("firstDeals", "per month", MORE, "First orders of newly won clients."),
            m("orders", "per month", MORE, "Orders taken, first orders included: the throughput."),
            m("ordersPerDay", "per working day", MORE, "Orders taken per day on which the department is open."),
            m(
                    "lostOrders",
                    "share",
                    LESS,
                    "Order intentions that ended as lost (caller gave up for good, written order expired) divided by all"
                            + " that ended as taken or lost. Orders placed elsewhere for the price are not counted."),
            m("averageTicket", "{currency} per order", MORE, "Mean value of orders taken, accepted offers included."),
            m("upsellShare", "share", MORE, "Orders with an accepted offer divided by orders taken."),
            m(
                    "activeClients",
                    "clients",
                    MORE,
                    "Time average of clients that count as active: first deal made, not lapsed."),
            m("activeClientsEnd", "clients", MORE, "Active clients at the end of the run."),
            m(
                    "churn",
                    "share per month",
                    LESS,
                    "Clients lapsed per month divided by the time average of active clients."),
            m("reactivated", "per month", MORE, "Lapsed or silent clients won back by a call."),
            m(
                    "orderWait",
                    "min",
                    LESS,
                    "Mean opening-hours minutes from a phone contact to the start of handling, over answered calls of"
                            + " orders; over written and portal orders where no order comes by phone."),
            m("orderWaitP90", "min", LESS, "90th percentile of the same waits."),
            m(
                    "serviceLevel",
                    "share",
                    MORE,
                    "Order contacts begun within their target divided by all that ended waiting; a contact that gave up"
                            + " counts as missed."),
            m("releaseTime", "opening hours", LESS, "Mean time from order taken to release to fulfilment."),
            m(
                    "leadResponse",
                    "opening hours",
                    LESS,
                    "Mean time from lead arrival to the first call, over all sources. Leads of a cold source wait behind fresh"
                            + " warm ones and repeat calls, and can make most of it."),
            m(
                    "leadToFirstDeal",
                    "working days",
                    LESS,
                    "Mean time from lead arrival to the first deal, over deals made."),
            m(
                    "orderLeadTime",
                    "hours",
                    LESS,
                    "Mean clock time from a client's first contact about an order to delivery."),
            m(
                    "acquisitionCost",
                    "{currency} per first deal",
                    LESS,
                    "Cost of stages lead, qualification and first deal divided by first deals."),
            m(
                    "clientValue",
                    "{currency}",
                    MORE,
                    "Expected contribution of a client over its life: contribution (gross margin less fulfilment) per"
                            + " active client and month divided by churn."),
            m(
                    "utilisation.<role>",
                    "share",
                    NEITHER,
                    "Working time divided by on-duty time (paid presence without breaks)."),
            m("routineShare.<role>", "share", LESS, "On-duty time spent on documents."),
            m(
                    "overtime.<role>",
                    "min per person-day",
                    LESS,
                    "Minutes worked beyond the shift per working day of a person."),
            m("revenue", "{currency} per month", MORE, "Value of released orders."),
            m("grossMargin", "{currency} per month", MORE, "Revenue less cost of goods and win-back discounts."),
            m(
                    "salesCost",
                    "{currency} per month",
                    LESS,
                    "All costs of leads, people, seats, documents, credits and fulfilment; without the firm's overhead."),
            m("payroll", "{currency} per month", LESS, "Pay of all people with on-cost, overtime and variable parts."),
            m(
                    "overhead",
                    "{currency} per month",
                    LESS,
                    "Overhead of the firm: fixed part and share of revenue; not part of the cost of sales."),
            m("profit", "{currency} per month", MORE, "Gross margin less sales cost and overhead."),
            m("profitability", "share", MORE, "Profit divided by revenue."),
            m("costPerOrder", "{currency} per order", LESS, "Sales cost divided by orders taken."),
            m("costPerOrder.<stage>", "{currency} per order", LESS, "Cost of one stage divided by orders taken."),
            m(
                    "costPerFirstDeal",
                    "{currency} per first deal",
                    LESS,
                    "Cost of stage first deal divided by first deals."),
            m(
                    "existingClientProfitShare",
                    "share",
                    NEITHER,
                    "Share of gross margin from clients won before the last twelve months of the observed window began;"
                            + " where the window is shorter, won before it began."),
            m("ordersPerHead", "per month", MORE, "Orders taken per paid employee, leaders included."),
            m("profitPerHead", "{currency} per month", MORE, "Profit per paid employee, leaders included."),
            m(
                    "clients.<class>",
                    "clients",
                    NEITHER,
                    "Time average of active clients in a class of care (only where the scenario has classes, like the"
                            + " following)."),
            m("clientShare.<class>", "share", NEITHER, "The same as a share of all active clients."),
            m("valueShare.<class>", "share", NEITHER, "Value of orders taken from the class divided by that of all."),
            m("ordersPerClient.<class>", "per month", MORE, "Orders taken per active client of the class."),
            m(
                    "careMinutes.<class>",
                    "min per month",
                    NEITHER,
                    "Paid minutes of care calls, overtime excepted, per active client of the class."),
            m(
                    "marginPerClient.<class>",
                    "{currency} per month",
                    MORE,
                    "Gross margin of released orders per active client of the class."));

    private Catalogue() {}

    private static Measure m(String key, String unit, Better better, String definition) {
        return new Measure(key, unit, better, definition);
    }
}
