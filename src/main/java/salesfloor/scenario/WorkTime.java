package salesfloor.scenario;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/** The working time of some people of a role: other hours, fewer days, a part of the day. */
public record WorkTime(
        @Key(value = "How many people of the role.", min = 1, max = 100_000, unit = Unit.COUNT, example = "2")
        int headcount,

        @Key(
                value = "Their hours; those of the role where not given. They may reach beyond the opening hours:"
                        + " what waits is done then, though no client calls.",
                defaultsTo = "none",
                example = "10:00-19:00")
        Optional<TimeOfDayRange> hours,

        @Key(
                value = "The work days on which they come; every work day where not given.",
                defaultsTo = "[]",
                example = "[MON, TUE, WED]")
        List<DayOfWeek> days,

        @Key(
                value = "Part of the day's paid minutes that they work, from its beginning; breaks shrink with it.",
                defaultsTo = "1",
                min = 0.1,
                max = 1,
                unit = Unit.SHARE,
                example = "0.5")
        double share) {
    public WorkTime {
        days = List.copyOf(days);
    }

    /** Everybody whom no entry names: the role's hours, every day, the whole day. */
    static WorkTime whole(Optional<TimeOfDayRange> hours) {
        return new WorkTime(1, hours, List.of(), 1);
    }

    /** Whether these people come on a day of the week on which the department opens. */
    public boolean includes(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }

    /** Days of a week without holidays on which these people come. */
    public int daysPerWeek(Time time) {
        List<DayOfWeek> open = time.aroundTheClock() ? List.of(DayOfWeek.values()) : time.workdays();
        return (int) open.stream().filter(this::includes).count();
    }

    /** Paid minutes of a week without holidays. */
    double weeklyMinutes(Time time) {
        return time.paidMinutes(hours.orElse(time.hours())) * share * daysPerWeek(time);
    }
}
