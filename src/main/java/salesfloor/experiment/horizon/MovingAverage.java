package salesfloor.experiment.horizon;

/**
 * Welch's moving average of replication means: what is left of a transient when the noise is smoothed away (Welch 1983, in The
 * Computer Performance Modeling Handbook, 268-328; Law 2015, Simulation Modeling and Analysis, section 9.5.1). Where the window
 * reaches over an end it is narrowed on both sides alike.
 */
public final class MovingAverage {

    /** Values on each side of the middle one: a window of a quarter of a year. */
    public static final int SIDE = 6;

    private MovingAverage() {}

    /** The average around every value, with at most so many values on each side. */
    public static double[] of(double[] means, int side) {
        double[] smooth = new double[means.length];
        for (int i = 0; i < means.length; i++) {
            int reach = Math.min(side, Math.min(i, means.length - 1 - i));
            double sum = 0;
            for (int j = i - reach; j <= i + reach; j++) {
                sum += means[j];
            }
            smooth[i] = sum / (2 * reach + 1);
        }
        return smooth;
    }
}
