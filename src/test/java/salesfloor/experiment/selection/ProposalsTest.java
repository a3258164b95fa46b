package salesfloor.experiment.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Goal;

/** What a guide thinks best, before anything is simulated. */
class ProposalsTest {
    private static final Aim AIM = new Aim("gain", true, List.of(new Goal("cost", false, 9)), 0.95, 1, 10, 200);
    private static final PlanSpace FEW = new PlanSpace(List.of(50, 60));
    private static final PlanSpace MANY = new PlanSpace(List.of(51, 60));

    private final AtomicInteger asked = new AtomicInteger();

    /** A hill with its top at (7, 4); the cost is the sum of the levels. */
    private Map<String, Double> hill(Plan plan) {
        asked.incrementAndGet();
        int a = plan.levels().get(0);
        int b = plan.levels().get(1);
        return Map.of("gain", -(double) ((a - 7) * (a - 7) + 2 * (b - 4) * (b - 4)), "cost", (double) a + b);
    }

    @Test
    void of_few_plans_each_is_asked_about_once_and_the_best_come_first() {
        List<Plan> best = new Proposals(FEW, AIM, this::hill).best(Optional.empty(), 3);
        assertThat(best).containsExactly(Plan.of(6, 3), Plan.of(5, 4), Plan.of(5, 3));
        assertThat(asked).hasValue(3000);
    }

    /** A step of the climb moves one level of each of two factors at most. */
    @Test
    void of_many_plans_it_climbs_and_comes_to_the_same() {
        List<Plan> best = new Proposals(MANY, AIM, this::hill).best(Optional.of(Plan.of(40, 50)), 1);
        assertThat(best).containsExactly(Plan.of(6, 3));
        assertThat(asked).hasValueLessThan(1500);
    }

    @Test
    void of_equals_the_first_comes_first_and_there_are_no_more_than_there_are() {
        PlanSpace small = new PlanSpace(List.of(2, 2));
        assertThat(new Proposals(small, AIM, plan -> Map.of()).best(Optional.empty(), 9))
                .containsExactly(Plan.of(0, 0), Plan.of(0, 1), Plan.of(1, 0), Plan.of(1, 1));
    }

    /** A guide that knows a second, lower hill only around today's plan: both are climbed. */
    @Test
    void todays_plan_is_a_start_too() {
        Guide lonely = plan -> Map.of(
                "gain",
                plan.levels().equals(List.of(33, 22)) ? 5.0 : plan.levels().equals(List.of(34, 22)) ? 6.0 : 0.0);
        assertThat(new Proposals(MANY, AIM, lonely).best(Optional.of(Plan.of(33, 22)), 2))
                .containsExactly(Plan.of(34, 22), Plan.of(33, 22));
    }
}
