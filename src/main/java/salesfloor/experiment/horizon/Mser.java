package salesfloor.experiment.horizon;

/**
 * MSER-5: leave out as many first values as make the standard error of the mean of the rest smallest (White 1997, Simulation 69,
 * 323-334), in batches of five (White, Cobb and Spratt 2000, Proceedings of the Winter Simulation Conference, 755-760). The last
 * five batches are never left out: the error of a handful of batches is small by chance (Hoad, Robinson and Davies 2010, Journal
 * of the Operational Research Society 61, 1389-1400). A cut that does not lie in the first half says that the series is too short
 * for its transient, or that it never settles.
 */
public final class Mser {

    /** Values in a batch. */
    public static final int BATCH = 5;

    /** Batches that are never left out. */
    static final int KEPT = 5;

    /** Fewer values cannot be cut. */
    public static final int FEWEST = BATCH * (KEPT + 1);

    private Mser() {}

    /** How many batches may be left out, besides none, of a series of this length: those of its first half. */
    static int cuts(int length) {
        int batches = length / BATCH;
        return Math.max(0, Math.min(batches - KEPT, batches / 2));
    }

    /** The cut of a series; of a short one, none. An incomplete last batch is not looked at. */
    public static Truncation of(double[] series) {
        double[] batches = batches(series);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int cut = 0; cut <= batches.length - KEPT; cut++) {
            double error = squaredError(batches, cut);
            if (error < least) {
                least = error;
                best = cut;
            }
        }
        boolean settled = 2 * best < batches.length;
        int within = Math.min(best, cuts(series.length));
        return new Truncation(within * BATCH, batches.length * BATCH, settled || best == 0);
    }

    /** Squares of deviations over the square of the number: the statistic that White minimises. */
    private static double squaredError(double[] batches, int cut) {
        int n = batches.length - cut;
        double sum = 0;
        for (int i = cut; i < batches.length; i++) {
            sum += batches[i] - batches[cut];
        }
        double mean = batches[cut] + sum / n;
        double squares = 0;
        for (int i = cut; i < batches.length; i++) {
            squares += (batches[i] - mean) * (batches[i] - mean);
        }
        return squares / ((double) n * n);
    }

    private static double[] batches(double[] series) {
        double[] means = new double[series.length / BATCH];
        for (int batch = 0; batch < means.length; batch++) {
            double first = series[batch * BATCH];
            double sum = 0;
            for (int i = 0; i < BATCH; i++) {
                sum += series[batch * BATCH + i] - first;
            }
            means[batch] = first + sum / BATCH;
        }
        return means;
    }
}
