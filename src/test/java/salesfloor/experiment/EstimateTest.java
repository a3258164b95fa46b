package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Means, spreads and intervals against certified values (NIST Statistical Reference Datasets, univariate) and t tables. */
class EstimateTest {

    @Test
    void five_numbers_by_hand() {
        Estimate estimate = Estimate.of(2, 4, 4, 4, 6);
        assertThat(estimate.mean()).isEqualTo(4);
        assertThat(estimate.sd()).isCloseTo(Math.sqrt(2), within(1e-15));
        assertThat(estimate.halfWidth()).isCloseTo(2.776445105 * Math.sqrt(2.0 / 5), within(1e-8));
        assertThat(estimate.min()).isEqualTo(2);
        assertThat(estimate.max()).isEqualTo(6);
        assertThat(estimate.n()).isEqualTo(5);
    }

    @Test
    void student_t_of_the_tables() {
        assertThat(RunningEstimate.quantile(1)).isCloseTo(12.7062047362, within(1e-8));
        assertThat(RunningEstimate.quantile(9)).isCloseTo(2.2621571628, within(1e-8));
        assertThat(RunningEstimate.quantile(30)).isCloseTo(2.0422724563, within(1e-8));
    }

    @Test
    void ninety_five_of_a_hundred_intervals_cover_the_true_mean() {
        SplittableRandom dice = new SplittableRandom(20250106);
        int covered = 0;
        for (int study = 0; study < 4000; study++) {
            Estimate estimate = Estimate.of(
                    IntStream.range(0, 6).mapToDouble(i -> normal(dice)).toArray());
            covered += estimate.lower() <= 0 && 0 <= estimate.upper() ? 1 : 0;
        }
        assertThat(covered / 4000.0).isBetween(0.94, 0.96);
    }

    /** Near enough: the sum of twelve uniform numbers, less six. */
    private static double normal(SplittableRandom dice) {
        return dice.doubles(12).sum() - 6;
    }

    @Test
    void one_observation_has_no_interval() {
        Estimate estimate = Estimate.of(7);
        assertThat(estimate.mean()).isEqualTo(7);
        assertThat(estimate.halfWidth()).isNaN();
        assertThat(estimate.sd()).isNaN();
    }

    @Test
    void a_replication_without_observation_is_left_out_and_n_says_so() {
        Estimate estimate = Estimate.of(1, Double.NaN, 3);
        assertThat(estimate.mean()).isEqualTo(2);
        assertThat(estimate.n()).isEqualTo(2);
        assertThat(Estimate.of(Double.NaN).n()).isZero();
        assertThat(Estimate.of(Double.NaN).mean()).isNaN();
    }

    @Test
    void equal_observations_have_exactly_no_spread() {
        Estimate estimate = Estimate.of(0.1, 0.1, 0.1);
        assertThat(estimate.mean()).isEqualTo(0.1);
        assertThat(estimate.halfWidth()).isZero();
    }

    @Test
    void nist_NumAcc1() {
        certified(DoubleStream.of(10000001, 10000003, 10000002), 10000002, 1, 1e-15);
    }

    @Test
    void nist_NumAcc2() {
        certified(alternating(1.2, 1.1, 1.3), 1.2, 0.1, 1e-14);
    }

    @Test
    void nist_NumAcc3() {
        certified(alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1, 1e-9);
    }

    @Test
    void nist_NumAcc4() {
        certified(alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1, 1e-7);
    }

    @Test
    void nist_Michelso() {
        int[] last = {
            850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960,
            960, 940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800,
            880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850, 870, 840, 840, 850, 840, 840, 840,
            890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780,
            890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870
        };
        certified(
                IntStream.of(last).mapToDouble(digits -> (299000 + digits) / 1e3), 299.8524, 0.0790105478190518, 1e-13);
    }

    private static DoubleStream alternating(double first, double low, double high) {
        return DoubleStream.concat(
                DoubleStream.of(first), IntStream.range(0, 1000).mapToDouble(i -> i % 2 == 0 ? low : high));
    }

    private static void certified(DoubleStream data, double mean, double sd, double relative) {
        Estimate estimate = Estimate.of(data.toArray());
        assertThat(estimate.mean()).isCloseTo(mean, within(1e-15 * mean));
        assertThat(estimate.sd()).isCloseTo(sd, within(relative * sd));
    }
}
