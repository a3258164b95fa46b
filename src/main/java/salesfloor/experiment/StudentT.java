package salesfloor.experiment;

import org.apache.commons.math3.distribution.TDistribution;

/** Student's distribution: how far a mean over few replications may lie from the truth. */
final class StudentT {
    private final TDistribution law;

    /** @param degreesOfFreedom at least 1 */
    StudentT(int degreesOfFreedom) {
        law = new TDistribution(null, degreesOfFreedom);
    }

    /** The point beyond which this share lies. */
    double upperPoint(double share) {
        return law.inverseCumulativeProbability(1 - share);
    }

    /** The share that lies below. */
    double below(double x) {
        return law.cumulativeProbability(x);
    }
}
