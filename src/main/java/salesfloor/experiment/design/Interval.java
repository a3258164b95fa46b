package salesfloor.experiment.design;

import salesfloor.experiment.Estimate;
import salesfloor.experiment.StudentT;

/**
 * A value with the ends of its 95 % interval; NaN where nothing can be said.
 *
 * @param value the estimate
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double value, double lower, double upper) {

    /** Nothing can be said. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /** Share of a mean within which a spread is rounding. */
    private static final double ROUNDING = 1e-9;

    /**
     * Student's interval of a mean over replications.
     *
     * @param error the probability that it misses, both sides together
     */
    static Interval of(Estimate estimate, double error) {
        int n = estimate.n();
        if (n < 2) {
            return new Interval(estimate.mean(), Double.NaN, Double.NaN);
        }
        boolean rounding = estimate.sd() <= ROUNDING * Math.abs(estimate.mean());
        double halfWidth = rounding ? 0 : new StudentT(n - 1).upperPoint(error / 2) * estimate.sd() / Math.sqrt(n);
        return new Interval(estimate.mean(), estimate.mean() - halfWidth, estimate.mean() + halfWidth);
    }

    /** Whether zero lies outside. */
    public boolean excludesZero() {
        return lower > 0 || upper < 0;
    }
}
