package salesfloor.theory;

import java.util.function.IntToDoubleFunction;

/**
 * The steady state of a birth-and-death chain on 0, 1, 2, …: p(n+1) / p(n) = birth(n) / death(n+1). Probabilities are built both
 * ways from the most likely state, so that none overflows; states less likely than 1e-18 of the top are left out (relative error
 * of the means below 1e-12).
 *
 * <p>Source: R. B. Cooper, Introduction to Queueing Theory, 2nd ed. 1981, section 2.3.
 */
final class BirthAndDeath {
    private static final double NEGLIGIBLE = 1e-18;

    private final int first;
    private final double[] probabilities;

    private BirthAndDeath(int first, double[] probabilities) {
        this.first = first;
        this.probabilities = probabilities;
    }

    /**
     * @param mode a state near the most likely one
     * @param states number of the highest state
     */
    static BirthAndDeath around(int mode, int states, IntToDoubleFunction birth, IntToDoubleFunction death) {
        int low = mode;
        for (double p = 1; low > 0 && p > NEGLIGIBLE; low--) {
            p *= death.applyAsDouble(low) / birth.applyAsDouble(low - 1);
        }
        int high = mode;
        for (double p = 1; high < states && p > NEGLIGIBLE; high++) {
            p *= birth.applyAsDouble(high) / death.applyAsDouble(high + 1);
        }
        double[] weights = new double[high - low + 1];
        weights[mode - low] = 1;
        for (int n = mode; n > low; n--) {
            weights[n - 1 - low] = weights[n - low] * death.applyAsDouble(n) / birth.applyAsDouble(n - 1);
        }
        for (int n = mode; n < high; n++) {
            weights[n + 1 - low] = weights[n - low] * birth.applyAsDouble(n) / death.applyAsDouble(n + 1);
        }
        return new BirthAndDeath(low, normalised(weights));
    }

    /** Expected value of a function of the state. */
    double mean(IntToDoubleFunction value) {
        double sum = 0;
        for (int i = 0; i < probabilities.length; i++) {
            sum += probabilities[i] * value.applyAsDouble(first + i);
        }
        return sum;
    }

    private static double[] normalised(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }
}
