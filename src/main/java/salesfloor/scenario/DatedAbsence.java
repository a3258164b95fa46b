package salesfloor.scenario;

import java.time.LocalDate;

/** Some people of a role are away for a time that is known: a wave of flu, a fair. */
public record DatedAbsence(
        @Key(
                value = "How many: the first people of the role who are employed on the first day.",
                min = 1,
                max = 100_000,
                unit = Unit.COUNT,
                example = "3")
        int headcount,

        @Key(value = "First day away.", example = "2025-02-03")
        LocalDate from,

        @Key(value = "Last day away.", example = "2025-02-14")
        LocalDate to) {}
