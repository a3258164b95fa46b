package salesfloor.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.experiment.selection.Candidate.Fate;

/**
 * The selection, tried on made-up plans whose true means are known: is it right, or within the indifference zone of the best, as
 * often as it says; and does it ever recommend what breaks a constraint? 1,000 trials of each configuration with the Maven profile
 * {@code long}, 100 without.
 */
class FinalSelectionTest {
    private static final int TRIALS = 100 * Integer.getInteger("salesfloor.effort", 1);
    private static final double CONFIDENCE = 0.95;

    /** What a selection that errs in exactly 5 of 100 studies exceeds in one test of a thousand. */
    private static final int MOST_ERRORS =
            new BinomialDistribution(null, TRIALS, 1 - CONFIDENCE).inverseCumulativeProbability(0.999);

    static Stream<Configuration> configurations() {
        return Stream.of(
                new Configuration("two, just the zone apart", new double[] {1, 0}, 2, 0),
                new Configuration("slippage", new double[] {0, 0, 1, 0, 0}, 2, 0),
                new Configuration("slippage under the same luck", new double[] {0, 0, 1, 0, 0}, 4, 0.9),
                new Configuration("twelve, slippage", new double[] {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0}, 1.5, 0.3),
                new Configuration("monotone", new double[] {0, 1, 2, 3, 4, 5}, 3, 0.5),
                new Configuration("all tied", new double[] {0, 0, 0, 0, 0}, 2, 0.5),
                new Configuration("two tied best", new double[] {1, 1, 0, 0, -1}, 2, 0.5),
                new Configuration("a chain within the zone", new double[] {0.9, 0, -0.05, 0.5, 0.45, -0.5}, 2, 0.2),
                new Configuration(
                        "the best is noisy",
                        new double[] {0, 1, 0, 0},
                        new double[] {1, 4, 1, 1},
                        0,
                        new double[0],
                        true),
                new Configuration(
                        "the best is quiet",
                        new double[] {0, 1, 0, 0},
                        new double[] {4, 1, 4, 4},
                        0,
                        new double[0],
                        true),
                new Configuration(
                        "the least is the best",
                        new double[] {3, 1, 2, 4},
                        new double[] {2, 2, 2, 2},
                        0.6,
                        new double[0],
                        false),
                new Configuration(
                        "the constraint forbids the best",
                        new double[] {5, 4, 3, 2, 1, 0},
                        new double[] {2, 2, 2, 2, 2, 2},
                        0.5,
                        new double[] {-1, -0.5, 0.5, 1, 1, 1},
                        true),
                new Configuration(
                        "just beyond the constraint",
                        new double[] {3, 2, 1, 0},
                        new double[] {1, 1, 1, 1},
                        0.5,
                        new double[] {-0.02, -0.02, 0.3, 0.3},
                        true));
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void is_right_or_within_the_zone_as_often_as_stated(Configuration configuration) throws IOException {
        int wrong = 0;
        int breaking = 0;
        int chosen = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Selection selection = FinalSelection.of(
                    configuration.aim(10, 2000), configuration.trials(trial), configuration.plans(), 0);
            if (selection.chosen().isPresent()) {
                Plan plan = selection.chosen().get();
                chosen++;
                wrong += configuration.regret(plan) > 1 - 1e-9 ? 1 : 0; // a whole zone worse is not within it
                breaking += configuration.breaks(plan) ? 1 : 0;
            }
        }
        assertThat(wrong).as("beyond the indifference zone, of %s", TRIALS).isLessThanOrEqualTo(MOST_ERRORS);
        assertThat(breaking).as("breaks the constraint, of %s", TRIALS).isLessThanOrEqualTo(MOST_ERRORS / 2);
        assertThat(chosen).as("a plan is chosen").isEqualTo(TRIALS);
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println(configuration + ": " + wrong + " wrong, " + breaking + " breaking, of " + TRIALS);
        }
    }

    /** Where nobody keeps the constraint, nothing is recommended, but in the share of studies that may err. */
    @Test
    void nothing_is_recommended_where_all_break_a_constraint() throws IOException {
        Configuration hopeless = new Configuration(
                "hopeless",
                new double[] {3, 2, 1},
                new double[] {1, 1, 1},
                0.5,
                new double[] {-0.01, -0.01, -0.5},
                true);
        int recommended = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            Selection selection = FinalSelection.of(hopeless.aim(10, 100), hopeless.trials(trial), hopeless.plans(), 0);
            recommended += selection.chosen().isPresent() ? 1 : 0;
            assertThat(selection.isDecided() && selection.chosen().isEmpty()).isFalse();
        }
        assertThat(recommended).isLessThanOrEqualTo(MOST_ERRORS / 2);
    }

    /** A tie within a few replications stays open, and the answer says so and what would decide. */
    @Test
    void what_the_most_replications_do_not_decide_is_called_not_decided() throws IOException {
        Configuration near = new Configuration("near", new double[] {0, 0.1}, 5, 0);
        Selection selection = FinalSelection.of(near.aim(10, 30), near.trials(1), near.plans(), 0);
        assertThat(selection.isDecided()).isFalse();
        assertThat(selection.candidates()).extracting(Candidate::fate).contains(Fate.CHOSEN, Fate.NOT_DECIDED);
        assertThat(selection.toDecide()).isGreaterThan(30);
        Selection longer = FinalSelection.of(near.aim(10, selection.toDecide()), near.trials(1), near.plans(), 0);
        assertThat(longer.isDecided()).isTrue();
    }

    /** The plan nobody can tell to keep its constraint is not recommended, however much it earns. */
    @Test
    void a_plan_not_shown_to_keep_a_constraint_is_not_recommended() throws IOException {
        Configuration edge =
                new Configuration("edge", new double[] {10, 0}, new double[] {1, 1}, 0, new double[] {0.01, 5}, true);
        Selection selection = FinalSelection.of(edge.aim(10, 50), edge.trials(3), edge.plans(), 0);
        assertThat(selection.chosen()).contains(Plan.of(1));
        assertThat(selection.candidates()).extracting(Candidate::fate).containsExactly(Fate.NOT_SHOWN, Fate.CHOSEN);
        assertThat(selection.isDecided()).isFalse();
        assertThat(selection.runnerUp()).contains(Plan.of(0));
    }

    /** A better plan that may break the constraint is no alternative while another is shown to keep it. */
    @Test
    void the_runner_up_keeps_the_constraint_where_another_plan_does() throws IOException {
        Configuration edge = new Configuration(
                "edge", new double[] {10, 9, 0}, new double[] {1, 1, 1}, 0, new double[] {5, 0.01, 5}, true);
        Selection selection = FinalSelection.of(edge.aim(10, 50), edge.trials(3), edge.plans(), 0);
        assertThat(selection.chosen()).contains(Plan.of(0));
        assertThat(selection.runnerUp()).contains(Plan.of(2));
    }

    @Test
    void a_plan_that_fails_is_set_aside_and_the_others_go_on() throws IOException {
        Configuration monotone = new Configuration("monotone", new double[] {0, 5, 10}, 1, 0);
        MadeUp made = monotone.trials(1);
        Trials failing = new Trials() {
            @Override
            public void run(Collection<Plan> plans, int from, int to) {
                made.run(plans, from, to);
            }

            @Override
            public Map<String, Double> measures(Plan plan, int replication) {
                return plan.equals(Plan.of(2)) && replication == 4 ? Map.of() : made.measures(plan, replication);
            }
        };
        Selection selection = FinalSelection.of(monotone.aim(10, 100), failing, monotone.plans(), 0);
        assertThat(selection.candidates())
                .extracting(Candidate::fate)
                .containsExactly(Fate.WORSE, Fate.CHOSEN, Fate.FAILED);
    }

    @Test
    void one_plan_alone_is_chosen_if_it_keeps_the_constraint() throws IOException {
        Configuration alone = new Configuration("alone", new double[] {1}, new double[] {1}, 0, new double[] {1}, true);
        Selection selection = FinalSelection.of(alone.aim(10, 100), alone.trials(1), alone.plans(), 0);
        assertThat(selection.chosen()).contains(Plan.of(0));
        assertThat(selection.isDecided()).isTrue();
        assertThat(selection.runnerUp()).isEmpty();
    }

    /**
     * By hand: two plans, first stage 2 replications, differences 1 and 3, so the variance is 2. With error 0.05 the constant is
     * eta = ((2 · 0.05)^(-2) − 1) / 2 = 49.5 and h² = 2 · 49.5 · 1 = 99, so a pair takes at most floor(99 · 2) + 1 = 199.
     */
    @Test
    void the_constants_of_kim_and_nelson_by_hand() {
        Aim aim = new Aim("gain", true, List.of(), CONFIDENCE, 1, 2, 500);
        Track one = new Track(aim);
        Track other = new Track(aim);
        for (double value : new double[] {1, 3}) {
            one.add(Map.of("gain", value));
            other.add(Map.of("gain", 0.0));
        }
        KimNelson pair = new KimNelson(List.of(one, other), 2, 0.05, 1);
        assertThat(pair.longest(0, 1)).isCloseTo(199, within(1e-9));
        pair.look(0, 1, 2);
        assertThat(pair.open(0, 1)).isTrue(); // the lead is 2, the region reaches to (198 − 2) / 4 = 49
        for (int r = 3; r <= 40; r++) {
            one.add(Map.of("gain", 2.0));
            other.add(Map.of("gain", 0.0));
            pair.look(0, 1, r);
            assertThat(pair.open(0, 1)).as("after %s", r).isEqualTo(2 <= (198.0 - r) / (2 * r));
        }
        assertThat(pair.beats(0, 1)).isTrue();
    }

    /** Constraints are looked at when replications have doubled, and at the last. */
    @Test
    void looks_at_constraints() {
        assertThat(Feasibility.looks(new Aim("gain", true, List.of(), CONFIDENCE, 1, 10, 100)))
                .containsExactly(10, 20, 40, 80, 100);
        assertThat(Feasibility.looks(new Aim("gain", true, List.of(), CONFIDENCE, 1, 10, 10)))
                .containsExactly(10);
    }
}
