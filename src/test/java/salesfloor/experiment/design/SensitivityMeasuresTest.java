package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Elementary effects, shares of variance and tornadoes of functions whose sensitivities are known. */
class SensitivityMeasuresTest {
    private static final long SEED = 20250106;

    // ------------------------------------------------------ elementary effects

    @Test
    void every_walk_changes_every_factor_once_by_two_thirds() {
        ElementaryEffects design = new ElementaryEffects(7, 30, SEED);
        for (int walk = 0; walk < design.walks(); walk++) {
            double[][] points = design.points(walk);
            assertThat(Arrays.stream(points).flatMapToDouble(Arrays::stream))
                    .allMatch(place -> place > -1e-12 && place < 1 + 1e-12);
            int[] changes = new int[7];
            for (int step = 0; step < 7; step++) {
                for (int factor = 0; factor < 7; factor++) {
                    double change = Math.abs(points[step + 1][factor] - points[step][factor]);
                    changes[factor] += change > 0 ? 1 : 0;
                    assertThat(change)
                            .satisfiesAnyOf(
                                    size -> assertThat(size).isZero(),
                                    size -> assertThat(size).isCloseTo(2 / 3.0, within(1e-12)));
                }
            }
            assertThat(changes).containsOnly(1);
        }
    }

    @Test
    void the_effects_of_a_sum_of_straight_lines_are_its_slopes() {
        double[] slopes = {3, -2, 0, 10};
        ElementaryEffects design = new ElementaryEffects(4, 10, SEED);
        List<ElementaryEffects.Effect> effects = effects(design, x -> 5 + dot(slopes, x));
        for (int factor = 0; factor < 4; factor++) {
            assertThat(effects.get(factor).mean().mean()).isCloseTo(slopes[factor], within(1e-9));
            assertThat(effects.get(factor).size().mean()).isCloseTo(Math.abs(slopes[factor]), within(1e-9));
            assertThat(effects.get(factor).spread()).isCloseTo(0, within(1e-9));
        }
    }

    /** Of x1 x2, the effect of x1 is x2, which is on the grid 0, 1/3, 2/3, 1: mean 1/2, standard deviation √(5/36). */
    @Test
    void what_two_factors_do_together_shows_as_spread() {
        List<ElementaryEffects.Effect> effects = effects(new ElementaryEffects(2, 2000, SEED), x -> x[0] * x[1]);
        for (ElementaryEffects.Effect effect : effects) {
            assertThat(Math.abs(effect.mean().mean() - 0.5))
                    .isLessThan(1.7 * effect.mean().halfWidth());
            assertThat(effect.spread()).isCloseTo(Math.sqrt(5 / 36.0), within(0.02));
        }
    }

