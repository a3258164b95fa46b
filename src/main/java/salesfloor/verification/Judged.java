package salesfloor.verification;

import salesfloor.experiment.Estimate;
import salesfloor.experiment.StudentT;

/**
 * A case with what the simulation says of it.
 *
 * @param of the case
 * @param mean mean over its replications; NaN where a replication failed
 * @param halfWidth half the interval, at the confidence that makes all cases together as sure as they are said to be
 * @param replications how many
 * @param verdict how it came out
 */
public record Judged(TheoryCase of, double mean, double halfWidth, int replications, Verdict verdict) {
    /** Counts that are equal in all replications are compared with what is lost in adding them up. */
    private static final double ROUNDING = 1e-9;

    /** Judges a case. */
    static Judged of(TheoryCase one, double[] values, double confidence) {
        Estimate estimate = Estimate.of(values);
        double t = new StudentT(values.length - 1).upperPoint((1 - confidence) / 2);
        double halfWidth = t * estimate.sd() / Math.sqrt(values.length);
        return new Judged(one, estimate.mean(), halfWidth, values.length, verdict(one, estimate.mean(), halfWidth));
    }

    /** A case of which a replication failed. */
    static Judged failed(TheoryCase one) {
        return new Judged(one, Double.NaN, Double.NaN, 0, Verdict.FAILED);
    }

    private static Verdict verdict(TheoryCase one, double mean, double halfWidth) {
        double distance = Math.abs(mean - one.theory());
        if (!(distance <= one.bound() + halfWidth + ROUNDING * Math.max(1, Math.abs(one.theory())))) {
            return Verdict.DIFFERS;
        }
        return halfWidth <= one.widest() ? Verdict.AGREES : Verdict.TOO_WIDE;
    }
}
