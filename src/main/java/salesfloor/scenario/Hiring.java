package salesfloor.scenario;

import java.time.Duration;

/** The manager's rule for hiring into a role by its utilisation. */
public record Hiring(
        @Key(
                value = "One more is hired when the utilisation since the last review is above this.",
                defaultsTo = "0.88",
                min = 0,
                max = 1,
                unit = Unit.SHARE,
                source = "our judgement: above 85 % queues grow fast")
        double above,

        @Key(
                value =
                        "Below this, seats that fall vacant stay so, until the utilisation is above the upper limit again.",
                defaultsTo = "0.65",
                min = 0,
                max = 1,
                unit = Unit.SHARE,
                source = "our judgement")
        double stopBelow,

        @Key(value = "Time between two reviews; whole days.", defaultsTo = "4 weeks", min = 1440, unit = Unit.TIME)
        Duration every,

        @Key(
                value = "Time from the decision to the first day of the new person.",
                defaultsTo = "30 days",
                min = 0,
                unit = Unit.TIME)
        Duration lead,

        @Key(
                value = "Most seats of the role, those ordered included.",
                min = 0,
                max = 100_000,
                unit = Unit.COUNT,
                example = "14")
        int most) {}
