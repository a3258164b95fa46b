package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;

/** Runs replications of one scenario, writes a result folder and says what came out. */
@Command(
        name = "run",
        description = "Simulates one scenario: a summary on the terminal, a result folder on disk.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:wrong usage or invalid scenario",
            "3:done, but a goal of the scenario is missed",
            "130:interrupted"
        })
final class RunCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Mixin
    private EventOptions events = new EventOptions();

    @Option(
            names = "--audit",
            description = "Check dear laws too: add up the event log again and follow every waiting item. Slower.")
    private boolean audit;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    RunCommand() {
        this(Surroundings.real());
    }

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        options.check(spec.commandLine());
        EffectiveScenario scenario = surroundings.files().read(file, options.sets);
        StoppingRule rule = options.rule(List.of(scenario.scenario()), spec.commandLine());
        LogHeader header = new LogHeader(Salesfloor.program(), scenario.hash(), options.seed);
        String name = scenario.scenario().name();
        Path path = ResultPaths.choose(name, options);
        StoredScenario stored = new StoredScenario(name, header, scenario.text());
        try (ResultFolder folder = ResultFolder.take(surroundings.disk(), path, options.existing(), stored)) {
            Optional<EventFiles> recorded = events.taking(folder);
            Invocation invocation = new Invocation("run", List.of(file), options, List.of(), flags());
            folder.note(surroundings.inputs(), invocation.words());
            ScenarioRun run = new ScenarioRun(
                    scenario.scenario(),
                    header,
                    rule,
                    folder,
                    recorded,
                    invocation,
                    Screen.of(spec.commandLine(), options.looks));
            return run.run(
                    audit ? DepartmentReplication::audited : surroundings.simulation(),
                    spec.commandLine().getParseResult().originalArgs());
        }
    }

    private String flags() {
        return events.flags() + (audit ? " --audit" : "");
    }
}
