package salesfloor.metrics;

import java.util.List;
import salesfloor.scenario.ActivityType;

/** Work that waits, by activity. */
final class Backlog {

    private final TimeWeighted[] levels = new TimeWeighted[ActivityType.values().length];
    private final Counter queued;
    private final Counter left;
    /** Waits of all items that left, cut to the window. */
    private double waited;

    private final Window window;

    Backlog(Window window) {
        this.window = window;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new TimeWeighted(window);
        }
        queued = new Counter(window);
        left = new Counter(window);
    }

    void queued(long now, ActivityType activity) {
        queued.add(now);
        levels[activity.ordinal()].change(now, 1);
    }

    void left(long now, ActivityType activity, long queuedAt) {
        left.add(now);
        waited += window.overlap(queuedAt, now);
        levels[activity.ordinal()].change(now, -1);
    }

    List<Double> weekly(ActivityType activity) {
        return levels[activity.ordinal()].weekly();
    }

    /** Items that wait now. */
    long waiting() {
        return queued.sinceStart() - left.sinceStart();
    }

    /** Item-ticks waited by those that have left, within the window. */
    double waited() {
        return waited;
    }

    /** The integral of the number waiting over the window. */
    double area(long now) {
        double sum = 0;
        for (TimeWeighted level : levels) {
            sum += level.area(now);
        }
        return sum;
    }
}
