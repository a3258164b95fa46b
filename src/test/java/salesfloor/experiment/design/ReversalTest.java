package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.design.Crossing.Verdict;

/** At what value of an assumption an advice turns, on differences whose zeros are known. */
class ReversalTest {
    private static final int EFFORT = Integer.getInteger("salesfloor.effort", 1);

    /** A thousandth of the range: as near as the search looks. */
    private static final double NEAR = 0.001;

    @Test
    void the_zero_of_a_straight_line_is_found() throws IOException {
        Crossing crossing = search(value -> 7 - 2 * value, 3, 2, 6);
        assertThat(crossing.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(crossing.value()).isCloseTo(3.5, within(4 * NEAR));
        assertThat(crossing.lower()).isBetween(3.5 - 4 * NEAR, 3.5);
        assertThat(crossing.upper()).isBetween(3.5, 3.5 + 4 * NEAR);
        assertThat(crossing.openBelow() || crossing.openAbove()).isFalse();
    }

    /** Where the search meets the zero exactly, its interval is that one value. */
    @Test
    void a_zero_that_is_met_exactly_is_its_own_interval() throws IOException {
        Crossing crossing = search(value -> value - 2, 3, 1, 5);
        assertThat(crossing.lower()).isCloseTo(2, within(4 * NEAR));
        assertThat(crossing.upper()).isCloseTo(2, within(4 * NEAR));
        assertThat(search(value -> 8 * (value - 0.5), 1, 0, 4).verdict()).isEqualTo(Verdict.FOUND);
    }

    @Test
    void the_zero_of_a_curve_is_found_on_either_side_of_the_base() throws IOException {
        double root = Math.sqrt(0.7);
        assertThat(search(value -> 1 / value - value / 0.7, 0.5, 0.1, 2).value())
                .isCloseTo(root, within(2 * NEAR));
        assertThat(search(value -> 1 / value - value / 0.7, 1.5, 0.1, 2).value())
                .isCloseTo(root, within(2 * NEAR));
    }

    /** One more person is a step: the difference jumps past zero. */
    @Test
    void the_value_at_which_a_difference_jumps_past_zero_is_found() throws IOException {
        Crossing crossing = search(value -> value < 1.37 ? 12 : -3, 1, 0, 2);
        assertThat(crossing.lower()).isBetween(1.37 - 2 * NEAR, 1.37);
        assertThat(crossing.upper()).isBetween(1.37, 1.37 + 2 * NEAR);
    }

    @Test
    void of_two_zeros_the_nearer_one_is_named() throws IOException {
        Crossing crossing = search(value -> 1 - value * value, 0.2, -3, 3);
        assertThat(crossing.value()).isCloseTo(1, within(6 * NEAR));
    }

    @Test
    void a_difference_that_keeps_its_sign_does_not_turn_within_the_range() throws IOException {
        assertThat(search(value -> 10 - value, 1, 0, 9).verdict()).isEqualTo(Verdict.NOT_WITHIN);
        assertThat(search(value -> value - 10, 1, 0, 9).verdict()).isEqualTo(Verdict.NOT_WITHIN);
    }

    @Test
    void a_difference_that_cannot_be_told_from_zero_is_not_decided() throws IOException {
        Crossing crossing = new Reversal(5, 20, 1).search(noisy(value -> 0.01, 10, 3), 0, -1, 1);
        assertThat(crossing.verdict()).isNotEqualTo(Verdict.NOT_WITHIN);
        assertThat(search(value -> 0, 0, -1, 1).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(search(value -> Double.NaN, 0, -1, 1).verdict()).isEqualTo(Verdict.NOT_DECIDED);
    }

    /** The zero lies within the range, but so near its end that its interval goes on beyond. */
    @Test
    void an_interval_that_leaves_the_range_is_open() throws IOException {
        Crossing crossing = new Reversal(5, 20, 1).search(noisy(value -> 1 - value, 0.3, 8), 0, -1, 1.05);
        assertThat(crossing.verdict()).isEqualTo(Verdict.FOUND);
        assertThat(crossing.openBelow()).isFalse();
        assertThat(crossing.openAbove()).isTrue();
        assertThat(crossing.upper()).isEqualTo(1.05);
    }

    /**
     * The interval covers the true zero in 95 of 100 studies: of 1,000, between 930 and 970 (which holds with probability above
     * 0.99). Lines and curves, with luck that shifts and that turns the curve.
     */
    @Test
    void the_interval_covers_the_true_zero() throws IOException {
        List<DoubleUnaryOperator> curves = List.of(
                value -> 1 - value, value -> Math.exp(-value) - Math.exp(-1), value -> 1 - value * value * value);
        int studies = 1000 * EFFORT;
        for (DoubleUnaryOperator curve : curves) {
            SplittableRandom dice = new SplittableRandom(20250106);
            int covered = 0;
            for (int study = 0; study < studies; study++) {
                Crossing crossing = new Reversal(4, 12, 1).search(noisy(curve, 0.3, dice.nextLong()), 0.2, -3, 5);
                covered += crossing.lower() <= 1 && 1 <= crossing.upper() ? 1 : 0;
            }
            assertThat((double) covered / studies).isBetween(0.93, 0.97);
        }
    }

    /** A sign that never changes is called surely kept; a zero that is not there is seldom found. */
    @Test
    void what_is_said_of_the_ends_of_many_ranges_is_wrong_in_at_most_5_of_100_studies() throws IOException {
        int ranges = 10;
        SplittableRandom dice = new SplittableRandom(7);
        int studies = 400 * EFFORT;
        int wrong = 0;
        for (int study = 0; study < studies; study++) {
            boolean error = false;
            for (int range = 0; range < ranges; range++) {
                // At the upper end the truth is zero: the sign is not kept.
                PairedResponse response = noisy(value -> 5 - 5 * value, 0.5, dice.nextLong());
                error |= new Reversal(4, 12, ranges).search(response, 0, -1, 1).verdict() == Verdict.NOT_WITHIN;
            }
            wrong += error ? 1 : 0;
        }
        assertThat((double) wrong / studies).isLessThan(0.08);
    }

    @Test
    void few_replications_find_the_place_and_every_value_is_simulated_once() throws IOException {
        List<String> asked = new ArrayList<>();
        PairedResponse response = noisy(value -> 1 - value, 0.1, 5);
        Crossing crossing = new Reversal(5, 100, 1)
                .search(
                        (value, replications) -> {
                            asked.add(value + " " + replications);
                            return response.at(value, replications);
                        },
                        0,
                        -3,
                        5);
        assertThat(crossing.lower()).isLessThan(1);
        assertThat(asked.stream().filter(point -> point.endsWith(" 100")).count())
                .isLessThan(30);
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void an_error_of_the_simulation_is_passed_on() {
        assertThatThrownBy(() -> new Reversal(2, 2, 1)
                        .search(
                                (value, replications) -> {
                                    throw new IOException("disk full");
                                },
                                0,
                                -1,
                                1))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static Crossing search(DoubleUnaryOperator curve, double base, double low, double high) throws IOException {
        return new Reversal(3, 5, 1).search(noisy(curve, 0, 1), base, low, high);
    }

    /** Luck that shifts the curve and that tilts it, the same at every value. */
    private static PairedResponse noisy(DoubleUnaryOperator curve, double sd, long seed) {
        return (value, replications) -> {
            SplittableRandom dice = new SplittableRandom(seed);
            double[] differences = new double[replications];
            for (int i = 0; i < replications; i++) {
                double shift = sd * normal(dice);
                double tilt = sd * normal(dice) / 2;
                differences[i] = curve.applyAsDouble(value) + shift + tilt * (value - 1);
            }
            return differences;
        };
    }

    /** Box and Muller's. */
    private static double normal(SplittableRandom dice) {
        return Math.sqrt(-2 * Math.log(1 - dice.nextDouble())) * Math.cos(2 * Math.PI * dice.nextDouble());
    }
}
