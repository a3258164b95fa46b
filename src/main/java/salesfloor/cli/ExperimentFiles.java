package salesfloor.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import salesfloor.experiment.Precision;
import salesfloor.experiment.StoppingRule;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.Scenario;

/** What the command line changes in an experiment file. */
final class ExperimentFiles {
    private ExperimentFiles() {}

    /** Which replications are run: as the file says, where the command line says nothing else. */
    static StoppingRule rule(
            ExperimentPlan plan, SimulationOptions options, List<Scenario> scenarios, CommandLine command) {
        ExperimentPlan.Replications asked = plan.replications();
        boolean counted = command.getParseResult().hasMatchedOption("--replications");
        if (!options.precision.isEmpty() || (counted && asked.precision().isEmpty())) {
            return options.rule(scenarios, command);
        }
        List<Precision> targets = new ArrayList<>();
        asked.precision()
                .forEach((measure, share) -> targets.add(new Precision(
                        measure, ExperimentPlan.Replications.share(share).orElseThrow())));
        targets.forEach(target -> MeasureKeys.refuseImpossible(
                "replications.precision." + target.measure(), target.measure(), scenarios, command));
        int least = counted ? options.replications : asked.min();
        int most = command.getParseResult().hasMatchedOption("--max-replications") ? options.most : asked.max();
        return targets.isEmpty()
                ? new StoppingRule(least, options.only(), targets, least)
                : new StoppingRule(Math.min(least, most), options.only(), targets, Math.max(least, most));
    }
}
