package salesfloor.scenario;

import java.time.Duration;
import java.util.Optional;

/** What people are like. Everything is off by default: equal people, always there, never leaving. */
public record People(
        @Key(
                value = "Speed of a person relative to the role's, differing from person to person; the mean"
                        + " should be 1.",
                defaultsTo = "1",
                min = 0.01,
                unit = Unit.FACTOR,
                source = "spread cv 0.2 between people (RAIN Group; plausible 0.1-0.4)",
                example = "{mean: 1, cv: 0.2}")
        Distribution efficiency,

        @Key(
                value = "Factor of a person on the chance of success (closing, upsell, rescue, win-back), differing"
                        + " from person to person; the mean should be 1.",
                defaultsTo = "1",
                min = 0,
                unit = Unit.FACTOR,
                source = "spread cv 0.25 between people; plausible 0.1-0.4",
                example = "{mean: 1, cv: 0.25}")
        Distribution success,

        @Key(value = "Paid breaks and meetings on each day.", defaultsTo = "{}")
        Breaks breaks,

        @Key(value = "Days away from work; paid.", defaultsTo = "{}")
        Absence absence,

        @Key(
                value = "How fast people leave; their seats stay vacant for a while.",
                defaultsTo = "0 per year",
                min = 0,
                example = "0.25 per year")
        Rate turnover,

        @Key(
                value = "How long a seat stays empty after somebody left; nothing is paid.",
                defaultsTo = "0 days",
                min = 0,
                unit = Unit.TIME,
                source = "30 working days, our judgement; plausible 10-60",
                example = "{distribution: gamma, mean: 6 weeks, shape: 4}")
        Distribution vacancy,

        @Key(
                value = "How new people learn; 'none': fully productive on the first day.",
                defaultsTo = "none",
                example = "{duration: 2 months, startAt: 0.5}")
        Optional<Ramp> ramp,

        @Key(
                value = "Time lost when a person changes from one activity to another.",
                defaultsTo = "0 min",
                min = 0,
                unit = Unit.TIME,
                source = "64 s measured by Jackson 2001; plausible 0.5-3 min")
        Duration switching,

        @Key(
                value = "Time lost when a person returns to a job that was interrupted.",
                defaultsTo = "0 min",
                min = 0,
                unit = Unit.TIME,
                source = "64 s to resume work after an e-mail, Jackson 2001; plausible 0.5-3 min")
        Duration resumption,

        @Key(
                value =
                        "One rule for work in hand at the end of the shift, for all activities; 'none': each activity's own.",
                defaultsTo = "none")
        Optional<Activities.ShiftEnd> shiftEnd) {

    /** Paid time inside a working day in which nobody serves. */
    public record Breaks(
            @Key(
                    value = "Minutes of breaks and meetings per person-day in all.",
                    defaultsTo = "0 min",
                    min = 0,
                    max = 720,
                    unit = Unit.TIME)
            Duration total,

            @Key(
                    value = "Into how many equal pieces they fall, staggered between people.",
                    defaultsTo = "4",
                    min = 1,
                    max = 48,
                    unit = Unit.COUNT)
            int pieces) {}

    /** Leave and sickness, in whole days. */
    public record Absence(
            @Key(value = "Calendar days of leave a year.", defaultsTo = "0", min = 0, max = 365, unit = Unit.COUNT)
            int leaveDays,

            @Key(
                    value = "Into how many blocks the leave of a year is split, spread evenly over people and year.",
                    defaultsTo = "2",
                    min = 1,
                    max = 52,
                    unit = Unit.COUNT)
            int leaveBlocks,

            @Key(value = "Spells of sickness per person.", defaultsTo = "0 per year", min = 0, example = "1.6 per year")
            Rate sickSpells,

            @Key(
                    value = "Length of a spell in calendar days, rounded up to whole days.",
                    defaultsTo = "{distribution: exponential, mean: 7 days}",
                    min = 0,
                    unit = Unit.TIME)
            Distribution sickLength) {}

    /** Speed grows in a straight line from {@code startAt} to 1. */
    public record Ramp(
            @Key(
                    value = "Time to full speed.",
                    defaultsTo = "2 months",
                    min = 0,
                    unit = Unit.TIME,
                    source = "2-3.2 months (Xactly; OrderFlow)")
            Duration duration,

            @Key(value = "Speed on the first day.", defaultsTo = "0.5", min = 0.01, max = 1, unit = Unit.SHARE)
            double startAt) {}
}
