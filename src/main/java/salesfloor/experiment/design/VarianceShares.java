package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/**
 * Sobol's indices: which share of the variance of the response comes from a factor alone (first order), and which with all that it
 * does together with others (total). Both by Jansen's estimators (Jansen 1999, "Analysis of variance designs for model output",
 * Computer Physics Communications 117, 35-43; recommended in Saltelli et al. 2010, "Variance based sensitivity analysis of model
 * output", Computer Physics Communications 181, 259-270, table 2).
 *
 * <p>The design is Saltelli's: per row a point A, a point B, and for every factor the point A with that factor from B. All points
 * of a row are to have the same luck. The estimators are made of differences within rows, so luck that moves all points alike
 * cancels, and the shares are those of the variance that the factors make.
 *
 * <p>Intervals are percentiles over rows drawn anew (bootstrap, as in Archer, Saltelli, Sobol 1997); the draws are the same every
 * time.
 */
public final class VarianceShares {
    private static final int RESAMPLES = 1000;
    private static final double ERROR = 0.05;

    private final int factors;
    private final double[][] points;

    /**
     * The design with so many rows.
     *
     * @param factors at most half of {@link SobolPoints#MOST_FACTORS}
     * @param rows a power of two spreads the points most evenly
     */
    public VarianceShares(int factors, int rows, long seed) {
        this.factors = factors;
        points = SobolPoints.of(2 * factors, rows, seed);
    }

    /** How many rows there are. */
    public int rows() {
        return points.length;
    }

    /** The points of a row: A, B, then A with factor i from B. */
    public double[][] points(int row) {
        double[] a = Arrays.copyOf(points[row], factors);
        double[] b = Arrays.copyOfRange(points[row], factors, 2 * factors);
        double[][] all = new double[factors + 2][];
        all[0] = a;
        all[1] = b;
        for (int factor = 0; factor < factors; factor++) {
            all[factor + 2] = a.clone();
            all[factor + 2][factor] = b[factor];
        }
        return all;
    }

    /**
     * What the responses say, factor by factor. Shares are NaN where no response differs.
     *
     * @param responses per row, the response at each of its points; a row with one that is not finite is left out
     */
    public List<Shares> of(double[][] responses) {
        double[][] squares = Arrays.stream(responses)
                .filter(row -> Arrays.stream(row).allMatch(Double::isFinite))
                .map(this::squares)
                .toArray(double[][]::new);
        double[][] drawn = resampled(squares);
        double[] whole = sums(squares, row -> row);
        List<Shares> shares = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int of = factor;
            shares.add(new Shares(
                    share(whole, drawn, sums -> first(sums, of)), share(whole, drawn, sums -> total(sums, of))));
        }
        return shares;
    }

    /** Half squared differences of a row: A to B; then, for every factor, B to its point and A to its point. */
    private double[] squares(double[] row) {
        double[] squares = new double[1 + 2 * factors];
        squares[0] = half(row[0] - row[1]);
        for (int factor = 0; factor < factors; factor++) {
            squares[1 + 2 * factor] = half(row[1] - row[factor + 2]);
            squares[2 + 2 * factor] = half(row[0] - row[factor + 2]);
        }
        return squares;
    }

    private static double half(double difference) {
        return difference * difference / 2;
    }

    private static double first(double[] sums, int factor) {
        return 1 - sums[1 + 2 * factor] / sums[0];
    }

    private static double total(double[] sums, int factor) {
        return sums[2 + 2 * factor] / sums[0];
    }

    private static double[][] resampled(double[][] squares) {
        Draws draws = new Draws(0);
        double[][] drawn = new double[RESAMPLES][];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            int number = sample;
            drawn[sample] = sums(squares, row -> (int) (draws.uniform(Purpose.RESAMPLE, number, row) * squares.length));
        }
        return drawn;
    }

    private static double[] sums(double[][] squares, IntUnaryOperator row) {
        double[] sums = new double[squares.length == 0 ? 0 : squares[0].length];
        for (int i = 0; i < squares.length; i++) {
            double[] taken = squares[row.applyAsInt(i)];
            for (int j = 0; j < sums.length; j++) {
                sums[j] += taken[j];
            }
        }
        return sums;
    }

    private static Share share(double[] whole, double[][] drawn, ToDoubleFunction<double[]> estimator) {
        if (whole.length == 0 || !(whole[0] > 0)) {
            return new Share(Double.NaN, Double.NaN, Double.NaN);
        }
        double[] values = Arrays.stream(drawn)
                .filter(sums -> sums[0] > 0)
                .mapToDouble(estimator)
                .sorted()
                .toArray();
        int cut = (int) (values.length * ERROR / 2);
        return new Share(estimator.applyAsDouble(whole), values[cut], values[values.length - 1 - cut]);
    }

    /**
     * A share of the variance with its 95 % interval; chance may put it a little below 0 or above 1.
     *
     * @param value the estimate
     * @param lower lower end
     * @param upper upper end
     */
    public record Share(double value, double lower, double upper) {}

    /**
     * What a factor contributes.
     *
     * @param first share of the variance from the factor alone (S1)
     * @param total share with all that it does together with others (ST)
     */
    public record Shares(Share first, Share total) {}
}
