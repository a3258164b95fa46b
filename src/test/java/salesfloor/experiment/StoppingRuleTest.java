package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which replications are run, by whom, and when they are enough. */
class StoppingRuleTest {

    private static StoppingRule until(double share, int most) {
        return new StoppingRule(5, Optional.empty(), List.of(new Precision("orders", share)), most);
    }

    private static Function<String, Estimate> spread(double mean, double halfWidth, int n) {
        return measure -> new Estimate(mean, halfWidth, 1, mean - 1, mean + 1, n);
    }

    @Test
    void numbers_go_from_one_on_or_are_the_one_that_is_asked_for() {
        assertThat(StoppingRule.exactly(3).numbers(3)).containsExactly(1, 2, 3);
        assertThat(new StoppingRule(3, Optional.of(7), List.of(), 3).numbers(3)).containsExactly(7);
    }

    @Test
    void without_precision_what_was_planned_is_enough() {
        assertThat(StoppingRule.exactly(3).next(3, spread(100, 50, 3))).isEqualTo(3);
    }

    @Test
    void what_is_exact_enough_is_enough() {
        assertThat(until(0.02, 1000).next(10, spread(100, 2, 10))).isEqualTo(10);
    }

    /** 10 replications with 3 % where 2 % is asked need 10 · 1.5² = 22.5, but no more than 5 are added at a time. */
    @Test
    void what_is_not_goes_on_as_far_as_is_needed_but_step_by_step() {
        assertThat(until(0.02, 1000).next(10, spread(100, 2.2, 10))).isEqualTo(13);
        assertThat(until(0.02, 1000).next(10, spread(100, 3, 10))).isEqualTo(15);
        assertThat(until(0.02, 1000).next(100, spread(100, 20, 100))).isEqualTo(150);
        assertThat(until(0.02, 120).next(100, spread(100, 20, 100))).isEqualTo(120);
        assertThat(until(0.02, 1000).next(10, spread(100, 2.000001, 10)))
                .as("one more at least")
                .isEqualTo(11);
        assertThat(until(0.02, 8).next(10, spread(100, 20, 10)))
                .as("never fewer")
                .isEqualTo(10);
    }

    @Test
    void the_measure_that_needs_most_decides() {
        StoppingRule both = new StoppingRule(
                5, Optional.empty(), List.of(new Precision("orders", 0.02), new Precision("profit", 0.5)), 1000);
        assertThat(both.next(
                        20,
                        measure -> measure.equals("orders")
                                ? new Estimate(100, 2.2, 1, 0, 1, 20)
                                : new Estimate(100, 60, 1, 0, 1, 20)))
                .isEqualTo(29);
    }

    @Test
    void what_is_always_zero_or_never_observed_is_given_up_after_five() {
        assertThat(until(0.02, 1000).next(4, measure -> Estimate.of(0, 0, 0, 0)))
                .isGreaterThan(4);
        assertThat(until(0.02, 1000).next(5, measure -> Estimate.of(0, 0, 0, 0, 0)))
                .isEqualTo(5);
        assertThat(until(0.02, 1000).next(5, measure -> Estimate.of())).isEqualTo(5);
        assertThat(new Precision("orders", 0.02).reachedBy(Estimate.of(0, 0, 0)))
                .isFalse();
        assertThat(new Precision("orders", 0.02).replicationsNeeded(Estimate.of(1)))
                .isEqualTo(Integer.MAX_VALUE);
    }

    /** Two cases, four replications: tasks 0 to 7 go round. */
    @Test
    void parts_take_turns() {
        for (int task = 0; task < 8; task++) {
            for (int part = 1; part <= 3; part++) {
                assertThat(new Shard(part, 3).runs(task % 2, 2, 1 + task / 2)).isEqualTo(task % 3 == part - 1);
            }
            assertThat(Shard.WHOLE.runs(task % 2, 2, 1 + task / 2)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 3", "1, 0", "-1, -1"})
    void there_is_no_part_beyond_the_last(int part, int of) {
        assertThatThrownBy(() -> new Shard(part, of)).hasMessageContaining("no part " + part + " of " + of);
    }
}
