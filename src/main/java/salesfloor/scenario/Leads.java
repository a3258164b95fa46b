package salesfloor.scenario;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where leads come from and when a prospect may become a lead again. */
public record Leads(
        @Key(
                value = "Factor on the arrivals of all sources: 1.5 is a surge of 50 %.",
                defaultsTo = "1",
                min = 0,
                max = 1000,
                unit = Unit.FACTOR)
        double volume,

        @Key(value = "Named sources of leads. None: no new clients.", defaultsTo = "{}")
        Map<String, Source> sources,

        @Key(
                value = "How long a nurtured lead rests before it may become a lead again.",
                defaultsTo = "90 days",
                min = 0,
                unit = Unit.TIME)
        Duration nurtureFor,

        @Key(
                value = "How long a lead that said no to a developer rests.",
                defaultsTo = "180 days",
                min = 0,
                unit = Unit.TIME)
        Duration restAfterLoss,

        @Key(
                value = "How long a disqualified prospect, or a client lost for good, rests.",
                defaultsTo = "365 days",
                min = 0,
                unit = Unit.TIME)
        Duration restAfterDisqualification) {
    public Leads {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /** One source. Shares are over its leads; the truth about a lead stays hidden from the department. */
    public record Source(
            @Key(value = "Average number of leads.", min = 0, example = "24 per workday")
            Rate arrivals,

            @Key(value = "When leads arrive. Empty profiles: evenly over the opening hours.", defaultsTo = "{}")
            Clients.Rhythm rhythm,

            @Key(
                    value = "Whether fresh leads are called before repeat attempts (warm) or after them (cold).",
                    defaultsTo = "true")
            boolean warm,

            @Key(
                    value = "Cost of one lead; economics.leadCost where it is not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.MONEY,
                    example = "83.33")
            Optional<Double> cost,

            @Key(
                    value = "Share that is the type of client the firm sells to.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double match,

            @Key(
                    value = "Share of the matching whose purchase is current.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double current,

            @Key(
                    value = "Share of the current that is ready to change supplier.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double ready,

            @Key(
                    value = "Chance to be reached at the first call.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double reach,

            @Key(
                    value = "Factor on the chance to be reached from each call to the next.",
                    defaultsTo = "1",
                    min = 0,
                    max = 1,
                    unit = Unit.FACTOR)
            double reachFade,

            @Key(
                    value = "Share of dead or wrong numbers; found out at the first call.",
                    defaultsTo = "0",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double deadNumbers,

            @Key(value = "Calls before giving up.", defaultsTo = "6", min = 1, max = 100, unit = Unit.COUNT)
            int attempts,

            @Key(
                    value = "Conversation and notes when a lead is reached; the duration of activity qualify"
                            + " where it is not given.",
                    defaultsTo = "none",
                    min = 0,
                    unit = Unit.TIME,
                    example = "{mean: 11 min, cv: 0.6}")
            Optional<Distribution> conversation,

            @Key(
                    value = "How interest cools until the first call; 'none' switches it off exactly.",
                    defaultsTo = "none",
                    example = "{scale: 20 min, exponent: 0.15}")
            Optional<Cooling> cooling) {}

    /**
     * Share of leads still interested after an age t at the first call: (1 + t/scale)^-exponent. Night and weekend hours count
     * with {@code closedWeight}.
     */
    public record Cooling(
            @Key(value = "Time scale of the loss of interest.", defaultsTo = "20 min", min = 0.01, unit = Unit.TIME)
            Duration scale,

            @Key(
                    value = "How fast interest fades; 0.15 is mild, 0.6 is what believers in speed claim.",
                    defaultsTo = "0.15",
                    min = 0,
                    max = 10,
                    unit = Unit.FACTOR,
                    source = "form fitted to salesup.club (10,000 leads) and Prooflytics; mild end of 0.15-0.6")
            double exponent,

            @Key(
                    value = "Weight of time outside opening hours in the age.",
                    defaultsTo = "0.5",
                    min = 0,
                    max = 1,
                    unit = Unit.FACTOR)
            double closedWeight) {}
}
