package salesfloor.scenario.file;

import java.util.List;
import salesfloor.scenario.ExperimentPlan;

/**
 * An experiment file as it was read.
 *
 * @param plan what is asked
 * @param cases the scenarios that are varied, at least one
 * @param text the file as it was written
 * @param reader makes scenarios of cases and settings
 */
public record ReadExperiment(ExperimentPlan plan, List<ExperimentCase> cases, String text, ScenarioReader reader) {
    public ReadExperiment {
        cases = List.copyOf(cases);
    }
}
