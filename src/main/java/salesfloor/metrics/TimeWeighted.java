package salesfloor.metrics;

import java.util.ArrayList;
import java.util.List;
import salesfloor.model.event.Ticks;

/**
 * A level over time: its integral over the window and over each of the window's weeks. What happens before the window moves the
 * level only; the area begins with the window.
 */
final class TimeWeighted {

    private final Window window;
    /** Level times ticks by week; the last entry is the incomplete week. */
    private final double[] areas;

    private long level;
    private long since;
    /** The week that was added to last, and its end. */
    private int week;

    private long weekEnds = Long.MIN_VALUE;

    TimeWeighted(Window window) {
        this.window = window;
        areas = new double[window.weeks() + 1];
    }

    long level() {
        return level;
    }

    void change(long now, long by) {
        accumulate(now);
        level += by;
    }

    private void accumulate(long now) {
        long from = Math.max(since, window.from());
        long to = Math.min(now, window.to());
        since = now;
        if (level == 0) {
            return;
        }
        while (from < to) {
            if (from >= weekEnds) {
                week = window.week(from);
                weekEnds = window.from() + (week + 1) * 7L * Ticks.PER_DAY;
            }
            long until = Math.min(to, weekEnds);
            areas[week] += (double) level * (until - from);
            from = until;
        }
    }

    /** Level times ticks over the window, up to now. */
    double area(long now) {
        accumulate(now);
        double sum = 0;
        for (double area : areas) {
            sum += area;
        }
        return sum;
    }

    /** Time average over the window. */
    double average(long now) {
        return area(now) / (window.to() - window.from());
    }

    /** Time averages of the whole weeks. */
    List<Double> weekly() {
        List<Double> averages = new ArrayList<>();
        for (int i = 0; i < window.weeks(); i++) {
            averages.add(areas[i] / (7.0 * Ticks.PER_DAY));
        }
        return averages;
    }
}
