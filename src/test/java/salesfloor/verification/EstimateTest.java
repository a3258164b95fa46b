package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.FlowEstimate;

/**
 * With little variability the simulation earns what the estimate says, though neither knows of the other: one is events, the other
 * is arithmetic. What the estimate leaves out moves it a little to the better side: leads that cool while they wait, the hours from an
 * order to its release.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EstimateTest {
    private static final String FILE = "theory/transactional-even.yaml";

    private final Runs runs = Runs.of(FILE, 8 * Runs.effort());
    private final FlowEstimate estimate = FlowBalance.of(Runs.scenario(FILE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders",
                "firstDeals",
                "activeClients",
                "averageTicket",
                "utilisation.telemarketer",
                "utilisation.developer",
                "utilisation.officeSeller",
                "utilisation.backOffice",
                "revenue",
                "grossMargin",
                "salesCost",
                "payroll",
                "profit"
            })
    void agrees_within_three_percent(String measure) {
        Interval simulated = runs.interval(measure, 0.99);
        double theory = estimate.measure(measure);
        assertThat(simulated.halfWidth() / simulated.mean())
                .as("%s: %s", measure, simulated)
                .isLessThan(0.05);
        assertThat(theory / simulated.mean())
                .as("%s: %s, estimate %s", measure, simulated, theory)
                .isBetween(0.97, 1.03);
    }

    /** Less exactly: a month sees sixty leave and ten come back. */
    @Test
    void agrees_about_clients_who_leave_and_come_back() {
        assertThat(estimate.measure("churn") / runs.mean("churn")).isBetween(0.93, 1.07);
        assertThat(estimate.measure("reactivated") / runs.mean("reactivated")).isBetween(0.8, 1.25);
    }
}
