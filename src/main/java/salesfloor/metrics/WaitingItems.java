package salesfloor.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import salesfloor.model.event.Census;
import salesfloor.model.event.ModelListener;
import salesfloor.scenario.ActivityType;

/**
 * Follows every item that waits, by kind of work. An item that leaves must have come when it says, and for each kind Little's law
 * must hold: the integral of the number waiting is the sum of the waits (Little 1961, "A proof for the queuing formula L = λW",
 * Operations Research 9, 383-387).
 */
final class WaitingItems implements ModelListener {

    private final Window window;
    private final List<TreeMap<Long, Integer>> since = new ArrayList<>();
    private final TimeWeighted[] levels = new TimeWeighted[ActivityType.values().length];
    private final double[] waited = new double[levels.length];

    WaitingItems(Window window) {
        this.window = window;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new TimeWeighted(window);
            since.add(new TreeMap<>());
        }
    }

    @Override
    public void workQueued(long now, ActivityType activity) {
        levels[activity.ordinal()].change(now, 1);
        since.get(activity.ordinal()).merge(now, 1, Integer::sum);
    }

    @Override
    public void workTaken(long now, ActivityType activity, long queuedAt) {
        left(now, activity, queuedAt);
    }

    @Override
    public void workWithdrawn(long now, ActivityType activity, long queuedAt) {
        left(now, activity, queuedAt);
    }

    private void left(long now, ActivityType activity, long queuedAt) {
        TreeMap<Long, Integer> waiting = since.get(activity.ordinal());
        if (!waiting.containsKey(queuedAt)) {
            throw Laws.broken("items of " + activity.key() + " that came at " + queuedAt, 1, 0);
        }
        waiting.computeIfPresent(queuedAt, (at, count) -> count == 1 ? null : count - 1);
        waited[activity.ordinal()] += window.overlap(queuedAt, now);
        levels[activity.ordinal()].change(now, -1);
    }

    void check(Census closing) {
        long waiting = 0;
        for (ActivityType activity : ActivityType.values()) {
            double waits = waited[activity.ordinal()];
            for (var entry : since.get(activity.ordinal()).entrySet()) {
                waiting += entry.getValue();
                waits += entry.getValue() * (double) window.overlap(entry.getKey(), window.to());
            }
            double area = levels[activity.ordinal()].area(window.to());
            if (Math.abs(area - waits) > 1e-6 * Math.max(1.0, area)) {
                throw Laws.broken("item-ticks waited for " + activity.key(), area, waits);
            }
        }
        Laws.equal("waiting items followed one by one", waiting, closing.waiting());
    }
}
