package salesfloor.experiment.selection;

import java.util.ArrayList;
import java.util.List;

/**
 * One choice of a level for every factor.
 *
 * @param levels index of the level of each factor, from 0
 */
public record Plan(List<Integer> levels) implements Comparable<Plan> {
    public Plan {
        levels = List.copyOf(levels);
    }

    /** The plan with these levels. */
    public static Plan of(int... levels) {
        List<Integer> list = new ArrayList<>();
        for (int level : levels) {
            list.add(level);
        }
        return new Plan(list);
    }

    /** The same with a factor moved by so many levels. */
    Plan moved(int factor, int by) {
        List<Integer> moved = new ArrayList<>(levels);
        moved.set(factor, levels.get(factor) + by);
        return new Plan(moved);
    }

    /** By the first factor that differs. */
    @Override
    public int compareTo(Plan other) {
        for (int i = 0; i < levels.size(); i++) {
            int difference = Integer.compare(levels.get(i), other.levels.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
