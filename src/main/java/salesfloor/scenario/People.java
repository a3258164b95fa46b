package salesfloor.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
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
                value = "What hard work does to people; 'none': nothing. '{}' takes the figures below.",
                defaultsTo = "none",
                example = "{busySpeed: 1.08, tiredDays: 5}")
        Optional<Load> load,

        @Key(
                value =
                        "One rule for work in hand at the end of the shift, for all activities; 'none': each activity's own.",
                defaultsTo = "none")
        Optional<Activities.ShiftEnd> shiftEnd,

        @Key(
                value = "A paid meeting of everybody who is on duty at its time; work in hand is finished first.",
                defaultsTo = "none",
                example = "{at: 09:00-09:15}")
        Optional<Meetings> meetings,

        @Key(value = "Paid days away for training.", defaultsTo = "{}")
        Training training,

        @Key(
                value =
                        "Paid once for each person who is hired: a planned joiner, a replacement, a hire by the manager.",
                defaultsTo = "0",
                min = 0,
                unit = Unit.MONEY)
        double hiringCost) {

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

    /**
     * What hard work does to a person. Utilisation is working time / time on duty, both with overtime. Kc and Terwiesch 2009,
     * Management Science 55(9): people speed up under load, and overwork takes it back; Berry Jaeker and Tucker 2017, Management
     * Science 63(4): near saturation work becomes slower and worse.
     */
    public record Load(
            @Key(
                    value = "A person whose utilisation in the clock hour before was above this hurries.",
                    defaultsTo = "0.85",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE)
            double busyAbove,

            @Key(
                    value = "Speed of who hurries.",
                    defaultsTo = "1.08",
                    min = 0.01,
                    max = 100,
                    unit = Unit.FACTOR,
                    source = "0-15 % faster under load (Kc and Terwiesch 2009)")
            double busySpeed,

            @Key(
                    value = "Factor on the error rate of who hurries.",
                    defaultsTo = "1.15",
                    min = 0,
                    max = 100,
                    unit = Unit.FACTOR,
                    source = "our judgement")
            double busyErrors,

            @Key(
                    value = "A working day with a utilisation above this is a hard one.",
                    defaultsTo = "0.9",
                    min = 0,
                    max = 1,
                    unit = Unit.SHARE,
                    source = "saturation at 93 % (Berry Jaeker and Tucker 2017)")
            double tiredAbove,

            @Key(
                    value = "After so many hard working days in a row a person is tired, until a day is not hard or the"
                            + " person is away for a working day.",
                    defaultsTo = "5",
                    min = 1,
                    max = 1000,
                    unit = Unit.COUNT)
            int tiredDays,

            @Key(
                    value = "Speed of the tired.",
                    defaultsTo = "0.92",
                    min = 0.01,
                    max = 100,
                    unit = Unit.FACTOR,
                    source = "overwork by a tenth is costly (Kc and Terwiesch 2009); size our judgement")
            double tiredSpeed,

            @Key(
                    value = "Factor on the error rate of the tired.",
                    defaultsTo = "1.3",
                    min = 0,
                    max = 100,
                    unit = Unit.FACTOR,
                    source = "our judgement")
            double tiredErrors,

            @Key(
                    value = "Factor on the turnover of the tired.",
                    defaultsTo = "1.5",
                    min = 0,
                    max = 100,
                    unit = Unit.FACTOR,
                    source = "our judgement")
            double tiredQuitting) {}

    /** A meeting on some days of the week. */
    public record Meetings(
            @Key(value = "From when to when.", example = "09:00-09:15")
            TimeOfDayRange at,

            @Key(value = "The days of the week; every work day where not given.", defaultsTo = "[]", example = "[MON]")
            List<DayOfWeek> days) {
        public Meetings {
            days = List.copyOf(days);
        }

        /** Whether it is held on a day of the week on which the department opens. */
        public boolean includes(DayOfWeek day) {
            return days.isEmpty() || days.contains(day);
        }
    }

    /** Training, in whole days. */
    public record Training(
            @Key(
                    value = "Working days a year, spread evenly over people and year, not on days of leave.",
                    defaultsTo = "0",
                    min = 0,
                    max = 100,
                    unit = Unit.COUNT)
            int days) {}

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
