package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.HopelessCap;
import salesfloor.experiment.selection.Optimisation;
import salesfloor.report.Figures;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.file.ReadExperiment;

/** Searches the plans of an experiment for the best that keeps its constraints. */
@Command(
        name = "optimise",
        description =
                "Finds the plan that makes a measure largest or smallest and keeps the constraints, as an experiment"
                        + " file asks: the formula proposes, a search looks around, a selection with a stated chance of being"
                        + " right decides.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage or invalid experiment",
            "3:done, but no plan was shown to keep the constraints",
            "130:interrupted"
        })
final class OptimiseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML) with 'vary' and 'optimise'.")
    private Path file;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    OptimiseCommand() {
        this(Surroundings.real());
    }

    OptimiseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        refuse(options.only().isPresent(), "--replication runs one replication; a choice needs several.");
        refuse(
                !options.precision.isEmpty(),
                "--precision does not apply: 'indifference' says how exact the choice is.");
        ReadExperiment experiment = surroundings.files().experiment(file, options.sets);
        ExperimentPlan asked = experiment.plan();
        refuse(
                asked.optimise().isEmpty(),
                file + ": there is nothing to optimise. Add 'optimise: {maximise: profit}'.");
        refuse(
                experiment.cases().size() > 1
                        || !experiment.cases().get(0).name().isEmpty(),
                file + ": 'optimise' searches plans of one scenario; this experiment has cases.");
        PlanScenarios plans = new PlanScenarios(experiment);
        Aim aim = aim(asked, asked.optimise().orElseThrow());
        PlanFormula formula = new PlanFormula(plans);
        HopelessCap.of(aim, plans.space(), formula).ifPresent(cap -> refuse(true, hopeless(cap, plans)));
        LogHeader header = new LogHeader(Salesfloor.program(), plans.hash(), options.seed);
        Path path = ResultPaths.choose("optimise " + asked.name(), options);
        try (ResultFolder folder =
                ResultFolder.take(surroundings.disk(), path, options.existing(), header, List.of())) {
            Invocation invocation = new Invocation("optimise", List.of(file), options, List.of(), "");
            folder.note(surroundings.inputs(), invocation.words());
            OptimisationRun run = new OptimisationRun(
                    asked, plans, formula, aim, header, folder, invocation, Screen.of(command, options.looks));
            return run.run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    private String hopeless(HopelessCap cap, PlanScenarios plans) {
        return file + ": no plan comes near 'payroll <= "
                + Figures.plain(cap.cap().value())
                + "'. By the formula even the cheapest, " + plans.names().label(cap.cheapest()) + ", has a payroll of "
                + Figures.rounded(cap.least()) + " a month. Raise the cap.";
    }

    private Aim aim(ExperimentPlan asked, ExperimentPlan.Target target) {
        int first = given("--replications")
                ? options.replications
                : asked.replications().min();
        int most = given("--max-replications")
                ? options.most
                : asked.replications().max();
        refuse(first < 2, "A choice needs at least 2 replications of every finalist, not " + first + ".");
        refuse(
                most < first,
                "At most " + most + " replications of a plan are fewer than the first " + first + " (--replications).");
        refuse(
                most > Optimisation.SELECTION,
                "At most " + Optimisation.SELECTION + " replications of a plan are possible, not " + most + ".");
        refuse(
                !(target.indifference() > 0),
                file + ": optimise.indifference is 0; a choice needs a difference that"
                        + " is not worth telling apart, in the unit of the measure, such as 500.");
        return new Aim(
                target.maximise().or(target::minimise).orElseThrow(),
                target.maximise().isPresent(),
                target.subjectTo(),
                target.confidence(),
                target.indifference(),
                first,
                most);
    }

    private boolean given(String option) {
        return spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    private void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }
}
