package salesfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;

/** The scenarios that are shipped: each can be read and run, and the first one keeps its planner's balance. */
class ShippedScenariosTest {
    static List<Path> files() {
        return ShippedScenarios.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void asks_a_question_under_the_name_of_its_file(Path file) {
        Scenario scenario = ShippedScenarios.read(file);
        assertThat(file).hasFileName(scenario.name() + ".yaml");
        assertThat(scenario.question()).matches("[A-Z][^?]+\\?");
    }

    /** Laws are checked at the end of every replication; a broken one is an exception. */
    @ParameterizedTest
    @MethodSource("files")
    void runs_for_six_weeks_without_breaking_a_law(Path file) {
        Scenario scenario = ShippedScenarios.read(file, "time.warmUp=2 weeks", "time.length=6 weeks");
        ReplicationResult result = new DepartmentReplication(scenario, 1, Optional.empty()).run(1);
        boolean sells = scenario.leads().sources().values().stream().anyMatch(source -> source.match() > 0);
        assertThat(result.measures().get(sells ? "firstDeals" : "orders")).isPositive();
    }

    /**
     * The means of eight replications against the balance in docs/explanation/balance.md. The seed is fixed, so it passes always
     * or never for given sources. Should a change of the model move the luck, every tolerance is more than three standard errors
     * of a mean of eight wide, counted from the simulated value.
     */
    @Test
    void the_transactional_department_keeps_the_balance_of_its_planner() {
        var replication = new DepartmentReplication(
                ShippedScenarios.read(ShippedScenarios.FOLDER.resolve("transactional.yaml")), 1, Optional.empty());
        List<ReplicationResult> results = IntStream.rangeClosed(1, 8)
                .parallel()
                .mapToObj(replication::run)
                .toList();
        assertThat(mean(results, "ordersPerDay")).isCloseTo(232, within(0.08 * 232));
        assertThat(mean(results, "firstDeals")).isCloseTo(57, within(0.12 * 57));
        assertThat(mean(results, "activeClients")).isCloseTo(2390, within(0.08 * 2390));
        assertThat(mean(results, "activeClientsEnd")).isCloseTo(2390, within(0.08 * 2390));
        assertThat(mean(results, "churn")).isBetween(0.025, 0.036);
        assertThat(mean(results, "lostOrders")).isBetween(0.01, 0.035);
        assertThat(mean(results, "profit")).isBetween(25_000.0, 65_000.0);
        Map.of("telemarketer", 0.73, "developer", 0.77, "officeSeller", 0.79, "backOffice", 0.75)
                .forEach((role, planned) -> assertThat(mean(results, "utilisation." + role))
                        .as(role)
                        .isCloseTo(planned, within(0.16)));
    }

    private static double mean(List<ReplicationResult> results, String measure) {
        return results.stream()
                .mapToDouble(result ->
                        Optional.ofNullable(result.measures().get(measure)).orElseThrow())
                .average()
                .orElseThrow();
    }
}
