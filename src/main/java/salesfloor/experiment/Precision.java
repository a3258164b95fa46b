package salesfloor.experiment;

/**
 * How exact a measure shall be before replications stop.
 *
 * @param measure key of the measure
 * @param share largest 95 % half-width, as a share of the mean: 0.02 for 2 %
 */
public record Precision(String measure, double share) {

    /** Whether this estimate is exact enough. A measure that is always zero never is. */
    public boolean reachedBy(Estimate estimate) {
        return !isHopeless(estimate) && estimate.relativeHalfWidth() <= share;
    }

    /**
     * Whether no number of replications can be named: the measure was zero in every replication, so that a share of its mean is
     * zero, too, or it was never observed.
     */
    public boolean isHopeless(Estimate estimate) {
        return estimate.n() == 0 || estimate.isZero();
    }

    /**
     * How many replications would probably do, if the spread stays what it is: the half-width falls with the square root of
     * the number. {@link Integer#MAX_VALUE} where that cannot be said.
     */
    public int replicationsNeeded(Estimate estimate) {
        double ratio = estimate.relativeHalfWidth() / share;
        double needed = Math.ceil(estimate.n() * ratio * ratio);
        return needed < Integer.MAX_VALUE ? (int) Math.max(2, needed) : Integer.MAX_VALUE;
    }
}
