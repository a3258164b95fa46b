package salesfloor.experiment;

/**
 * What independent replications say about the mean of a measure, in the unit of the measure.
 *
 * @param mean mean over replications; NaN without an observation
 * @param halfWidth half the width of the 95 % confidence interval by Student's t with n − 1 degrees of freedom; NaN below two
 *     observations
 * @param sd standard deviation between replications (divisor n − 1); NaN below two observations
 * @param min smallest observation
 * @param max largest observation
 * @param n replications that had an observation; those without (NaN) are left out
 */
public record Estimate(double mean, double halfWidth, double sd, double min, double max, int n) {

    /** Share of intervals that cover the true mean, if replications are near normal. */
    public static final double CONFIDENCE = 0.95;

    /** The estimate from these observations. */
    public static Estimate of(double... observations) {
        RunningEstimate running = new RunningEstimate();
        for (double observation : observations) {
            running.add(observation);
        }
        return running.estimate();
    }

    /** Lower end of the 95 % interval. */
    public double lower() {
        return mean - halfWidth;
    }

    /** Upper end of the 95 % interval. */
    public double upper() {
        return mean + halfWidth;
    }

    /** Half-width as a share of the mean's size; NaN when there is no interval, infinite at a mean of zero with spread. */
    public double relativeHalfWidth() {
        return halfWidth == 0 ? 0 : halfWidth / Math.abs(mean);
    }

    /** The same of the opposite quantity. */
    public Estimate negative() {
        return new Estimate(0 - mean, halfWidth, sd, 0 - max, 0 - min, n);
    }

    /** Whether every observation was exactly zero. */
    public boolean isZero() {
        return min == 0 && max == 0;
    }
}
