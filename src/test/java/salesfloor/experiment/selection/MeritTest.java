package salesfloor.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.scenario.Goal;

/** What a search is to be best in, and which of two plans looks better. */
class MeritTest {
    private static final Goal COST = new Goal("cost", false, 20);
    private static final Goal SERVICE = new Goal("service", true, 0.8);
    private static final Goal PROFIT = new Goal("profit", true, 0);

    private static Aim aim(boolean maximise, Goal... constraints) {
        return new Aim("gain", maximise, List.of(constraints), 0.95, 1, 10, 200);
    }

    @Test
    void less_breaking_of_constraints_comes_before_more_of_the_response() {
        assertThat(new Merit(0, 5).betterThan(new Merit(0, 4))).isTrue();
        assertThat(new Merit(0, 4).betterThan(new Merit(0, 5))).isFalse();
        assertThat(new Merit(0, 5).betterThan(new Merit(0, 5))).isFalse();
        assertThat(new Merit(0, -5).betterThan(new Merit(0.01, 100))).isTrue();
        assertThat(new Merit(0.01, 100).betterThan(new Merit(0, -5))).isFalse();
        assertThat(new Merit(0.01, 1).betterThan(new Merit(0.02, 2))).isTrue();
    }

    @Test
    void what_is_broken_counts_as_a_share_of_its_target_and_what_is_kept_not_at_all() {
        Map<String, Double> guess = Map.of("gain", 3.0, "cost", 25.0, "service", 0.6, "profit", -7.0);
        assertThat(Merit.of(aim(true, COST), guess).violation()).isCloseTo(0.25, within(1e-12));
        assertThat(Merit.of(aim(true, SERVICE), guess).violation()).isCloseTo(0.25, within(1e-12));
        assertThat(Merit.of(aim(true, PROFIT), guess).violation())
                .as("a target of 0 has no share")
                .isEqualTo(7);
        assertThat(Merit.of(aim(true, COST, SERVICE), guess).violation()).isCloseTo(0.5, within(1e-12));
        assertThat(Merit.of(aim(true, COST, SERVICE), Map.of("cost", 20.0, "service", 0.9))
                        .violation())
                .isZero();
        assertThat(Merit.of(aim(true, COST), guess).gain()).isEqualTo(3);
        assertThat(Merit.of(aim(false, COST), guess).gain())
                .as("the least is the best")
                .isEqualTo(-3);
    }

    @Test
    void what_a_guide_does_not_know_counts_as_kept_and_as_the_worst_response() {
        assertThat(Merit.of(aim(true, COST), Map.of())).isEqualTo(new Merit(0, Double.NEGATIVE_INFINITY));
    }

    @Test
    void of_a_track_the_first_replications_count_and_a_gap_is_the_worst() {
        Track track = new Track(aim(false, COST));
        track.add(Map.of("gain", 2.0, "cost", 22.0));
        track.add(Map.of("gain", 4.0, "cost", 20.0));
        track.add(Map.of("gain", 90.0, "cost", 90.0));
        Merit merit = Merit.of(aim(false, COST), track, 2);
        assertThat(merit.gain()).isEqualTo(-3);
        assertThat(merit.violation()).isCloseTo(0.05, within(1e-12));
        assertThat(track.response().mean()).as("in its own sign").isCloseTo(32, within(1e-12));
        track.add(Map.of("gain", 1.0));
        assertThat(track.hasGap()).isTrue();
        assertThat(Merit.of(aim(false, COST), track, 2).violation()).isInfinite();
    }

    @Test
    void constraints_and_choice_share_the_error() {
        assertThat(aim(true).selectionError()).isCloseTo(0.05, within(1e-12));
        assertThat(aim(true, COST).selectionError()).isCloseTo(0.025, within(1e-12));
        assertThat(aim(true, COST).constraintError()).isCloseTo(0.025, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 10, 200", "1, 1, 10, 200", "0.95, 0, 10, 200", "0.95, 1, 1, 200", "0.95, 1, 10, 9"})
    void an_aim_that_makes_no_sense_is_refused(double confidence, double indifference, int first, int most) {
        assertThatThrownBy(() -> new Aim("gain", true, List.of(), confidence, indifference, first, most))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Aim("gain", true, List.of(), 0.95, 0.1, 2, 2).most()).isEqualTo(2);
    }
}
