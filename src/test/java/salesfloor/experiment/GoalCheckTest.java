package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import salesfloor.experiment.GoalCheck.Verdict;
import salesfloor.scenario.Goal;

/** A goal is met or missed only when the whole interval says so. */
class GoalCheckTest {
    private static final Estimate ESTIMATE = new Estimate(0.9, 0.02, 0.05, 0.8, 1, 10);

    @Test
    void met_when_the_interval_lies_on_the_good_side() {
        assertThat(check("serviceLevel", true, 0.88).verdict()).isEqualTo(Verdict.MET);
        assertThat(check("serviceLevel", false, 0.93).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void missed_when_the_interval_lies_on_the_bad_side() {
        assertThat(check("serviceLevel", true, 0.93).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(check("serviceLevel", false, 0.87).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(check("serviceLevel", true, 0.93).margin()).isCloseTo(-0.03, within(1e-12));
    }

    @Test
    void not_decided_when_it_straddles_and_says_how_many_replications_might_settle_it() {
        GoalCheck check = check("serviceLevel", true, 0.89);
        assertThat(check.verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(check.replicationsToDecide()).isEqualTo(40);
    }

    @Test
    void an_interval_that_ends_on_the_target_meets_it() {
        Estimate exact = new Estimate(3, 1, 1, 2, 4, 10);
        assertThat(new GoalCheck(new Goal("orders", true, 2), exact).verdict()).isEqualTo(Verdict.MET);
        assertThat(new GoalCheck(new Goal("orders", true, 4), exact).verdict()).isEqualTo(Verdict.NOT_DECIDED);
        assertThat(new GoalCheck(new Goal("orders", true, 3), exact).replicationsToDecide())
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(new GoalCheck(new Goal("orders", true, 1), exact).replicationsToDecide())
                .as("more than there are")
                .isEqualTo(11);
    }

    @Test
    void never_decided_by_one_replication_or_none() {
        assertThat(new GoalCheck(new Goal("orders", true, 5), Estimate.of(7)).verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
        assertThat(new GoalCheck(new Goal("orders", true, 5), Estimate.of()).verdict())
                .isEqualTo(Verdict.NOT_DECIDED);
    }

    private static GoalCheck check(String measure, boolean atLeast, double target) {
        return new GoalCheck(new Goal(measure, atLeast, target), ESTIMATE);
    }
}
