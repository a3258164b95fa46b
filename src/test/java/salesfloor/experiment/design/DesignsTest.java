package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Points that are spread over the cube as they promise. */
class DesignsTest {
    private static final long SEED = 20250106;

    @Test
    void a_latin_hypercube_has_one_point_in_every_slice_of_every_factor() {
        for (int factors : new int[] {1, 2, 7, 40}) {
            for (int points : new int[] {1, 2, 10, 97}) {
                for (long seed = 0; seed < 20; seed++) {
                    hasOnePointInEverySlice(LatinHypercube.anywhere(factors, points, seed));
                    hasOnePointInEverySlice(LatinHypercube.centred(factors, points, seed));
                }
            }
        }
    }

    private static void hasOnePointInEverySlice(double[][] design) {
        int points = design.length;
        for (int factor = 0; factor < design[0].length; factor++) {
            int of = factor;
            assertThat(Arrays.stream(design)
                            .mapToInt(point -> (int) (point[of] * points))
                            .sorted()
                            .toArray())
                    .isEqualTo(IntStream.range(0, points).toArray());
        }
    }

    @Test
    void centred_points_lie_in_the_middle_and_others_anywhere() {
        assertThat(Arrays.stream(LatinHypercube.centred(3, 5, SEED)).flatMapToDouble(Arrays::stream))
                .allMatch(place -> Math.abs(place * 5 % 1 - 0.5) < 1e-12);
        double[] places = Arrays.stream(LatinHypercube.anywhere(10, 1000, SEED))
                .flatMapToDouble(Arrays::stream)
                .map(place -> place * 1000 % 1)
                .toArray();
        // The mean of 10,000 uniforms is within 0.0095 of a half with probability 0.999.
        assertThat(Arrays.stream(places).average().orElseThrow()).isCloseTo(0.5, within(0.0095));
        assertThat(Arrays.stream(places).filter(place -> place < 0.1).count()).isBetween(900L, 1100L);
    }

    /** Of independent orders, correlations are near zero: within 4 / √n with probability above 0.999. */
    @Test
    void factors_of_a_latin_hypercube_are_not_tied_to_each_other() {
        double[][] design = LatinHypercube.anywhere(6, 1000, SEED);
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (double[] point : design) {
                    sum += (point[i] - 0.5) * (point[j] - 0.5) * 12;
                }
                assertThat(sum / 1000).isCloseTo(0, within(4 / Math.sqrt(1000)));
            }
        }
    }

    @Test
    void the_seed_alone_decides_the_points() {
        assertThat(LatinHypercube.anywhere(4, 30, SEED)).isDeepEqualTo(LatinHypercube.anywhere(4, 30, SEED));
        assertThat(Arrays.deepEquals(LatinHypercube.anywhere(4, 30, 1), LatinHypercube.anywhere(4, 30, 2)))
                .isFalse();
        assertThat(SobolPoints.of(4, 30, SEED)).isDeepEqualTo(SobolPoints.of(4, 30, SEED));
        assertThat(Arrays.deepEquals(SobolPoints.of(4, 30, 1), SobolPoints.of(4, 30, 2)))
                .isFalse();
    }

    @Test
    void more_sobol_points_begin_with_the_fewer() {
        assertThat(Arrays.copyOf(SobolPoints.of(5, 64, SEED), 16)).isDeepEqualTo(SobolPoints.of(5, 16, SEED));
    }

    @Test
    void sobol_points_stratify_every_factor_and_fill_the_cube_more_evenly_than_chance() {
        double[][] design = SobolPoints.of(8, 1024, SEED);
        hasOnePointInEverySlice(design);
        for (int factors = 2; factors <= 8; factors++) {
            double sum = 0;
            for (double[] point : design) {
                double product = 1;
                for (int i = 0; i < factors; i++) {
                    product *= 2 * point[i];
                }
                sum += product;
            }
            // Each product has mean 1 and variance (4/3)^factors − 1: the error of random points.
            double ofChance = Math.sqrt((Math.pow(4 / 3.0, factors) - 1) / 1024);
            assertThat(sum / 1024).isCloseTo(1, within(ofChance / 3));
        }
    }

    @Test
    void sobol_points_reach_up_to_a_thousand_factors() {
        hasOnePointInEverySlice(SobolPoints.of(1000, 16, SEED));
        assertThatThrownBy(() -> SobolPoints.of(1001, 16, SEED))
                .hasMessage("Sobol's sequence is known for 1000 factors, not for 1001.");
    }

    @Test
    void a_full_factorial_has_every_combination_once() {
        List<int[]> all = FullFactorial.of(2, 3, 2);
        assertThat(all.stream().map(Arrays::toString))
                .containsExactly(
                        "[0, 0, 0]",
                        "[0, 0, 1]",
                        "[0, 1, 0]",
                        "[0, 1, 1]",
                        "[0, 2, 0]",
                        "[0, 2, 1]",
                        "[1, 0, 0]",
                        "[1, 0, 1]",
                        "[1, 1, 0]",
                        "[1, 1, 1]",
                        "[1, 2, 0]",
                        "[1, 2, 1]");
        assertThat(FullFactorial.of(1000, 1000, 1000)).hasSize(1_000_000_000);
        assertThatThrownBy(() -> FullFactorial.of(100_000, 100_000)).hasMessageContaining("more than");
        assertThatThrownBy(() -> FullFactorial.of(3, 0)).hasMessageContaining("at least one level");
    }

    @Test
    void one_at_a_time_moves_one_factor_to_each_end() {
        assertThat(OneAtATime.of(0.5, 0.25))
                .isDeepEqualTo(new double[][] {{0.5, 0.25}, {0, 0.25}, {1, 0.25}, {0.5, 0}, {0.5, 1}});
    }
}