    /** Morris 1991: the first ten of twenty factors matter, the first seven along curves or together with others. */
    @Test
    void morris_function_of_twenty_factors_shows_its_ten_important_ones() {
        List<ElementaryEffects.Effect> effects =
                effects(new ElementaryEffects(20, 20, SEED), SensitivityMeasuresTest::morris);
        List<Integer> ranked = IntStream.range(0, 20)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer factor) -> -effects.get(factor).size().mean()))
                .toList();
        assertThat(ranked.subList(0, 10)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        double straight = IntStream.range(7, 10)
                .mapToDouble(i -> effects.get(i).spread())
                .max()
                .orElseThrow();
        assertThat(IntStream.range(0, 7).mapToDouble(i -> effects.get(i).spread()))
                .allMatch(spread -> spread > 2 * straight);
    }

    private static double morris(double[] x) {
        double[] w = new double[20];
        for (int i = 0; i < 20; i++) {
            w[i] = i == 2 || i == 4 || i == 6 ? 2 * (1.1 * x[i] / (x[i] + 0.1) - 0.5) : 2 * (x[i] - 0.5);
        }
        double y = 0;
        for (int i = 0; i < 20; i++) {
            y += (i < 10 ? 20 : i % 2 == 0 ? 1 : -1) * w[i];
            for (int j = i + 1; j < 20; j++) {
                y += (j < 6 ? -15 : (i + j) % 2 == 0 ? 1 : -1) * w[i] * w[j];
                for (int l = j + 1; l < 5; l++) {
                    y -= 10 * w[i] * w[j] * w[l];
                    for (int s = l + 1; s < 4; s++) {
                        y += 5 * w[i] * w[j] * w[l] * w[s];
                    }
                }
            }
        }
        return y;
    }

    private static List<ElementaryEffects.Effect> effects(
            ElementaryEffects design, ToDoubleFunction<double[]> function) {
        return design.of(responses(design.walks(), design::points, function));
    }

    // ------------------------------------------------------- shares of variance

    /** Ishigami and Homma 1990, with a = 7 and b = 0.1. */
    @Test
    void the_shares_of_ishigamis_function_lie_inside_their_intervals() {
        ToDoubleFunction<double[]> ishigami = x -> {
            double x1 = Math.PI * (2 * x[0] - 1);
            double x2 = Math.PI * (2 * x[1] - 1);
            double x3 = Math.PI * (2 * x[2] - 1);
            return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * x3 * x3 * x3 * x3 * Math.sin(x1);
        };
        holds(ishigami, 1024, new double[] {0.3139, 0.4424, 0}, new double[] {0.5576, 0.4424, 0.2437}, 0.12);
    }

    /** Sobol's g-function: the product of (|4x − 2| + a) / (1 + a), whose shares are known in closed form. */
    @Test
    void the_shares_of_sobols_function_lie_inside_their_intervals() {
        double[] a = {0, 1, 4.5, 9, 99, 99};
        double[] variances =
                Arrays.stream(a).map(one -> 1 / (3 * (1 + one) * (1 + one))).toArray();
        double product = Arrays.stream(variances).reduce(1, (so, far) -> so * (1 + far));
        double[] first =
                Arrays.stream(variances).map(one -> one / (product - 1)).toArray();
        double[] total = Arrays.stream(variances)
                .map(one -> one * product / (1 + one) / (product - 1))
                .toArray();
        ToDoubleFunction<double[]> function = x -> IntStream.range(0, a.length)
                .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                .reduce(1, (so, far) -> so * far);
        holds(function, 1024, first, total, 0.12);
    }

    private static void holds(
            ToDoubleFunction<double[]> function, int rows, double[] first, double[] total, double widest) {
        VarianceShares design = new VarianceShares(first.length, rows, SEED);
        List<VarianceShares.Shares> shares = design.of(responses(rows, design::points, function));
        for (int factor = 0; factor < first.length; factor++) {
            covers(shares.get(factor).first(), first[factor], widest);
            covers(shares.get(factor).total(), total[factor], widest);
        }
    }

    private static void covers(Interval share, double theory, double widest) {
        assertThat(theory).isBetween(share.lower() - 1e-4, share.upper() + 1e-4);
        assertThat(share.value()).isBetween(share.lower(), share.upper());
        assertThat(share.upper() - share.lower()).isLessThan(2 * widest);
    }

    /** Luck that all points of a row share is no share of what the factors do. */
    @Test
    void shared_luck_leaves_the_shares_as_they_are() {
        VarianceShares design = new VarianceShares(2, 256, SEED);
        SplittableRandom dice = new SplittableRandom(3);
        double[] luck = dice.doubles(256).map(u -> 100 * u).toArray();
        double[][] lucky = responses(256, design::points, x -> 2 * x[0] + x[1]);
        List<VarianceShares.Shares> without = design.of(lucky);
        for (int row = 0; row < 256; row++) {
            for (int point = 0; point < 4; point++) {
                lucky[row][point] += luck[row];
            }
        }
        List<VarianceShares.Shares> with = design.of(lucky);
        for (int factor = 0; factor < 2; factor++) {
            assertThat(with.get(factor).first().value())
                    .isCloseTo(without.get(factor).first().value(), within(1e-9));
            assertThat(with.get(factor).first().value()).isCloseTo(factor == 0 ? 0.8 : 0.2, within(0.05));
        }
    }

    /** Of 200 studies, the 95 % interval covers in at least 180: an interval that covered in 86 of 100 would fail. */
    @Test
    void the_intervals_of_shares_cover_in_repeated_studies() {
        int studies = 200;
        int covered = 0;
        for (int study = 0; study < studies; study++) {
            VarianceShares design = new VarianceShares(2, 64, study);
            Interval share = design.of(responses(64, design::points, x -> 2 * x[0] + x[1]))
                    .get(0)
                    .total();
            covered += share.lower() <= 0.8 && 0.8 <= share.upper() ? 1 : 0;
        }
        assertThat((double) covered / studies).isGreaterThan(0.9);
    }

    @Test
    void nothing_is_said_where_nothing_varies() {
        VarianceShares design = new VarianceShares(2, 16, SEED);
        List<VarianceShares.Shares> shares = design.of(responses(16, design::points, x -> 3));
        assertThat(shares.get(0).first().value()).isNaN();
        assertThat(shares.get(1).total().upper()).isNaN();
    }

    @Test
    void few_factors_get_shares_and_many_get_effects() {
        assertThat(SensitivityMethod.of(6, 512)).isEqualTo(SensitivityMethod.SHARES);
        assertThat(SensitivityMethod.of(6, 511)).isEqualTo(SensitivityMethod.EFFECTS);
        assertThat(SensitivityMethod.of(7, 1_000_000)).isEqualTo(SensitivityMethod.EFFECTS);
        assertThat(SensitivityMethod.rows(6, 600)).isEqualTo(64);
        assertThat(SensitivityMethod.walks(15, 170)).isEqualTo(10);
        assertThat(SensitivityMethod.walks(15, 3)).isEqualTo(2);
    }

    // ------------------------------------------------------------------ tornado

    @Test
    void a_tornado_shows_the_widest_factor_first() {
        double[][] points = OneAtATime.of(0.5, 0.5, 0.5);
        double[] luck = {10, -20, 5, 0};
        double[][] responses = Arrays.stream(points)
                .map(x -> Arrays.stream(luck)
                        .map(one -> one + x[0] - 4 * x[1] + 0 * x[2])
                        .toArray())
                .toArray(double[][]::new);
        List<Tornado.Bar> bars = Tornado.of(responses);
        assertThat(bars).extracting(Tornado.Bar::factor).containsExactly(1, 0, 2);
        assertThat(bars.get(0).low().value()).isEqualTo(2);
        assertThat(bars.get(0).high().upper()).isCloseTo(-2, within(1e-9));
        assertThat(bars.get(1).width()).isCloseTo(1, within(1e-9));
        assertThat(bars.get(2).low().excludesZero()).isFalse();
    }

    /** All intervals of a tornado of ten factors hold together in at least 95 of 100 studies; 93.2 leaves room for chance. */
    @Test
    void all_intervals_of_a_tornado_hold_together() {
        SplittableRandom dice = new SplittableRandom(20250106);
        int studies = 2000;
        int held = 0;
        for (int study = 0; study < studies; study++) {
            double[][] responses = IntStream.range(0, 21)
                    .mapToObj(point -> IntStream.range(0, 10)
                            .mapToDouble(i -> normal(dice))
                            .toArray())
                    .toArray(double[][]::new);
            held += Tornado.of(responses).stream()
                            .noneMatch(bar ->
                                    bar.low().excludesZero() || bar.high().excludesZero())
                    ? 1
                    : 0;
        }
        assertThat((double) held / studies).isGreaterThan(0.932);
    }

    private static double normal(SplittableRandom dice) {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    private static double[][] responses(int rows, IntFunction<double[][]> points, ToDoubleFunction<double[]> function) {
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        Arrays.stream(points.apply(row)).mapToDouble(function).toArray())
                .toArray(double[][]::new);
    }
}
