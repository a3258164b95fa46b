package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Shard;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.SweepDesignJson;
import salesfloor.report.SweepReport;
import salesfloor.report.ValueReport;
import salesfloor.report.ValueText;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.OnePersonStudy;

/** Says what one more and one fewer person in each role is worth. */
@Command(
        name = "value",
        description =
                "Simulates a scenario with one person more and one fewer in each role, with the same clients and the same"
                        + " luck. Says what each of them brings and costs, and what limits orders in each month.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or invalid scenario", "130:interrupted"})
final class ValueCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 2000;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file = Path.of("");

    @Option(
            names = "--response",
            paramLabel = "KPI",
            description = "Another measure to show beside profit, orders and payroll. Repeatable.")
    private List<String> responses = new ArrayList<>();

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    ValueCommand() {
        this(Surroundings.real());
    }

    ValueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        Set<String> measures = new LinkedHashSet<>(ValueReport.MEASURES);
        measures.addAll(responses);
        OnePersonStudy study =
                OnePersonStudy.of(file, options.sets, surroundings.files().reader(), List.copyOf(measures));
        SweptPoints points = SweptPoints.of(study.experiment(), MOST_POINTS, options.seed, command);
        List<Scenario> scenarios = List.copyOf(points.scenarios().values());
        refuseNobody(scenarios, command);
        responses.forEach(key -> MeasureKeys.check(key, scenarios, command));
        StoppingRule rule = options.rule(scenarios, command);
        String design = SweepDesignJson.of(points.design());
        LogHeader header = new LogHeader(Salesfloor.program(), points.hash(design), options.seed);
        Path path = ResultPaths.choose(study.experiment().plan().name(), options);
        try (ResultFolder folder =
                ResultFolder.take(surroundings.disk(), path, options.existing(), header, points.stored(header))) {
            folder.note(surroundings.inputs(), invocation().words());
            folder.describe(ResultFolder.DESIGN, design);
            SweepDesign read = SweepDesignJson.read(design);
            SweepEnding ending = new SweepEnding(
                    read, points.scenarios(), points.hashes(), header, rule, folder, invocation(), screen());
            return new SweepRun(ending.telling(sweep -> told(sweep, study)), Shard.WHOLE)
                    .run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    private static SweepEnding.Told told(SweepReport sweep, OnePersonStudy study) {
        ValueReport report = ValueReport.of(sweep, study.impossible());
        return new SweepEnding.Told(report, style -> ValueText.of(report, style));
    }

    private void refuseNobody(List<Scenario> scenarios, CommandLine command) {
        if (scenarios.size() < 2) {
            throw new ParameterException(
                    command, file + " has no role with a headcount that can be changed by one person.");
        }
    }

    private Screen screen() {
        return Screen.of(spec.commandLine(), options.looks);
    }

    private Invocation invocation() {
        List<String[]> own = responses.stream()
                .map(response -> new String[] {"--response", response})
                .toList();
        return new Invocation("value", List.of(file), options, own, "");
    }
}
