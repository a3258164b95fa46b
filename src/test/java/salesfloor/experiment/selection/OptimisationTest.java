package salesfloor.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Goal;

/** A lattice of 1,296 plans with a known best, a constraint that cuts through it, and a guide that is wrong by a level or two. */
class OptimisationTest {
    private static final PlanSpace SPACE = new PlanSpace(List.of(6, 6, 6, 6));
    private static final int ENUMERATION = 20;

    /** A hill whose factors act on each other; the top is beyond the cost limit. */
    private static double gain(Plan plan, double shift) {
        double a = plan.levels().get(0) - 3.6 + shift;
        double b = plan.levels().get(1) - 3.2 + shift;
        double c = plan.levels().get(2) - 2.7 - shift;
        double d = plan.levels().get(3) - 1.4 + shift;
        return 100 - 3 * a * a - 4 * b * b - 2.5 * c * c - 5 * d * d - 1.5 * a * b + c * d;
    }

    private static double cost(Plan plan) {
        return 3.0 * plan.levels().get(0)
                + 2.0 * plan.levels().get(1)
                + 2.5 * plan.levels().get(2)
                + 1.5 * plan.levels().get(3);
    }

    private static Aim aim() {
        return new Aim("gain", true, List.of(new Goal("cost", false, 20)), 0.95, 1, 10, 200);
    }

    private static MadeUp trials(long seed) {
        return new MadeUp(seed, 0.8)
                .with("gain", plan -> gain(plan, 0), plan -> 2)
                .with("cost", OptimisationTest::cost, plan -> 0.2);
    }

    private static Map<String, Double> guess(Plan plan) {
        Map<String, Double> guess = new LinkedHashMap<>();
        guess.put("gain", gain(plan, 1.2));
        guess.put("cost", cost(plan) + 1);
        return guess;
    }

    private static double regret(Plan plan) {
        double best = Double.NEGATIVE_INFINITY;
        for (long place = 0; place < SPACE.size(); place++) {
            Plan one = SPACE.at(place);
            best = cost(one) <= 20 ? Math.max(best, gain(one, 0)) : best;
        }
        return best - gain(plan, 0);
    }

    @Test
    void finds_what_enumeration_finds_with_a_tenth_of_its_replications() throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            MadeUp trials = trials(seed);
            Recommendation found = new Optimisation(SPACE, aim(), OptimisationTest::guess, trials)
                    .run(Optional.of(Plan.of(1, 1, 1, 1)));
            Plan chosen = found.selection().chosen().orElseThrow();
            assertThat(cost(chosen)).isLessThanOrEqualTo(20);
            assertThat(regret(chosen)).as("%s by seed %s", chosen, seed).isLessThanOrEqualTo(1);
            assertThat(found.replications()).isLessThan((int) SPACE.size() * ENUMERATION / 10);
            assertThat(trials.made()).isEqualTo(found.replications());
        }
    }

    /** With a guide that knows nothing the search starts from today's plan and the first of the lattice. */
    @Test
    void a_guide_that_knows_nothing_costs_replications_and_not_the_answer() throws IOException {
        Recommendation found = new Optimisation(SPACE, aim(), plan -> new LinkedHashMap<>(), trials(5))
                .run(Optional.of(Plan.of(0, 0, 0, 0)));
        assertThat(regret(found.selection().chosen().orElseThrow())).isLessThanOrEqualTo(1);
    }

    /** The figures come from replications that neither the search nor the selection has seen. */
    @Test
    void figures_are_made_of_replications_of_their_own() throws IOException {
        List<String> asked = new ArrayList<>();
        MadeUp made = trials(2);
        Trials listening = new Trials() {
            @Override
            public void run(Collection<Plan> plans, int from, int to) {
                String part =
                        from > Optimisation.SEARCH ? "search" : from > Optimisation.SELECTION ? "selection" : "figures";
                if (asked.isEmpty() || !asked.get(asked.size() - 1).equals(part)) {
                    asked.add(part);
                }
            }

            @Override
            public Map<String, Double> measures(Plan plan, int replication) {
                return made.measures(plan, replication);
            }
        };
        Recommendation found = new Optimisation(SPACE, aim(), OptimisationTest::guess, listening)
                .run(Optional.of(Plan.of(1, 1, 1, 1)));
        assertThat(asked).containsExactly("search", "selection", "figures");
        assertThat(found.figures())
                .containsOnlyKeys(
                        found.selection().chosen().orElseThrow(),
                        found.selection().runnerUp().orElseThrow(),
                        Plan.of(1, 1, 1, 1));
    }

    /** Nobody keeps a constraint that nobody can keep: nothing is chosen and no figures are made. */
    @Test
    void nothing_is_chosen_where_no_plan_keeps_the_constraints() throws IOException {
        Aim hopeless = new Aim("gain", true, List.of(new Goal("cost", false, -1)), 0.95, 1, 10, 100);
        Recommendation found = new Optimisation(SPACE, hopeless, OptimisationTest::guess, trials(1))
                .run(Optional.of(Plan.of(3, 3, 3, 3)));
        assertThat(found.selection().chosen()).isEmpty();
        assertThat(found.figures()).isEmpty();
        assertThat(found.tried()).extracting(Recommendation.Tried::plan).contains(Plan.of(0, 0, 0, 0));
    }

    @Test
    void a_plan_and_its_neighbours() {
        PlanSpace space = new PlanSpace(List.of(3, 2));
        assertThat(space.size()).isEqualTo(6);
        assertThat(space.neighbours(Plan.of(1, 0)))
                .containsExactly(Plan.of(0, 0), Plan.of(0, 1), Plan.of(1, 1), Plan.of(2, 0));
        assertThat(space.neighbours(Plan.of(1, 1)))
                .containsExactly(Plan.of(0, 1), Plan.of(1, 0), Plan.of(2, 0), Plan.of(2, 1));
        assertThat(new PlanSpace(List.of(1_000_000, 1_000_000, 1_000_000, 1_000_000)).size())
                .isEqualTo(Long.MAX_VALUE);
    }
}
