package salesfloor.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Goal;

/**
 * The search on a hill of one factor, 0 to 8, whose top is at 5 and which falls by 10, 40, 90 ... beside it. Noise goes up and down
 * from replication to replication, the other way in every other plan, so that all can be worked by hand.
 */
class LocalSearchTest {
    private static final PlanSpace SPACE = new PlanSpace(List.of(9));

    /** @param gap the plan of which the tenth replication fails; none where negative */
    private record Hill(double noise, double costNoise, int gap) implements Trials {
        @Override
        public void run(Collection<Plan> plans, int from, int to) {}

        @Override
        public Map<String, Double> measures(Plan plan, int replication) {
            int x = plan.levels().get(0);
            if (x == gap && replication == 10) {
                return Map.of();
            }
            double sign = (x + replication) % 2 == 0 ? 1 : -1;
            Map<String, Double> measures = new LinkedHashMap<>();
            measures.put("gain", -10.0 * (x - 5) * (x - 5) + sign * noise);
            measures.put("cost", x + sign * costNoise);
            return measures;
        }
    }

    private static Aim aim(Goal... constraints) {
        return new Aim("gain", true, List.of(constraints), 0.95, 1, 12, 100);
    }

    private static Plan at(int x) {
        return Plan.of(x);
    }

    private static List<Plan> finalists(Aim aim, Trials trials, int start, Plan... always) throws IOException {
        LocalSearch search = new LocalSearch(SPACE, aim, new Tracks(aim, trials, 0));
        return search.finalists(search.climb(List.of(at(start))), List.of(always));
    }

    @Test
    void climbs_step_by_step_and_looks_twice_only_at_what_seems_better() throws IOException {
        Tracks tracks = new Tracks(aim(), new Hill(0, 0, -1), 0);
        LocalSearch search = new LocalSearch(SPACE, aim(), tracks);
        assertThat(search.climb(List.of(at(1), at(2)))).isEqualTo(at(5));
        assertThat(tracks.plans()).containsExactly(at(1), at(2), at(3), at(4), at(5), at(6));
        assertThat(tracks.plans()).extracting(plan -> tracks.of(plan).n()).containsExactly(12, 12, 12, 12, 12, 5);
        assertThat(tracks.spent()).isEqualTo(65);
    }

    @Test
    void what_is_clearly_worse_is_no_finalist_unless_it_must_be_one() throws IOException {
        assertThat(finalists(aim(), new Hill(1, 0, -1), 3)).containsExactly(at(5));
        assertThat(finalists(aim(), new Hill(1, 0, -1), 3, at(8), at(5))).containsExactly(at(5), at(8));
    }

    /**
     * With a noise of s, the five differences to a neighbour are three times -10 - 2 s and twice -10 + 2 s: their mean is -10 - 0.4 s,
     * their spread 2.19 s, and the bound of 0.5 % lies 4.60 · 2.19 s / √5 = 4.51 s away. So it may be the best from s = 2.43 on.
     */
    @Test
    void what_may_be_better_by_the_luck_of_the_search_is_a_finalist() throws IOException {
        assertThat(finalists(aim(), new Hill(2.5, 0, -1), 5)).containsExactly(at(5), at(4), at(6));
        assertThat(finalists(aim(), new Hill(2.4, 0, -1), 5)).containsExactly(at(5));
    }

    @Test
    void what_is_clearly_beyond_a_constraint_is_no_finalist() throws IOException {
        Goal cost = new Goal("cost", false, 4);
        assertThat(finalists(aim(cost), new Hill(8, 0, -1), 3))
                .startsWith(at(4))
                .doesNotContain(at(5));
        assertThat(finalists(aim(cost), new Hill(8, 1, -1), 3))
                .startsWith(at(4))
                .contains(at(5));
    }

    @Test
    void where_nothing_keeps_the_constraints_the_nearest_are_finalists() throws IOException {
        Goal cost = new Goal("cost", false, -0.5);
        assertThat(finalists(aim(cost), new Hill(0, 3, -1), 1))
                .startsWith(at(0))
                .contains(at(1), at(2));
    }

    @Test
    void a_plan_of_which_a_replication_failed_is_passed_by() throws IOException {
        assertThat(finalists(aim(), new Hill(0, 0, 4), 2)).containsExactly(at(3));
    }
}
