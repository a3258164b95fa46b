package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's confidence interval of a mean over independent replications. */
record Interval(double mean, double halfWidth) {

    static Interval of(double[] values, double confidence) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        int n = values.length;
        double t = TDistribution.of(n - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return new Interval(mean, t * Math.sqrt(squares / (n - 1) / n));
    }

    /** Confidence of one of so many intervals that all of them together cover with 99 % (Bonferroni). */
    static double oneOf(int intervals) {
        return 1 - 0.01 / intervals;
    }

    /** The interval contains what theory says, and is no wider than so much to either side. */
    void covers(String what, double theory, double widest) {
        assertThat(Math.abs(mean - theory))
                .as("%s: %s, theory %s", what, this, text(theory))
                .isLessThanOrEqualTo(halfWidth + 1e-9);
        assertThat(halfWidth).as("half width of %s: %s", what, this).isLessThanOrEqualTo(widest);
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println(what + ": " + this + ", theory " + text(theory));
        }
    }

    /** The whole interval lies within so much of zero: equivalence, not merely no difference shown. */
    void liesWithin(String what, double margin) {
        assertThat(Math.abs(mean) + halfWidth).as("%s: %s", what, this).isLessThanOrEqualTo(margin);
    }

    @Override
    public String toString() {
        return text(mean) + " ± " + text(halfWidth);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
