package salesfloor.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The horizon of a run and the department's calendar. Clock times have no zone: the department is in one place. */
public record Time(
        @Key(value = "First day of the run; it begins at midnight.", defaultsTo = "2025-01-06")
        LocalDate start,

        @Key(
                value = "First part of the run that is simulated but not counted in any measure.",
                defaultsTo = "0 weeks",
                min = 0,
                unit = Unit.TIME)
        Duration warmUp,

        @Key(value = "Length of the run, the warm-up included.", defaultsTo = "52 weeks", min = 1440, unit = Unit.TIME)
        Duration length,

        @Key(value = "Days of the week on which the department opens.", defaultsTo = "[MON, TUE, WED, THU, FRI]")
        List<DayOfWeek> workdays,

        @Key(
                value = "Opening hours on a work day, or 'always' for around the clock on every day of the year"
                        + " (work days, lunch and holidays then do not apply).",
                defaultsTo = "09:00-18:00")
        TimeOfDayRange hours,

        @Key(value = "Unpaid lunch of each person, or 'none'.", defaultsTo = "13:00-14:00", example = "13:00-14:00")
        Optional<TimeOfDayRange> lunch,

        @Key(
                value = "Into how many turns lunch is split so that somebody stays: with 3, a third goes at the"
                        + " stated time, a third one lunch earlier, a third one lunch later. With 1 the"
                        + " department closes for lunch.",
                defaultsTo = "1",
                min = 1,
                max = 5,
                unit = Unit.COUNT)
        int lunchTurns,

        @Key(value = "Dates on which the department is closed and clients do not order.", defaultsTo = "[]")
        List<LocalDate> holidays) {
    public Time {
        workdays = List.copyOf(workdays);
        holidays = List.copyOf(holidays);
    }

    /** Minutes a day on which the department is open: its hours, less lunch where everybody goes at once. */
    public int openMinutes() {
        return lunchTurns == 1 ? paidMinutes(hours) : hours.minutes();
    }

    /** Paid minutes of a person's working day with the given hours: without the lunch that lies within them. */
    public int paidMinutes(TimeOfDayRange ofPerson) {
        boolean hasLunch = !ofPerson.isAllDay()
                && lunch.filter(pause ->
                                pause.fromMinute() > ofPerson.fromMinute() && pause.toMinute() < ofPerson.toMinute())
                        .isPresent();
        return hasLunch ? ofPerson.minutes() - lunch.get().minutes() : ofPerson.minutes();
    }

    /** Days on which the department opens after the warm-up and before the end. */
    public int observedOpenDays() {
        LocalDateTime from = start.atStartOfDay().plus(warmUp);
        LocalDateTime to = start.atStartOfDay().plus(length);
        Set<LocalDate> closed = new TreeSet<>(holidays);
        int days = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            LocalDateTime opening = day.atStartOfDay().plusMinutes(hours.fromMinute());
            boolean open = aroundTheClock() || (workdays.contains(day.getDayOfWeek()) && !closed.contains(day));
            days += open && !opening.isBefore(from) && opening.isBefore(to) ? 1 : 0;
        }
        return days;
    }

    /** Whether the department never closes. */
    public boolean aroundTheClock() {
        return hours.isAllDay();
    }
}
