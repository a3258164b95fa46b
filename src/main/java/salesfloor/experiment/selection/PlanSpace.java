package salesfloor.experiment.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * All plans: a lattice of factor levels.
 *
 * @param sizes number of levels of each factor, at least 1
 */
public record PlanSpace(List<Integer> sizes) {
    public PlanSpace {
        sizes = List.copyOf(sizes);
        if (sizes.isEmpty() || sizes.stream().anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException("Every factor needs a level; there are " + sizes + ".");
        }
    }

    /** Number of plans; {@link Long#MAX_VALUE} where it is larger than that. */
    public long size() {
        long size = 1;
        for (int levels : sizes) {
            size = size > Long.MAX_VALUE / levels ? Long.MAX_VALUE : size * levels;
        }
        return size;
    }

    /** The plan with this place in the order of plans, from 0 to {@link #size} − 1. */
    public Plan at(long place) {
        int[] levels = new int[sizes.size()];
        long rest = place;
        for (int i = levels.length - 1; i >= 0; i--) {
            levels[i] = (int) (rest % sizes.get(i));
            rest /= sizes.get(i);
        }
        return Plan.of(levels);
    }

    /** Whether a plan lies in the lattice. */
    public boolean holds(Plan plan) {
        boolean holds = plan.levels().size() == sizes.size();
        for (int i = 0; holds && i < sizes.size(); i++) {
            holds = plan.levels().get(i) >= 0 && plan.levels().get(i) < sizes.get(i);
        }
        return holds;
    }

    /** The plans one step away, in order: one factor a level up or down, or one a level up and another a level down. */
    public List<Plan> neighbours(Plan plan) {
        NavigableSet<Plan> found = new TreeSet<>();
        for (int i = 0; i < sizes.size(); i++) {
            Plan up = plan.moved(i, 1);
            found.add(up);
            found.add(plan.moved(i, -1));
            for (int j = 0; j < sizes.size(); j++) {
                if (j != i) {
                    found.add(up.moved(j, -1));
                }
            }
        }
        return new ArrayList<>(found.stream().filter(this::holds).toList());
    }
}
