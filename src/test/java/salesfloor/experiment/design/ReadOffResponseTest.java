package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.design.Crossing.Verdict;

/** Reading off between simulated values finds the same as simulating every value, with far fewer simulations. */
class ReadOffResponseTest {
    private static final double LOW = 0.5;
    private static final double HIGH = 1.5;
    private static final int REPLICATIONS = 10;

    private final List<Double> asked = new ArrayList<>();

    /** Money that follows a price: both ends and the middle say all. */
    @Test
    void a_straight_line_takes_three_values() throws IOException {
        PairedResponse line = counted((value, n) -> lines(value));
        Crossing crossing = search(line);
        assertThat(asked).containsExactly(LOW, HIGH, 1.0);
        assertThat(crossing.value()).isCloseTo(1.2, within(0.01));
        Crossing dear = new Reversal(REPLICATIONS, REPLICATIONS, 1).search((value, n) -> lines(value), 1, LOW, HIGH);
        assertThat(crossing.lower()).isCloseTo(dear.lower(), within(0.01));
        assertThat(crossing.upper()).isCloseTo(dear.upper(), within(0.01));
    }

    private static double[] lines(double value) {
        double[] all = new double[REPLICATIONS];
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.rint(1e5 * ((1.2 - value) * (8 + i) + (i - 4.5) / 10)) / 1e5;
        }
        return all;
    }

    /** The line through both ends meets the middle by chance; the halves say that it is none. */
    @Test
    void a_curve_that_meets_its_middle_is_not_taken_for_a_line() throws IOException {
        DoubleUnaryOperator wave = value -> 0.3 - (value - 1) - 3 * Math.sin(2 * Math.PI * (value - 1));
        double zero = new Reversal(REPLICATIONS, REPLICATIONS, 1)
                .search(noisy(wave, 0.01, 3), 1, LOW, HIGH)
                .value();
        assertThat(search(noisy(wave, 0.01, 3)).value()).isCloseTo(zero, within(0.02));
    }

    /** A step, as one more person makes it: the place of the jump is found as well as stretches are halved. */
    @Test
    void the_place_of_a_jump_is_found() throws IOException {
        Crossing crossing = search(noisy(value -> value < 1.37 ? 12 : -3, 0.01, 3));
        assertThat(crossing.value()).isCloseTo(1.37, within(0.02));
    }

    @Test
    void every_value_is_simulated_once_and_few_are() throws IOException {
        search(counted(noisy(value -> Math.exp(-value) - Math.exp(-1.2), 0.05, 5)));
        assertThat(asked).doesNotHaveDuplicates().hasSizeLessThan(12);
    }

    @Test
    void what_failed_is_not_taken_for_a_line() throws IOException {
        PairedResponse failing = (value, n) -> {
            double[] all = lines(value);
            all[3] = Double.NaN;
            return all;
        };
        assertThat(search(failing).value()).isCloseTo(1.2, within(0.05));
        assertThat(search((value, n) -> new double[] {Double.NaN, Double.NaN}).verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
    }

    /** The interval still covers the true zero in 95 of 100 studies: of 1,000, between 930 and 970. */
    @Test
    void the_interval_covers_the_true_zero() throws IOException {
        for (DoubleUnaryOperator curve : List.<DoubleUnaryOperator>of(
                value -> 1.15 - value, value -> Math.exp(-value) - Math.exp(-1.15), value -> 1 / value - 1 / 1.15)) {
            SplittableRandom dice = new SplittableRandom(20250106);
            int covered = 0;
            for (int study = 0; study < 1000; study++) {
                Crossing crossing = search(noisy(curve, 0.1, dice.nextLong()));
                covered += crossing.lower() <= 1.15 && 1.15 <= crossing.upper() ? 1 : 0;
            }
            assertThat(covered).isBetween(930, 970);
        }
    }

    private Crossing search(PairedResponse response) throws IOException {
        return new Reversal(REPLICATIONS, REPLICATIONS, 1)
                .search(new ReadOffResponse(response, LOW, HIGH), 1, LOW, HIGH);
    }

    private PairedResponse counted(PairedResponse response) {
        return (value, n) -> {
            asked.add(value);
            return response.at(value, n);
        };
    }

    /** Luck that the values share, and a part that each value has of its own. */
    private static PairedResponse noisy(DoubleUnaryOperator curve, double sd, long seed) {
        return (value, n) -> {
            SplittableRandom shared = new SplittableRandom(seed);
            SplittableRandom own = new SplittableRandom(seed ^ Double.doubleToLongBits(value));
            double[] differences = new double[n];
            for (int i = 0; i < n; i++) {
                double tilt = sd * normal(shared) * (value - 1);
                differences[i] = curve.applyAsDouble(value) + sd * normal(shared) + tilt + sd / 3 * normal(own);
            }
            return differences;
        };
    }

    /** Near enough: the sum of twelve uniform numbers, less six. */
    private static double normal(SplittableRandom dice) {
        return dice.doubles(12).sum() - 6;
    }
}
