package salesfloor.metrics;

import java.util.ArrayList;
import java.util.List;

/** How often something happened: since the start of the run, in the window, and in each of the window's weeks. */
final class Counter {

    private final Window window;
    private final long[] byWeek;
    private long sinceStart;
    private long inWindow;

    Counter(Window window) {
        this.window = window;
        byWeek = new long[window.weeks() + 1];
    }

    void add(long now) {
        sinceStart++;
        if (window.contains(now)) {
            inWindow++;
            byWeek[window.week(now)]++;
        }
    }

    /** Since the start of the run, warm-up included. */
    long sinceStart() {
        return sinceStart;
    }

    long inWindow() {
        return inWindow;
    }

    double perMonth() {
        return inWindow / window.months();
    }

    /** Counts of the whole weeks. */
    List<Double> weekly() {
        List<Double> counts = new ArrayList<>();
        for (int week = 0; week < window.weeks(); week++) {
            counts.add((double) byWeek[week]);
        }
        return counts;
    }
}
