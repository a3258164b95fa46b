package salesfloor.scenario;

import java.time.LocalDate;

/** People who join or leave a role on a date that is known. */
public record PlannedChange(
        @Key(value = "The day from which it holds.", example = "2025-03-03")
        LocalDate on,

        @Key(
                value =
                        "People who join. They get new seats after those of the headcount, are paid from that day and begin"
                                + " to learn on it.",
                defaultsTo = "0",
                min = 0,
                max = 100_000,
                unit = Unit.COUNT)
        int join,

        @Key(
                value =
                        "People who leave. The seats with the highest numbers close for good; their clients and their waiting"
                                + " work go to others.",
                defaultsTo = "0",
                min = 0,
                max = 100_000,
                unit = Unit.COUNT)
        int leave) {}
