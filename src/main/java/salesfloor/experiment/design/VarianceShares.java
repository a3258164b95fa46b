package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
 * <p>Intervals come from rows drawn anew, as in Archer, Saltelli, Sobol 1997, "Sensitivity measures, ANOVA-like techniques and the
 * use of bootstrap", Journal of Statistical Computation and Simulation 58, 99-120; see {@link Resampling}.
 */
public final class VarianceShares {
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
        List<Shares> shares = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int first = 1 + 2 * factor;
            int total = 2 + 2 * factor;
            shares.add(
                    squares.length == 0
                            ? new Shares(Interval.NONE, Interval.NONE)
                            : new Shares(
                                    Resampling.of(squares, means -> 1 - means[first] / means[0]),
                                    Resampling.of(squares, means -> means[total] / means[0])));
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

    /**
     * What a factor contributes. Chance may put a share a little below 0 or above 1.
     *
     * @param first share of the variance from the factor alone (S1)
     * @param total share with all that it does together with others (ST)
     */
    public record Shares(Interval first, Interval total) {}
}
