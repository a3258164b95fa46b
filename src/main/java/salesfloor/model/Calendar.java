package salesfloor.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/**
 * The opening hours of the department, day by day. Days are numbered from the first day of the run, 0. Immutable.
 */
public final class Calendar {

    static final int DAYS_OF_FIRST_YEAR = 365;

    private final LocalDate start;
    private final long length;
    private final boolean[] open;
    private final TreeSet<LocalDate> holidays;
    private final List<DayOfWeek> workdays;
    /** Opening ticks before each day. */
    private final long[] openBefore;
    /** Opening hours of an open day: pairs of from and to, ticks after midnight. */
    private final long[] hours;

    private final long openPerDay;

    public Calendar(Time time) {
        this(time, (int) (Ticks.of(time.length()) / Ticks.PER_DAY) + 2);
    }

    /** The calendar of the year that begins with the run, however long the run is. */
    static Calendar firstYear(Time time) {
        return new Calendar(time, DAYS_OF_FIRST_YEAR);
    }

    private Calendar(Time time, int days) {
        start = time.start();
        length = Ticks.of(time.length());
        workdays = time.aroundTheClock() ? List.of(DayOfWeek.values()) : time.workdays();
        holidays = new TreeSet<>(time.aroundTheClock() ? List.of() : time.holidays());
        hours = openingHours(time);
        long perDay = 0;
        for (int i = 0; i < hours.length; i += 2) {
            perDay += hours[i + 1] - hours[i];
        }
        openPerDay = perDay;
        open = openDays(time, days);
        openBefore = new long[days + 1];
        for (int day = 0; day < days; day++) {
            openBefore[day + 1] = openBefore[day] + (open[day] ? openPerDay : 0);
        }
    }

    private static long[] openingHours(Time time) {
        long from = time.hours().fromMinute() * Ticks.PER_MINUTE;
        long to = time.hours().toMinute() * Ticks.PER_MINUTE;
        if (time.aroundTheClock() || time.lunch().isEmpty() || time.lunchTurns() > 1) {
            return new long[] {from, to};
        }
        TimeOfDayRange lunch = time.lunch().get();
        return new long[] {from, lunch.fromMinute() * Ticks.PER_MINUTE, lunch.toMinute() * Ticks.PER_MINUTE, to};
    }

    private static boolean[] openDays(Time time, int days) {
        TreeSet<LocalDate> holidays = new TreeSet<>(time.holidays());
        boolean[] open = new boolean[days];
        for (int day = 0; day < days; day++) {
            LocalDate date = time.start().plusDays(day);
            open[day] = time.aroundTheClock()
                    || (time.workdays().contains(date.getDayOfWeek()) && !holidays.contains(date));
        }
        return open;
    }

    /** The date of a day. */
    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /** The day a time falls on. */
    public static int day(long time) {
        return (int) Math.floorDiv(time, Ticks.PER_DAY);
    }

    /** Midnight at which a day begins. */
    public static long midnight(int day) {
        return day * Ticks.PER_DAY;
    }

    /** End of the run. */
    public long length() {
        return length;
    }

    /** Days of the calendar: those of the run and one more. */
    public int days() {
        return open.length;
    }

    /** Whether the department opens on a day; before the run, where holidays are not known, on every work day. */
    public boolean isOpen(int day) {
        return day < 0 ? workdays.contains(date(day).getDayOfWeek()) : day < open.length && open[day];
    }

    /** Whether the department would open on a day, were it within the run. */
    boolean wouldOpen(int day) {
        return workdays.contains(date(day).getDayOfWeek()) && !isHoliday(day);
    }

    /** Whether a day is a public holiday. */
    public boolean isHoliday(int day) {
        return holidays.contains(date(day));
    }

    /** Opening ticks of an open day. */
    public long openPerDay() {
        return openPerDay;
    }

    /**
     * Opening ticks from the start of the run to a time. Before the run, where no dates are known, opening hours are spread
     * evenly.
     */
    public long openUntil(long time) {
        if (time < 0) {
            return Math.round(time * (openBefore[open.length] / (double) midnight(open.length)));
        }
        int day = day(time);
        if (day >= open.length) {
            return openBefore[open.length];
        }
        long sum = openBefore[day];
        if (open[day]) {
            long timeOfDay = time - midnight(day);
            for (int i = 0; i < hours.length; i += 2) {
                sum += Math.max(0, Math.min(timeOfDay, hours[i + 1]) - hours[i]);
            }
        }
        return sum;
    }

    /** Opening ticks between two times. */
    public long openBetween(long from, long to) {
        return openUntil(to) - openUntil(from);
    }

    /** The earliest time, not before the given one, at which the department is open; {@link Ticks#NEVER} after the run. */
    public long nextOpening(long time) {
        for (int day = day(time); day < open.length; day++) {
            if (isOpen(day)) {
                long timeOfDay = Math.max(0, time - midnight(day));
                for (int i = 0; i < hours.length; i += 2) {
                    if (timeOfDay < hours[i + 1]) {
                        return midnight(day) + Math.max(timeOfDay, hours[i]);
                    }
                }
            }
        }
        return Ticks.NEVER;
    }

    /** The time at which so many opening ticks have passed since a time; {@link Ticks#NEVER} after the run. */
    public long plusOpen(long time, long openTicks) {
        long target = openUntil(time) + openTicks;
        int day = day(time);
        while (day < open.length && openBefore[day + 1] < target) {
            day++;
        }
        if (day >= open.length) {
            return Ticks.NEVER;
        }
        long left = target - openBefore[day];
        for (int i = 0; i < hours.length; i += 2) {
            long stretch = hours[i + 1] - hours[i];
            if (left <= stretch) {
                return Math.max(time, midnight(day) + hours[i] + left);
            }
            left -= stretch;
        }
        return Ticks.NEVER;
    }

    /** Opening hours of an open day as pairs of from and to, ticks after midnight. */
    long[] hours() {
        return hours.clone();
    }

    /** Open days in an average year, from the year that begins with the run. */
    static double workdaysPerYear(Time time) {
        Calendar year = firstYear(time);
        int count = 0;
        for (int day = 0; day < DAYS_OF_FIRST_YEAR; day++) {
            count += year.isOpen(day) ? 1 : 0;
        }
        return count * Rate.DAYS_PER_YEAR / DAYS_OF_FIRST_YEAR;
    }
}
