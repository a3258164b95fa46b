package salesfloor.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's distribution: how far a mean over few replications may lie from the truth. */
public final class StudentT {
    private final TDistribution law;

    /** @param degreesOfFreedom at least 1 */
    public StudentT(int degreesOfFreedom) {
        law = new TDistribution(null, degreesOfFreedom);
    }

    /** The point beyond which this share lies. */
    public double upperPoint(double share) {
        return law.inverseCumulativeProbability(1 - share);
    }

    /** The share that lies below. */
    public double below(double x) {
        return law.cumulativeProbability(x);
    }
}
