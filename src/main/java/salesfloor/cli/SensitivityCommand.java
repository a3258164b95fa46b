package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.SensitivityStudy;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;
import salesfloor.scenario.ExperimentPlan;

/** Finds which assumptions matter: what they move, and which of them would reverse the advice. */
@Command(
        name = "sensitivity",
        description = "Varies what is assumed: which assumptions move which measures, and which two would reverse the"
                + " advice, and by how much.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or invalid file", "130:interrupted"})
final class SensitivityCommand implements Callable<Integer> {
    private static final List<String> RESPONSES = List.of("profit", "ordersPerDay");
    private static final int RUNS = 512;
    private static final int MOST_RUNS = 1_000_000;

    @Parameters(
            paramLabel = "FILE",
            description = "A scenario, or an experiment: its 'vary' says what is varied, its cases are what the advice"
                    + " is about.")
    private Path file = Path.of("");

    @Option(
            names = "--versus",
            paramLabel = "SCENARIO",
            description = "Advise between FILE and this scenario. Without it, and without cases: between FILE as it is"
                    + " and one person more or fewer in each role.")
    private @Nullable Path versus;

    @Option(
            names = "--response",
            paramLabel = "KPI",
            description = "Measure that decides what is advised (default: profit, then ordersPerDay). Repeatable: the"
                    + " first decides, the others are shown.")
    private List<String> responses = new ArrayList<>();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "" + RUNS,
            description = "Runs spent on finding out which assumptions matter (default: ${DEFAULT-VALUE}). Up to six"
                    + " assumptions get Sobol indices if there are runs for 64 rows; else elementary effects.")
    private int runs = RUNS;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    SensitivityCommand() {
        this(Surroundings.real());
    }

    SensitivityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        check(command);
        StudiedScenarios scenarios = StudiedScenarios.read(file, versus, options.sets, surroundings.files(), command);
        Assumptions assumptions = new Assumptions(scenarios.factors(), command);
        SensitivityPlan plan = plan(scenarios, assumptions, command);
        refuseImpossible(plan, scenarios, assumptions);
        List<StoredScenario> stored = new ArrayList<>();
        LogHeader header = header(scenarios, assumptions, stored);
        Path path = ResultPaths.choose("sensitivity " + scenarios.name(), options);
        try (ResultFolder folder = ResultFolder.take(surroundings.disk(), path, options.existing(), header, stored)) {
            folder.note(surroundings.inputs(), invocation().words());
            SensitivityRun run = new SensitivityRun(
                    scenarios, assumptions, plan, header, folder, invocation(), Screen.of(command, options.looks));
            return run.run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    /** Reads every scenario that is sure to be simulated: what is none is refused before anything is written. */
    private static void refuseImpossible(SensitivityPlan plan, StudiedScenarios scenarios, Assumptions assumptions) {
        SensitivityStudy.places(plan)
                .forEach(place -> scenarios.with(
                        place.scenario(), scenarios.labels().get(place.scenario()), assumptions.levels(place)));
    }

    private void check(CommandLine command) {
        if (!options.precision.isEmpty() || options.only().isPresent()) {
            throw new ParameterException(
                    command, "sensitivity takes --replications; --precision and --replication do not apply.");
        }
        if (options.replications < 2) {
            throw new ParameterException(command, "--replications is 1; an interval takes at least 2.");
        }
        if (runs < 1 || runs > MOST_RUNS) {
            throw new ParameterException(
                    command, "--runs is " + runs + "; it must be a whole number from 1 to " + MOST_RUNS + ".");
        }
    }

    private SensitivityPlan plan(StudiedScenarios scenarios, Assumptions assumptions, CommandLine command) {
        List<String> asked = responses.isEmpty()
                ? scenarios.plan().map(ExperimentPlan::responses).orElse(RESPONSES)
                : responses;
        asked.forEach(key -> MeasureKeys.check(key, scenarios.scenarios(), command));
        Better better = MeasureComparison.direction(asked.get(0));
        if (better == Better.NEITHER) {
            throw new ParameterException(
                    command,
                    "--response " + asked.get(0)
                            + ": neither more nor less of it is better, so it cannot decide what is"
                            + " advised. Name another measure first.");
        }
        boolean given = command.getParseResult().hasMatchedOption("--replications");
        int replications = scenarios
                .plan()
                .filter(plan -> !given)
                .map(plan -> Math.max(2, plan.replications().min()))
                .orElse(options.replications);
        return new SensitivityPlan(
                assumptions.all(),
                scenarios.labels().size(),
                asked.stream().distinct().toList(),
                better,
                replications,
                runs,
                options.seed);
    }

    /** Equal headers are the same scenarios with the same assumptions; also gathers the scenarios for the folder. */
    private LogHeader header(StudiedScenarios scenarios, Assumptions assumptions, List<StoredScenario> stored) {
        StringBuilder all = new StringBuilder();
        for (Assumption assumption : assumptions.all()) {
            all.append(assumption).append('\n');
        }
        List<EffectiveScenario> unchanged = new ArrayList<>();
        for (int i = 0; i < scenarios.labels().size(); i++) {
            unchanged.add(scenarios.unchanged(i));
            all.append(scenarios.labels().get(i))
                    .append('\n')
                    .append(unchanged.get(i).hash())
                    .append('\n');
        }
        LogHeader header = new LogHeader(Salesfloor.program(), EffectiveScenario.hash(all.toString()), options.seed);
        for (int i = 0; i < unchanged.size(); i++) {
            EffectiveScenario scenario = unchanged.get(i);
            stored.add(new StoredScenario(
                    scenarios.labels().get(i), header.withScenario(scenario.hash()), scenario.text()));
        }
        return header;
    }

    private Invocation invocation() {
        List<String[]> own = new ArrayList<>();
        if (versus != null) {
            own.add(new String[] {"--versus", versus.toString()});
        }
        responses.forEach(response -> own.add(new String[] {"--response", response}));
        if (runs != RUNS) {
            own.add(new String[] {"--runs", Integer.toString(runs)});
        }
        return new Invocation("sensitivity", List.of(file), options, own, "");
    }
}
