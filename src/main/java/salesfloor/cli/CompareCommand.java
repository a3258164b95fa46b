package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import salesfloor.experiment.StoppingRule;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;
import salesfloor.scenario.Scenario;

/** Runs the same replications of several scenarios and says which is better, which worse and what is not decided. */
@Command(
        name = "compare",
        description =
                "Simulates several scenarios with the same clients and the same luck, and holds the others against"
                        + " the first: differences with intervals, which is best and how sure that is.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage or invalid scenario",
            "3:done, but a goal of a scenario is missed",
            "130:interrupted"
        })
final class CompareCommand implements Callable<Integer> {
    private static final String RESPONSE = "profit";

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "2..*",
            description = "Scenario files (YAML), at least two; the others are held against the first.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--response",
            paramLabel = "KPI",
            description = "Measure that decides which scenario is best (default: " + RESPONSE
                    + "). Repeatable: the first decides, the others are shown.")
    private List<String> responses = new ArrayList<>();

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    CompareCommand() {
        this(Surroundings.real());
    }

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        ComparedScenarios compared = ComparedScenarios.read(files, options.sets, surroundings.files(), command);
        List<Scenario> scenarios = compared.scenarios();
        List<String> asked = responses(scenarios, command);
        StoppingRule rule = options.rule(scenarios, command);
        LogHeader header = new LogHeader(Salesfloor.program(), compared.hash(), options.seed);
        List<StoredScenario> stored = compared.stored(header);
        String name = "compare " + compared.labels().stream().collect(Collectors.joining(" "));
        Path path = ResultPaths.choose(name, options);
        try (ResultFolder folder = ResultFolder.take(surroundings.disk(), path, options.existing(), header, stored)) {
            Optional<EventFiles> recorded = events.taking(folder);
            folder.note(surroundings.inputs(), invocation().words());
            ComparisonRun run = new ComparisonRun(
                    compared,
                    asked,
                    header,
                    rule,
                    folder,
                    recorded,
                    invocation(),
                    Screen.of(spec.commandLine(), options.looks));
            return run.run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    private List<String> responses(List<Scenario> scenarios, CommandLine command) {
        List<String> asked = responses.isEmpty() ? List.of(RESPONSE) : List.copyOf(responses);
        asked.forEach(key -> MeasureKeys.check(key, scenarios, command));
        String main = asked.get(0);
        if (MeasureComparison.direction(main) == Better.NEITHER) {
            throw new ParameterException(
                    command,
                    "--response " + main + ": neither more nor less of " + main
                            + " is better, so it cannot decide which scenario is best. Name another measure first.");
        }
        return asked.stream().distinct().toList();
    }

    private Invocation invocation() {
        List<String[]> own = responses.stream()
                .map(response -> new String[] {"--response", response})
                .toList();
        return new Invocation("compare", files, options, own, events.flags());
    }
}
