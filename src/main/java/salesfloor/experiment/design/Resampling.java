package salesfloor.experiment.design;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/**
 * Intervals of what is computed from means over replications, by drawing replications anew with replacement (bootstrap, percentile
 * interval; Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13). A replication is drawn with all its values,
 * so that what shares its luck stays together. The draws are the same every time.
 */
final class Resampling {
    private static final int TIMES = 999;
    private static final double TAIL = 0.025;

    /** More replications than these add nothing to an interval that is seen. */
    private static final int MOST = 1000;

    private Resampling() {}

    /**
     * The interval of a number that is made from column means.
     *
     * @param rows one row of values for each replication
     * @param of makes the number from the mean of each column; NaN counts as not found
     */
    static Interval of(double[][] rows, ToDoubleFunction<double[]> of) {
        int n = Math.min(rows.length, MOST);
        double value = of.applyAsDouble(means(rows, rows.length, i -> i));
        if (n < 2 || !Double.isFinite(value)) {
            return new Interval(value, Double.NaN, Double.NaN);
        }
        Draws draws = new Draws(0);
        double[] found = new double[TIMES];
        int kept = 0;
        for (int time = 0; time < TIMES; time++) {
            int occasion = time;
            double again =
                    of.applyAsDouble(means(rows, n, i -> (int) (draws.uniform(Purpose.RESAMPLE, i, occasion) * n)));
            if (Double.isFinite(again)) {
                found[kept++] = again;
            }
        }
        double[] sorted = Arrays.copyOf(found, kept);
        Arrays.sort(sorted);
        return new Interval(value, at(sorted, TAIL), at(sorted, 1 - TAIL));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length < TIMES / 2
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1.0, share * sorted.length)];
    }

    private static double[] means(double[][] rows, int n, java.util.function.IntUnaryOperator pick) {
        double[] means = new double[rows[0].length];
        for (int i = 0; i < n; i++) {
            double[] row = rows[pick.applyAsInt(i)];
            for (int column = 0; column < means.length; column++) {
                means[column] += row[column] / n;
            }
        }
        return means;
    }
}
