package salesfloor.model;

import java.time.LocalDate;
import java.util.Arrays;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Clients.Rhythm;
import salesfloor.scenario.Time;

/**
 * Time as demand feels it: it runs fast when many order, stands still when nobody does, and over a year passes as many days as
 * the calendar. A point process that is regular or memoryless on this clock follows the profiles of hour, weekday, month and
 * holidays on the wall clock (time change of a non-homogeneous process; Çınlar 1975, Introduction to Stochastic Processes,
 * section 4.7). Immutable.
 */
final class DemandClock {

    /** Demand ticks before each day; empty when demand time is clock time. */
    private final double[] before;
    /** Borders of the stretches of a day with equal demand, ticks after midnight, and the share of the day before each. */
    private final long[] border;

    private final double[] share;

    DemandClock(Rhythm rhythm, Time time, Calendar calendar) {
        border = borders(rhythm, calendar);
        share = shares(rhythm, border);
        boolean even = border.length == 2 && border[0] == 0 && border[1] == Ticks.PER_DAY;
        boolean everyDay = time.aroundTheClock()
                && rhythm.weekdays().isEmpty()
                && rhythm.months().isEmpty();
        before = even && everyDay ? new double[0] : days(rhythm, time, calendar);
    }

    private static long[] borders(Rhythm rhythm, Calendar calendar) {
        if (rhythm.hours().isEmpty()) {
            return calendar.hours();
        }
        long[] borders = new long[25];
        for (int hour = 0; hour <= 24; hour++) {
            borders[hour] = hour * Ticks.PER_HOUR;
        }
        return borders;
    }

    private static double[] shares(Rhythm rhythm, long[] border) {
        double[] shares = new double[border.length];
        for (int i = 0; i + 1 < border.length; i++) {
            double weight = rhythm.hours().isEmpty()
                    ? (i % 2 == 0 ? border[i + 1] - border[i] : 0)
                    : rhythm.hours().getOrDefault(i, 0.0);
            shares[i + 1] = shares[i] + weight;
        }
        double total = shares[shares.length - 1];
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    private static double[] days(Rhythm rhythm, Time time, Calendar calendar) {
        Calendar firstYear = Calendar.firstYear(time);
        double sum = 0;
        for (int day = 0; day < Calendar.DAYS_OF_FIRST_YEAR; day++) {
            sum += weight(rhythm, firstYear, day);
        }
        double scale = (double) Ticks.PER_DAY * Calendar.DAYS_OF_FIRST_YEAR / sum;
        double[] before = new double[calendar.days() + 1];
        for (int day = 0; day < calendar.days(); day++) {
            before[day + 1] = before[day] + scale * weight(rhythm, calendar, day);
        }
        return before;
    }

    private static double weight(Rhythm rhythm, Calendar calendar, int day) {
        LocalDate date = calendar.date(day);
        double month = rhythm.months().isEmpty() ? 1 : rhythm.months().getOrDefault(date.getMonthValue(), 0.0);
        if (rhythm.weekdays().isEmpty()) {
            return calendar.isOpen(day) ? month : 0;
        }
        boolean holiday = calendar.isHoliday(day);
        return holiday ? 0 : month * rhythm.weekdays().getOrDefault(date.getDayOfWeek(), 0.0);
    }

    /** Demand ticks from the start of the run to a time. */
    double at(long time) {
        if (before.length == 0) {
            return time;
        }
        int day = Calendar.day(time);
        if (day >= before.length - 1) {
            return before[before.length - 1] + (time - Calendar.midnight(before.length - 1));
        }
        double part = shareBefore(time - Calendar.midnight(day));
        return part == 1 ? before[day + 1] : before[day] + (before[day + 1] - before[day]) * part;
    }

    private double shareBefore(long timeOfDay) {
        if (timeOfDay <= border[0]) {
            return 0;
        }
        for (int i = 1; i < border.length; i++) {
            if (timeOfDay <= border[i]) {
                double part = (timeOfDay - border[i - 1]) / (double) (border[i] - border[i - 1]);
                return share[i - 1] + part * (share[i] - share[i - 1]);
            }
        }
        return 1;
    }

    /** The earliest time at which so many demand ticks have passed; {@link Ticks#NEVER} after the run. */
    long timeOf(double demand) {
        if (before.length == 0) {
            return demand >= Ticks.NEVER ? Ticks.NEVER : Math.max(0, Math.round(demand));
        }
        if (demand >= before[before.length - 1]) {
            return Ticks.NEVER;
        }
        int day = dayOf(Math.max(0, demand));
        double part = (demand - before[day]) / (before[day + 1] - before[day]);
        return Calendar.midnight(day) + timeOfDay(Math.max(0, part));
    }

    /** The day in which a demand time falls; days without demand are passed over. */
    private int dayOf(double demand) {
        int found = Arrays.binarySearch(before, demand);
        if (found < 0) {
            return -found - 2;
        }
        while (before[found + 1] == demand) {
            found++;
        }
        return found;
    }

    private long timeOfDay(double part) {
        int i = 1;
        while (i < share.length - 1 && (share[i] <= part || share[i] == share[i - 1])) {
            i++;
        }
        double within = share[i] == share[i - 1] ? 0 : (part - share[i - 1]) / (share[i] - share[i - 1]);
        return border[i - 1] + (long) (Math.min(1, within) * (border[i] - border[i - 1]));
    }
}
