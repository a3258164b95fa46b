package salesfloor.experiment.design;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import salesfloor.experiment.Estimate;

/**
 * Where a response stops following a factor: two straight lines are fitted, and meet in the knee.
 *
 * @param shape what can be said of the curve
 * @param place where the lines meet, in the unit of the factor
 * @param before how much the response changes for one more of the factor before the knee; over the whole range where it does not
 *     bend
 * @param after the same behind the knee
 */
public record Knee(Shape shape, Interval place, Interval before, Interval after) {
    private static final int FEWEST_LEVELS = 4;

    /** Share of what is added up within which a sum is rounding. */
    private static final double ROUNDING = 1e-11;

    /** What a curve looks like, as far as chance allows to say. */
    public enum Shape {
        /** It bends: both lines differ. */
        BENDS,
        /** It rises or falls, and no bend is shown. */
        STRAIGHT,
        /** No change is shown at all. */
        FLAT,
        /** Too few levels or replications. */
        UNKNOWN
    }

    /**
     * The knee of a curve.
     *
     * @param x levels of the factor, rising
     * @param rows the response at each level, a row for each replication under the same luck
     */
    static Knee of(double[] x, double[][] rows) {
        Interval slope = x.length < 2 ? Interval.NONE : contrast(rows, slopeWeights(x));
        if (x.length < FEWEST_LEVELS || rows.length < 2) {
            return new Knee(Shape.UNKNOWN, Interval.NONE, slope, Interval.NONE);
        }
        if (!contrast(rows, bendWeights(x)).excludesZero()) {
            return new Knee(slope.excludesZero() ? Shape.STRAIGHT : Shape.FLAT, Interval.NONE, slope, Interval.NONE);
        }
        return new Knee(
                Shape.BENDS,
                Resampling.of(rows, means -> SegmentedFit.of(x, means).knee()),
                slope(rows, x, SegmentedFit::before),
                slope(rows, x, SegmentedFit::after));
    }

    private static Interval slope(double[][] rows, double[] x, ToDoubleFunction<SegmentedFit> which) {
        Interval slope = Resampling.of(rows, means -> which.applyAsDouble(SegmentedFit.of(x, means)));
        return unrounded(slope, size(rows) / (x[x.length - 1] - x[0]));
    }

    /** Student's interval of a weighted sum of the levels, replication by replication. */
    private static Interval contrast(double[][] rows, double[] weights) {
        double[] sums =
                Arrays.stream(rows).mapToDouble(row -> product(row, weights)).toArray();
        Estimate estimate = Estimate.of(sums);
        double size = size(rows) * Arrays.stream(weights).map(Math::abs).sum();
        return unrounded(new Interval(estimate.mean(), estimate.lower(), estimate.upper()), size);
    }

    private static double size(double[][] rows) {
        return Arrays.stream(rows)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** What follows a factor without chance, such as fixed pay, has no spread but that of rounding, and no bend. */
    private static Interval unrounded(Interval interval, double size) {
        double rounding = ROUNDING * size;
        double value = Math.abs(interval.value()) <= rounding ? 0 : interval.value();
        return new Interval(
                value,
                Math.abs(interval.lower() - interval.value()) <= rounding ? value : interval.lower(),
                Math.abs(interval.upper() - interval.value()) <= rounding ? value : interval.upper());
    }

    /** Weights that give the slope of the straight line through all levels. */
    private static double[] slopeWeights(double[] x) {
        double[] centred = centred(x);
        double squares = product(centred, centred);
        return Arrays.stream(centred).map(value -> value / squares).toArray();
    }

    /** Weights that are zero for every straight line: the orthogonal polynomial of the second degree. */
    private static double[] bendWeights(double[] x) {
        double[] line = centred(x);
        double[] square =
                centred(Arrays.stream(line).map(value -> value * value).toArray());
        double share = product(square, line) / product(line, line);
        double[] weights = new double[x.length];
        Arrays.setAll(weights, i -> square[i] - share * line[i]);
        return weights;
    }

    private static double[] centred(double[] x) {
        double mean = Arrays.stream(x).average().orElse(0);
        return Arrays.stream(x).map(value -> value - mean).toArray();
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
