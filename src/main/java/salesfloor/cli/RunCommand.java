package salesfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Precision;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;

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
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final ScenarioSource source;
    private final Simulation simulation;
    private final Disk disk;

    RunCommand() {
        this(ScenarioFiles::read, DepartmentReplication::new, Disk.REAL);
    }

    RunCommand(ScenarioSource source, Simulation simulation, Disk disk) {
        this.source = source;
        this.simulation = simulation;
        this.disk = disk;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        options.check(spec.commandLine());
        EffectiveScenario scenario = source.read(file, options.sets);
        StoppingRule rule = rule(scenario);
        LogHeader header = new LogHeader(Salesfloor.version(), scenario.hash(), options.seed);
        Path path = ResultPaths.choose(scenario.scenario().name(), options);
        try (ResultFolder folder = ResultFolder.take(disk, path, options.existing(), header, scenario.text())) {
            sayWhatWasCut(folder.log().torn());
            ScenarioRun run = new ScenarioRun(
                    scenario.scenario(), header, rule, folder, new Invocation("run", file, options), screen());
            List<String> words = spec.commandLine().getParseResult().originalArgs();
            return run.run(simulation, words);
        }
    }

    private Screen screen() {
        return new Screen(spec.commandLine().getOut(), err(), System.getenv(), options);
    }

    private void sayWhatWasCut(long bytes) {
        if (bytes > 0) {
            err().println("Cut " + bytes + " bytes of a half-written record from the log; its replication is"
                    + " simulated again.");
        }
    }

    private StoppingRule rule(EffectiveScenario scenario) {
        List<Precision> precision = options.precision.stream()
                .map(text -> MeasureKeys.precision(text, scenario.scenario(), spec.commandLine()))
                .toList();
        int most = precision.isEmpty() ? options.replications : options.most;
        return new StoppingRule(options.replications, options.only(), precision, most);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
