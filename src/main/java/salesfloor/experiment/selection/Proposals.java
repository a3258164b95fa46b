package salesfloor.experiment.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Plans that a guide thinks best. It is asked about every plan where there are few enough; else it climbs, step by step to the best
 * neighbour, from the start, from both ends and from the middle of the lattice.
 */
final class Proposals {
    private static final int FEW = 3000;

    private final PlanSpace space;
    private final Aim aim;
    private final Guide guide;
    private final SortedMap<Plan, Merit> asked = new TreeMap<>();

    Proposals(PlanSpace space, Aim aim, Guide guide) {
        this.space = space;
        this.aim = aim;
        this.guide = guide;
    }

    /** The best few in the guide's opinion, best first; the first of equals. */
    List<Plan> best(Optional<Plan> start, int few) {
        if (space.size() <= FEW) {
            for (long place = 0; place < space.size(); place++) {
                merit(space.at(place));
            }
        } else {
            long middle = space.size() / 2;
            start.ifPresent(this::climb);
            List.of(space.at(0), space.at(middle), space.at(space.size() - 1)).forEach(this::climb);
        }
        List<Plan> plans = new ArrayList<>(asked.keySet());
        plans.sort(Comparator.comparingDouble((Plan plan) -> merit(plan).violation())
                .thenComparingDouble(plan -> -merit(plan).gain()));
        return List.copyOf(plans.subList(0, Math.min(few, plans.size())));
    }

    private void climb(Plan from) {
        NavigableSet<Plan> been = new TreeSet<>();
        Plan at = from;
        while (been.add(at)) {
            Plan best = at;
            for (Plan neighbour : space.neighbours(at)) {
                best = merit(neighbour).betterThan(merit(best)) ? neighbour : best;
            }
            at = best;
        }
    }

    private Merit merit(Plan plan) {
        return asked.computeIfAbsent(plan, p -> Merit.of(aim, guide.of(p)));
    }
}
