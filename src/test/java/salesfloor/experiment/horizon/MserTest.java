package salesfloor.experiment.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.experiment.RunningEstimate;

/** MSER-5 on series whose transient is known. Seeds are fixed, so each test passes always or never. */
class MserTest {
    private static final int STUDIES = 400;

    /** Batches of five: 10, 6, 4, 4, 4, 4, 4, 4, 4, 4 and then noise; worked by hand. */
    @Test
    void leaves_out_what_makes_the_error_of_the_rest_smallest() {
        double[] batches = {10, 6, 4, 4.1, 3.9, 4, 4.1, 3.9, 4, 4};
        double[] series =
                IntStream.range(0, 50).mapToDouble(i -> batches[i / 5]).toArray();
        assertThat(Mser.of(series)).isEqualTo(new Truncation(10, 50, true));
    }

    @Test
    void a_series_that_never_moves_is_not_cut() {
        double[] level = new double[60];
        Arrays.fill(level, 0.1 + 0.2);
        assertThat(Mser.of(level)).isEqualTo(new Truncation(0, 60, true));
    }

    @Test
    void a_short_series_is_not_cut_and_an_incomplete_batch_is_not_looked_at() {
        double[] falling = IntStream.range(0, 29).mapToDouble(i -> 100 - i).toArray();
        assertThat(Mser.of(falling)).isEqualTo(new Truncation(0, 25, true));
        assertThat(Mser.of(new double[0])).isEqualTo(new Truncation(0, 0, true));
        assertThat(Mser.of(new double[54]).observed()).isEqualTo(50);
    }

    /**
     * Autocorrelated noise (0.5) of spread 3 around a level of 100, approached from 0 with a time constant. After two time
     * constants 14 are left of the 100, after five less than 1: the mean cut lies between.
     */
    @ParameterizedTest(name = "time constant {0} weeks")
    @CsvSource({"5", "10", "20"})
    void cuts_an_exponential_start_after_some_time_constants(double constant) {
        SplittableRandom dice = new SplittableRandom(20250106);
        RunningEstimate cuts = new RunningEstimate();
        RunningEstimate bias = new RunningEstimate();
        for (int study = 0; study < STUDIES; study++) {
            double[] series = MadeUp.autoregressive(300, 0.5, 3, MadeUp.approach(0, constant), dice);
            Truncation cut = Mser.of(series);
            if (cut.settled()) {
                cuts.add(cut.weeks());
                bias.add(Arrays.stream(series).skip(cut.weeks()).average().orElseThrow() - 100);
            }
        }
        assertThat(cuts.estimate().n())
                .as("studies in which a few last batches do not look best by chance")
                .isGreaterThan(STUDIES * 9 / 10);
        assertThat(cuts.estimate().mean() / constant).isBetween(2.0, 6.0);
        assertThat(bias.estimate().mean()).as("of a mean whose start was cut").isCloseTo(0, within(1.0));
    }

    /** M/M/1 at a load of 0.8 from empty: the mean wait is 0.8 / (1 − 0.8) · 0.8 = 3.2 means between arrivals. */
    @Test
    void cuts_an_empty_queue_until_it_has_filled() {
        SplittableRandom dice = new SplittableRandom(20250107);
        List<double[]> replications = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            replications.add(MadeUp.waits(200, 5, 0.8, dice));
        }
        double[] mean = MadeUp.mean(replications);
        Truncation cut = Mser.of(mean);
        assertThat(cut.settled()).isTrue();
        assertThat(cut.weeks())
                .as("relaxation takes about 1 / (1 − √0.8)² = 90 customers, 18 batches")
                .isBetween(10, 80);
        assertThat(Arrays.stream(mean).limit(5).average().orElseThrow()).isLessThan(2);
        assertThat(Arrays.stream(mean).skip(cut.weeks()).average().orElseThrow())
                .isCloseTo(3.2, within(0.25));
    }

    /** What it cuts from steady series by chance costs little: an eighth on average, a whole half hardly ever. */
    @ParameterizedTest(name = "autocorrelation {0}")
    @CsvSource({"0", "0.5", "0.8"})
    void cuts_little_from_a_steady_series(double phi) {
        SplittableRandom dice = new SplittableRandom(20250108);
        double cut = 0;
        int unsettled = 0;
        for (int study = 0; study < STUDIES; study++) {
            Truncation found = Mser.of(MadeUp.autoregressive(260, phi, 5, week -> 100, dice));
            cut += (double) found.weeks() / found.observed() / STUDIES;
            unsettled += found.settled() ? 0 : 1;
        }
        assertThat(cut).isLessThan(0.15);
        assertThat(unsettled).isLessThan(STUDIES / 8);
    }

    @Test
    void a_trend_that_goes_on_shows_no_steady_state() {
        SplittableRandom dice = new SplittableRandom(20250109);
        for (int study = 0; study < STUDIES; study++) {
            Truncation cut = Mser.of(MadeUp.autoregressive(100, 0.3, 2, week -> 100 + week, dice));
            assertThat(cut.settled()).isFalse();
            assertThat(cut.weeks()).isEqualTo(50);
        }
    }

    @Test
    void a_moving_average_is_narrowed_at_the_ends() {
        assertThat(MovingAverage.of(new double[] {1, 2, 6, 4, 5}, 2)).containsExactly(1, 3, 3.6, 5, 5);
        assertThat(MovingAverage.of(new double[] {1, 2, 6}, 0)).containsExactly(1, 2, 6);
        assertThat(MovingAverage.of(new double[0], 3)).isEmpty();
    }
}
