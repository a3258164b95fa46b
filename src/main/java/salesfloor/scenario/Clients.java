package salesfloor.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How clients order, wait, stay and leave. */
public record Clients(
        @Key(
                value = "Mean time between a client's orders, differing from client to client.",
                defaultsTo = "{mean: 30 days, cv: 0.5}",
                min = 1,
                unit = Unit.TIME,
                source = "once a month or more often: the definition of transactional sales")
        Distribution orderInterval,

        @Key(
                value = "Law of one client's own gaps around its mean interval; only its form counts. Gamma with"
                        + " shape 1 is memoryless, a larger shape more regular.",
                defaultsTo = "{distribution: gamma, shape: 4}",
                min = 0,
                unit = Unit.FACTOR,
                source = "within-customer cv about 0.5-0.65 in Online Retail II (Chen, UCI, doi" + " 10.24432/C5CG6D)")
        Distribution regularity,

        @Key(
                value = "What the interval counts from: the delivery of the last order or the order itself.",
                defaultsTo = "delivery")
        IntervalFrom intervalFrom,

        @Key(
                value = "Mean value of a client's orders, differing from client to client.",
                defaultsTo = "{mean: 180, cv: 0.8}",
                min = 0,
                unit = Unit.MONEY)
        Distribution ticket,

        @Key(
                value = "Coefficient of variation of one client's orders around its own mean ticket (lognormal).",
                defaultsTo = "0",
                min = 0,
                max = 20,
                unit = Unit.FACTOR)
        double ticketVariation,

        @Key(
                value = "Correlation of the logarithms of a client's ticket and of its ordering frequency: above"
                        + " 0 big buyers order more often.",
                defaultsTo = "0",
                min = -1,
                max = 1,
                unit = Unit.FACTOR)
        double ticketFrequencyCorrelation,

        @Key(value = "How orders come in; relative weights.", defaultsTo = "{phone: 1}")
        Map<Channel, Double> channel,

        @Key(
                value = "How long a caller waits before hanging up, or 'endless'.",
                defaultsTo = "{distribution: exponential, mean: 5 min}",
                min = 0,
                unit = Unit.TIME,
                endless = true,
                source = "60-90 s typical, longer when the matter is important (Talkdesk, CCPlanning)")
        Distribution patience,

        @Key(value = "Callers who hung up and try again.", defaultsTo = "{}")
        Redial redial,

        @Key(value = "When clients order: by hour of the day, weekday and month.", defaultsTo = "{}")
        Rhythm rhythm,

        @Key(
                value = "Share of new clients that never come back after their first order.",
                defaultsTo = "0",
                min = 0,
                max = 1,
                unit = Unit.SHARE)
        double onlyOnce,

        @Key(
                value = "A client silent for more than this many of its own mean intervals counts as lapsed.",
                defaultsTo = "3",
                min = 1,
                unit = Unit.FACTOR)
        double lapseAfter,

        @Key(
                value = "A lapsed client silent for more than this many of its own mean intervals is lost and"
                        + " may later be met again as a prospect.",
                defaultsTo = "24",
                min = 1,
                unit = Unit.FACTOR)
        double lostAfter,

        @Key(value = "Why and how fast clients leave.", defaultsTo = "{}")
        Churn churn) {

    public Clients {
        Map<Channel, Double> ordered = new EnumMap<>(Channel.class);
        ordered.putAll(channel);
        channel = Collections.unmodifiableMap(ordered);
    }

    /** From when the next order's interval counts. */
    public enum IntervalFrom {
        DELIVERY,
        ORDER
    }

    /** How an order reaches the department. */
    public enum Channel {
        PHONE,
        WRITTEN,
        PORTAL
    }

    /** What callers do who hung up. */
    public record Redial(
            @Key(
                    value = "Chance that a caller who hung up tries again.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double chance,

            @Key(
                    value = "Time until the next try.",
                    defaultsTo = "{distribution: uniform, min: 5 min, max: 25 min}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution delay,

            @Key(
                    value = "Tries after the first one; then the order is lost.",
                    defaultsTo = "2",
                    min = 0,
                    max = 100,
                    unit = Unit.COUNT)
            int attempts) {}

    /** Profiles as relative weights; what is not listed in a non-empty profile has weight 0. */
    public record Rhythm(
            @Key(
                    value = "Weight by hour of the day (0 to 23). Empty: even over the opening hours.",
                    defaultsTo = "{}",
                    example = "{9: 0.115, 10: 0.145, 11: 0.14}")
            Map<Integer, Double> hours,

            @Key(
                    value = "Weight by weekday. Empty: even over the work days.",
                    defaultsTo = "{}",
                    example = "{MON: 1.15, TUE: 1.05, WED: 1, THU: 0.97, FRI: 0.83}")
            Map<DayOfWeek, Double> weekdays,

            @Key(
                    value = "Weight by month (1 to 12). Empty: no season.",
                    defaultsTo = "{}",
                    example = "{11: 1.4, 12: 1.7}")
            Map<Integer, Double> months) {
        public Rhythm {
            hours = Collections.unmodifiableMap(new TreeMap<>(hours));
            Map<DayOfWeek, Double> days = new EnumMap<>(DayOfWeek.class);
            days.putAll(weekdays);
            weekdays = Collections.unmodifiableMap(days);
            months = Collections.unmodifiableMap(new TreeMap<>(months));
        }
    }

    /**
     * Competing reasons to leave. A client leaves silently; the department notices when it has lapsed. Hazard = (need + price ×
     * price effect + neglect × share of time without care) × loyalty effect.
     */
    public record Churn(
            @Key(
                    value = "Hazard of leaving because the need ends or the business closes. Cannot be won back.",
                    defaultsTo = "0 per month",
                    min = 0)
            Rate need,

            @Key(
                    value = "Hazard of leaving for a cheaper supplier, at equal prices.",
                    defaultsTo = "0 per month",
                    min = 0)
            Rate price,

            @Key(
                    value = "Hazard of leaving that full neglect adds: nobody calls within the care interval of"
                            + " activity retain.",
                    defaultsTo = "0 per month",
                    min = 0)
            Rate neglect,

            @Key(value = "Clients whose own person has left the firm.", defaultsTo = "{}")
            Orphaned orphaned,

            @Key(value = "How experience moves loyalty, and loyalty the hazard.", defaultsTo = "{}")
            Loyalty loyalty) {}

    /** Owned clients of somebody who has left leave faster for a while. */
    public record Orphaned(
            @Key(
                    value = "Hazard of leaving that comes on top.",
                    defaultsTo = "0 per month",
                    min = 0,
                    example = "0.005 per month")
            Rate hazard,

            @Key(value = "How long.", defaultsTo = "2 months", min = 0, unit = Unit.TIME)
            Duration lasts) {}

    /** Loyalty runs from 0 to 1 and starts at 1. */
    public record Loyalty(
            @Key(
                    value = "The hazard of leaving is multiplied by 1 + sensitivity × (1 - loyalty). 0: experience"
                            + " has no effect.",
                    defaultsTo = "0",
                    min = 0,
                    unit = Unit.FACTOR)
            double sensitivity,

            @Key(
                    value = "Part of the loyalty lost before that each order brings back.",
                    defaultsTo = "0.25",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double recovery,

            @Key(
                    value = "Loyalty taken by an order that nobody took.",
                    defaultsTo = "0.06",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double lostOrder,

            @Key(value = "Loyalty taken by a wrong order.", defaultsTo = "0.03", min = 0, max = 1, unit = Unit.SHARE)
            double wrongOrder,

            @Key(
                    value = "Loyalty taken by late documents or a late answer to a written order.",
                    defaultsTo = "0.015",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double late,

            @Key(value = "Loyalty taken by wrong documents.", defaultsTo = "0.025", min = 0, max = 1, unit = Unit.SHARE)
            double wrongDocuments,

            @Key(
                    value = "Loyalty taken by the handover to another person.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double handover) {}
}
