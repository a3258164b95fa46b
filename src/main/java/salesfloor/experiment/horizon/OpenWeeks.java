package salesfloor.experiment.horizon;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import salesfloor.scenario.Time;

/** How many days the department is open in each observed week: a holiday is no transient. */
final class OpenWeeks {
    private static final int DAYS = 7;

    private final int[] open;
    private final int usual;

    OpenWeeks(Time time) {
        open = new int[(int) (time.length().minus(time.warmUp()).toDays() / DAYS)];
        usual = time.aroundTheClock() ? DAYS : time.workdays().size();
        Set<LocalDate> closed = new TreeSet<>(time.holidays());
        LocalDate from = time.start().atStartOfDay().plus(time.warmUp()).toLocalDate();
        for (int day = 0; day < DAYS * open.length; day++) {
            LocalDate date = from.plusDays(day);
            boolean works = time.workdays().contains(date.getDayOfWeek()) && !closed.contains(date);
            open[day / DAYS] += time.aroundTheClock() || works ? 1 : 0;
        }
    }

    /** Whole observed weeks. */
    int weeks() {
        return open.length;
    }

    /** A count as it would be in a week without holidays; of a week that is closed throughout, that of the open week before. */
    double[] fill(double[] counts) {
        double[] filled = new double[counts.length];
        double last = firstOpen(counts);
        for (int week = 0; week < counts.length; week++) {
            last = open[week] == 0 ? last : usual(counts, week);
            filled[week] = last;
        }
        return filled;
    }

    private double firstOpen(double[] counts) {
        for (int week = 0; week < counts.length; week++) {
            if (open[week] > 0) {
                return usual(counts, week);
            }
        }
        return Double.NaN;
    }

    private double usual(double[] counts, int week) {
        return counts[week] * ((double) usual / open[week]);
    }
}
