package salesfloor.experiment.design;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Every combination of the levels of several factors, the last factor changing fastest; none is kept in memory. */
public final class FullFactorial extends AbstractList<int[]> implements RandomAccess {
    private final int[] levels;
    private final int combinations;

    private FullFactorial(int[] levels, int combinations) {
        this.levels = levels;
        this.combinations = combinations;
    }

    /**
     * The combinations of so many levels per factor; each is the number of a level per factor, from 0.
     *
     * @throws IllegalArgumentException where a factor has no level, or there are more than 2,147,483,647 combinations
     */
    public static List<int[]> of(int... levels) {
        long combinations = 1;
        for (int count : levels) {
            if (count < 1) {
                throw new IllegalArgumentException("A factor needs at least one level.");
            }
            combinations *= count;
            if (combinations > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("There are more than 2,147,483,647 combinations.");
            }
        }
        return new FullFactorial(levels.clone(), (int) combinations);
    }

    @Override
    public int[] get(int index) {
        if (index < 0 || index >= combinations) {
            throw new IndexOutOfBoundsException(index);
        }
        int[] combination = new int[levels.length];
        int rest = index;
        for (int factor = levels.length - 1; factor >= 0; factor--) {
            combination[factor] = rest % levels[factor];
            rest /= levels[factor];
        }
        return combination;
    }

    @Override
    public int size() {
        return combinations;
    }
}
