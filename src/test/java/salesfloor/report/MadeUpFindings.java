package salesfloor.report;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/** Findings whose figures are known. */
final class MadeUpFindings {
    static final Outcome THREE = new Outcome(new TreeSet<>(List.of(1, 2, 3)), List.of(), false);

    private MadeUpFindings() {}

    static Scenario scenario(String... sets) {
        try {
            return new ScenarioReader(Map.of())
                    .read(Path.of("scenarios/transactional.yaml"), List.of(sets))
                    .scenario();
        } catch (salesfloor.scenario.file.InvalidScenario impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Three replications with this mean of each measure. */
    static Findings of(String label, Scenario scenario, Map<String, Double> means) {
        Map<String, Estimate> measures = new LinkedHashMap<>();
        means.forEach((key, mean) -> measures.put(key, around(mean)));
        return new Findings(
                label,
                scenario,
                3,
                measures,
                Collections.emptyMap(),
                Collections.emptyMap(),
                Collections.emptyMap(),
                Collections.emptyMap(),
                Collections.emptyMap(),
                List.of());
    }

    /** Three observations around a mean. */
    static Estimate around(double mean) {
        return Estimate.of(0.98 * mean, mean, 1.02 * mean);
    }
}
