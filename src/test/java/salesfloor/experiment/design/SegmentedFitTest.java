package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

/** Two straight lines fitted to a curve. */
class SegmentedFitTest {
    private static final double[] X = {1, 2, 4, 7, 8, 10, 13};

    @Test
    void two_lines_that_meet_between_levels_are_found_exactly() {
        double knee = 5.5;
        double[] y = DoubleStream.of(X)
                .map(x -> 100 + 3 * Math.min(x, knee) - 0.5 * Math.max(0, x - knee))
                .toArray();
        SegmentedFit fit = SegmentedFit.of(X, y);
        assertThat(fit.knee()).isCloseTo(knee, within(1e-12));
        assertThat(fit.before()).isCloseTo(3, within(1e-9));
        assertThat(fit.after()).isCloseTo(-0.5, within(1e-9));
    }

    /** Each line keeps two levels of its own: a bend at the first or last step is met as near as that allows. */
    @Test
    void the_knee_lies_from_the_second_to_the_last_but_one_level() {
        assertThat(SegmentedFit.of(
                                X, DoubleStream.of(X).map(x -> Math.min(x, 1.5)).toArray())
                        .knee())
                .isEqualTo(2);
        assertThat(SegmentedFit.of(
                                X, DoubleStream.of(X).map(x -> Math.max(x, 12)).toArray())
                        .knee())
                .isEqualTo(10);
    }

    /** Against the least squares of a library, tried at every twentieth of a step between the second and the last but one level. */
    @Test
    void of_a_noisy_curve_the_lines_leave_least() {
        SplittableRandom dice = new SplittableRandom(41);
        for (int study = 0; study < 20; study++) {
            double[] y = DoubleStream.of(X)
                    .map(x -> 5 + 2 * Math.min(x, 6) + 0.3 * x + dice.nextDouble(-3, 3))
                    .toArray();
            SegmentedFit fit = SegmentedFit.of(X, y);
            double least = Double.POSITIVE_INFINITY;
            for (int i = 1; i < X.length - 2; i++) {
                for (int step = 0; step <= 20; step++) {
                    least = Math.min(
                            least,
                            regression(X[i] + (X[i + 1] - X[i]) * step / 20, y).calculateResidualSumOfSquares());
                }
            }
            OLSMultipleLinearRegression best = regression(fit.knee(), y);
            assertThat(best.calculateResidualSumOfSquares()).isCloseTo(least, within(1e-9));
            assertThat(fit.before()).isCloseTo(best.estimateRegressionParameters()[1], within(1e-9));
            assertThat(fit.after()).isCloseTo(best.estimateRegressionParameters()[2], within(1e-9));
        }
    }

    private static OLSMultipleLinearRegression regression(double knee, double[] y) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(
                y,
                DoubleStream.of(X)
                        .mapToObj(x -> new double[] {Math.min(x, knee), Math.max(0, x - knee)})
                        .toArray(double[][]::new));
        return regression;
    }
}
