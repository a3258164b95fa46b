package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.FlowEstimate;

/**
 * With little variability the simulation earns what the estimate says, though neither knows of the other: one is events, the other
 * is arithmetic. What the estimate leaves out moves it a little to the better side: leads that cool while they wait, the hours from an
 * order to its release. Most measures are among the cases of {@link DepartmentCases}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EstimateTest {
    private static final String FILE = "theory/transactional-even.yaml";

    private final Runs runs = Runs.of(FILE, 8 * Runs.effort());
    private final FlowEstimate estimate = FlowBalance.of(Runs.scenario(FILE));

    /** Less exactly: a month sees sixty leave and ten come back. */
    @Test
    void agrees_about_clients_who_leave_and_come_back() {
        assertThat(estimate.measure("churn") / runs.mean("churn")).isBetween(0.93, 1.07);
        assertThat(estimate.measure("reactivated") / runs.mean("reactivated")).isBetween(0.8, 1.25);
    }
}
