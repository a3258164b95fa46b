package salesfloor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.scenario.Distribution;

/**
 * The laws in their whole shape: by Anderson and Darling, who look at the tails more than Kolmogorov and Smirnov; by chi-square on 200
 * cells; by counts beyond the quantiles of one in ten thousand. All laws and tests together would fail right samplers for one
 * seed in a thousand (Bonferroni).
 */
class SamplerTest {

    private static final int N = 1_000_000;
    private static final int CELLS = 200;
    private static final double TAIL = 1e-4;
    private static final int TESTS = 18 * 4 + 4;
    private static final double ERROR = 0.001 / TESTS;
    /** So many standard errors are passed with the probability ERROR. */
    private static final double ERRORS = -NormalQuantile.of(ERROR / 2);

    private static double[] sample(Sampler sampler, int n) {
        Draws draws = new Draws(20250106);
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = sampler.sample(draws.on(Purpose.ORDER_GAP, i, 1));
        }
        return values;
    }

    static Stream<Arguments> laws() {
        return Stream.of(
                Arguments.of(new Distribution.Exponential(7), new ExponentialDistribution(7)),
                Arguments.of(new Distribution.Lognormal(8, 0.6), lognormal(8, 0.6)),
                Arguments.of(new Distribution.Lognormal(180, 2), lognormal(180, 2)),
                Arguments.of(new Distribution.Gamma(30, 4), new GammaDistribution(4, 30 / 4.0)),
                Arguments.of(new Distribution.Gamma(30, 1), new ExponentialDistribution(30)),
                Arguments.of(new Distribution.Gamma(30, 50), new GammaDistribution(50, 30 / 50.0)),
                Arguments.of(new Distribution.Gamma(30, 0.3), new GammaDistribution(0.3, 30 / 0.3)),
                Arguments.of(new Distribution.Uniform(5, 25), new UniformRealDistribution(5, 25)),
                Arguments.of(new Distribution.Triangular(1, 2, 9), new TriangularDistribution(1, 2, 9)),
                Arguments.of(new Distribution.Triangular(1, 1, 9), new TriangularDistribution(1, 1, 9)));
    }

    private static LogNormalDistribution lognormal(double mean, double cv) {
        double variance = Math.log(1 + cv * cv);
        return new LogNormalDistribution(Math.log(mean) - variance / 2, Math.sqrt(variance));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void has_the_shape_of_its_law(Distribution law, AbstractRealDistribution expected) {
        hasShape(sample(Sampler.of(law), N), expected::cumulativeProbability);
    }

    /** The probabilities of the values under the law, which are uniform if it is theirs. */
    private static void hasShape(double[] values, DoubleUnaryOperator cdf) {
        double[] p = new double[values.length];
        int[] cells = new int[CELLS];
        int low = 0;
        int high = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = cdf.applyAsDouble(values[i]);
            cells[Math.min(CELLS - 1, (int) (p[i] * CELLS))]++;
            low += p[i] < TAIL ? 1 : 0;
            high += p[i] > 1 - TAIL ? 1 : 0;
        }
        double chance = new ChiSquaredDistribution(CELLS - 1).cumulativeProbability(chiSquare(cells));
        assertThat(chance).as("chi-square").isBetween(ERROR / 2, 1 - ERROR / 2);
        assertThat(andersonDarling(p)).as("Anderson and Darling").isLessThan(1 - ERROR);
        BinomialDistribution tail = new BinomialDistribution(null, N, TAIL);
        int fewest = tail.inverseCumulativeProbability(ERROR / 2);
        int most = tail.inverseCumulativeProbability(1 - ERROR / 2);
        assertThat(low).as("values below the quantile of %s", TAIL).isBetween(fewest, most);
        assertThat(high).as("values above the quantile of 1 - %s", TAIL).isBetween(fewest, most);
    }

    private static double chiSquare(int[] counts) {
        double expected = N / (double) CELLS;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    /**
     * How probable a smaller statistic is, by the limit for long samples (Marsaglia and Marsaglia 2004, "Evaluating the
     * Anderson-Darling distribution", Journal of Statistical Software 9(2), function adinf).
     */
    private static double andersonDarling(double[] probabilities) {
        Arrays.sort(probabilities);
        double sum = 0;
        for (int i = 0; i < N; i++) {
            sum += (2 * i + 1) * (Math.log(probabilities[i]) + Math.log1p(-probabilities[N - 1 - i]));
        }
        double z = -N - sum / N;
        if (z < 2) {
            return Math.exp(-1.2337141 / z)
                    / Math.sqrt(z)
                    * (2.00012 + (.247105 - (.0649821 - (.0347962 - (.0116720 - .00168691 * z) * z) * z) * z) * z);
        }
        return Math.exp(-Math.exp(1.0776
                - (2.30695 - (.43424 - (.082433 - (.008056 - .0003146 * z) * z) * z) * z) * z));
    }

    /** Had it failed these tests, a sampler with the right mean and variance but another shape would be noticed. */
    @Test
    void the_tests_notice_a_wrong_shape() {
        double[] wrong = sample(Sampler.of(new Distribution.Gamma(8, 1 / 0.36)), N);
        AbstractRealDistribution law = lognormal(8, 0.6);
        assertThatThrownBy(() -> hasShape(wrong, law::cumulativeProbability)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void keeps_its_mean(Distribution law, AbstractRealDistribution expected) {
        double sum = 0;
        for (double value : sample(Sampler.of(law), N)) {
            sum += value;
        }
        double error = law.mean() * law.cv() / Math.sqrt(N);
        assertThat(sum / N).isCloseTo(law.mean(), within(ERRORS * error));
        assertThat(expected.getNumericalMean()).isCloseTo(law.mean(), within(1e-9 * law.mean()));
    }

    /** F of the length-biased law: the integral of x f(x) up to x over the mean. */
    static Stream<Arguments> biased() {
        return Stream.of(
                Arguments.of(new Distribution.Exponential(7), new GammaDistribution(2, 7)),
                Arguments.of(new Distribution.Gamma(30, 4), new GammaDistribution(5, 30 / 4.0)),
                Arguments.of(new Distribution.Gamma(30, 0.3), new GammaDistribution(1.3, 30 / 0.3)),
                Arguments.of(new Distribution.Lognormal(8, 0.6), lognormal(8 * 1.36, 0.6)),
                Arguments.of(new Distribution.Uniform(0, 10), new TriangularDistribution(0, 10, 10)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("biased")
    void length_bias(Distribution law, AbstractRealDistribution expected) {
        hasShape(sample(Sampler.lengthBiased(law), N), expected::cumulativeProbability);
    }

    /** The integral of x f(x) from 1 to x over the mean 4, for the density with the corners 1, 2, 9. */
    @Test
    void length_bias_of_a_triangular_law() {
        hasShape(sample(Sampler.lengthBiased(new Distribution.Triangular(1, 2, 9)), N), x -> {
            double left = Math.min(x, 2);
            double rising = (left * left * left / 3 - left * left / 2 + 1.0 / 6) / 4;
            double falling = x <= 2 ? 0 : (9 * x * x / 2 - x * x * x / 3 - (18 - 8.0 / 3)) / 28;
            return Math.min(1, (rising + falling) / 4);
        });
    }

    @Test
    void length_bias_of_listed_values_and_of_a_constant() {
        Sampler sampler = Sampler.lengthBiased(new Distribution.Empirical(List.of(1.0, 3.0), List.of(1.0, 1.0)));
        long threes = Arrays.stream(sample(sampler, N)).filter(v -> v == 3).count();
        assertThat(threes / (double) N).isCloseTo(0.75, within(ERRORS * Math.sqrt(0.75 * 0.25 / N)));
        assertThat(sample(Sampler.lengthBiased(new Distribution.Constant(4)), 3))
                .containsOnly(4);
    }

    @Test
    void listed_values_are_as_likely_as_their_weights_and_weight_nought_never_comes() {
        Sampler sampler =
                Sampler.of(new Distribution.Empirical(List.of(1.0, 2.0, 3.0, 4.0), List.of(0.0, 3.0, 1.0, 0.0)));
        double[] values = sample(sampler, N);
        assertThat(values).containsOnly(2, 3);
        long twos = Arrays.stream(values).filter(v -> v == 2).count();
        assertThat(twos / (double) N).isCloseTo(0.75, within(ERRORS * Math.sqrt(0.75 * 0.25 / N)));
    }

    @Test
    void degenerate_laws() {
        assertThat(sample(Sampler.of(new Distribution.Constant(3)), 2)).containsOnly(3);
        assertThat(sample(Sampler.of(new Distribution.Lognormal(3, 0)), 2)).containsOnly(3);
        assertThat(sample(Sampler.of(new Distribution.Uniform(3, 3)), 2)).containsOnly(3);
        assertThat(sample(Sampler.of(new Distribution.Triangular(3, 3, 3)), 2)).containsOnly(3);
    }

    @Test
    void inversion_moves_every_value_with_the_mean() {
        double[] one = sample(Sampler.of(new Distribution.Lognormal(10, 0.6)), 1000);
        double[] two = sample(Sampler.of(new Distribution.Lognormal(11, 0.6)), 1000);
        for (int i = 0; i < one.length; i++) {
            assertThat(two[i] / one[i]).isCloseTo(1.1, within(1e-12));
        }
    }

    @Test
    void normal_quantiles_are_those_of_the_tables() {
        assertThat(NormalQuantile.of(0.5)).isZero();
        // Wichura 1988, table of test values
        assertThat(NormalQuantile.of(0.25)).isCloseTo(-0.6744897501960817, within(1e-15));
        assertThat(NormalQuantile.of(0.001)).isCloseTo(-3.090232306167814, within(1e-14));
        assertThat(NormalQuantile.of(1e-20)).isCloseTo(-9.26234008979841, within(1e-14));
        // usual levels
        assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(NormalQuantile.of(0.995)).isCloseTo(2.5758293035489004, within(1e-14));
    }

    @Test
    void normal_quantile_inverts_the_distribution_function() {
        DoubleUnaryOperator cdf = new NormalDistribution()::cumulativeProbability;
        for (double p = 0.0005; p < 1; p += 0.0005) {
            assertThat(cdf.applyAsDouble(NormalQuantile.of(p))).isCloseTo(p, within(1e-13));
            assertThat(NormalQuantile.of(p)).isCloseTo(-NormalQuantile.of(1 - p), within(1e-11));
        }
    }
}
