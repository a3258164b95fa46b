package salesfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.EventOutput;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Precision;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderRefused;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.RunReport;
import salesfloor.report.SummaryJson;
import salesfloor.report.TextSummary;

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
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int GOAL_MISSED = 3;
    private static final int INTERRUPTED = 130;
    private static final int FAILURES_SHOWN = 5;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final ScenarioSource source;
    private final Simulation simulation;
    private final Map<String, String> environment = System.getenv();

    RunCommand() {
        this(Scenarios::read, DepartmentReplication::new);
    }

    RunCommand(ScenarioSource source, Simulation simulation) {
        this.source = source;
        this.simulation = simulation;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        options.check(spec.commandLine());
        EffectiveScenario scenario = source.read(file, options.sets);
        StoppingRule rule = rule(scenario);
        LogHeader header = new LogHeader(Salesfloor.version(), scenario.hash(), options.seed);
        Path path = ResultPaths.choose(scenario.scenario().name(), options);
        try (ResultFolder folder = ResultFolder.take(Disk.REAL, path, options.existing(), header, scenario.text())) {
            if (folder.log().torn() > 0) {
                err().println("Cut " + folder.log().torn() + " bytes of a half-written record from the log;"
                        + " its replication is simulated again.");
            }
            return run(folder, scenario, rule, header);
        }
    }

    private StoppingRule rule(EffectiveScenario scenario) {
        List<Precision> precision = options.precision.stream()
                .map(text -> MeasureKeys.precision(text, scenario.scenario(), spec.commandLine()))
                .toList();
        int most = precision.isEmpty() ? options.replications : options.most;
        return new StoppingRule(options.replications, options.only(), precision, most);
    }

    private int run(ResultFolder folder, EffectiveScenario scenario, StoppingRule rule, LogHeader header)
            throws IOException {
        Instant start = Instant.now();
        Optional<EventFiles> events = options.events
                ? Optional.of(new EventFiles(folder.path(), DepartmentReplication.EVENT_COLUMNS))
                : Optional.empty();
        try (Progress progress = new Progress(err(), Terminal.repaints(environment, options))) {
            Experiment experiment = new Experiment(
                    simulation.of(scenario.scenario(), options.seed, events.map(EventOutput.class::cast)),
                    folder.log(),
                    options.seed,
                    options.threads(),
                    options.quiet ? ExperimentListener.NONE : progress);
            try (Interruption interruption = new Interruption(() -> stop(experiment, progress, folder))) {
                Outcome outcome = experiment.run(rule);
                if (outcome.interrupted() || interruption.happened()) {
                    return INTERRUPTED;
                }
                progress.end();
                Manifest manifest = new Manifest(
                        header,
                        scenario.scenario().name(),
                        spec.commandLine().getParseResult().originalArgs(),
                        rule,
                        outcome,
                        start,
                        Instant.now(),
                        options.threads());
                return finish(folder, scenario, rule, outcome, manifest, events);
            }
        }
    }

    /** The virtual machine is ending: keep what is finished and say how to go on. */
    private void stop(Experiment experiment, Progress progress, ResultFolder folder) {
        experiment.stop();
        progress.end();
        int finished = folder.log().done().size();
        try {
            folder.close();
        } catch (IOException unimportant) {
            err().println(unimportant.getMessage());
        }
        err().println("Stopped. " + finished + " finished replications are safe. To go on:");
        err().println("  " + invocation().resume(folder.path()));
        err().flush();
    }

    private int finish(
            ResultFolder folder,
            EffectiveScenario scenario,
            StoppingRule rule,
            Outcome outcome,
            Manifest manifest,
            Optional<EventFiles> events)
            throws IOException {
        report(outcome.failed());
        if (folder.finished(outcome.planned()).isEmpty()) {
            err().println("No replication finished, so there is nothing to report.");
            return FAILED;
        }
        Findings findings = Findings.of(
                scenario.scenario().name(), scenario.scenario(), folder.log(), folder.finished(outcome.planned()));
        RunReport report = RunReport.of(findings, outcome, rule, options.seed, invocation());
        if (events.isPresent()) {
            join(events.get(), folder, outcome);
        }
        folder.write(report, manifest);
        if (!show(report, folder.path())) {
            err().println("Standard output could not be written to. The results are in " + folder.path());
            return FAILED;
        }
        if (!outcome.failed().isEmpty()) {
            return FAILED;
        }
        return report.missesGoal() ? GOAL_MISSED : DONE;
    }

    private void join(EventFiles events, ResultFolder folder, Outcome outcome) throws IOException {
        int missing = events.join(Disk.REAL, folder.finished(outcome.planned()));
        if (missing > 0) {
            err().println(missing + " replications were run before without --events; events.csv.gz lacks them.");
        }
    }

    private void report(List<FailedReplication> failed) {
        failed.stream().limit(FAILURES_SHOWN).forEach(failure -> {
            err().println("Replication " + failure.replication() + " (seed " + failure.seed() + ") failed: "
                    + failure.message());
            err().println("  To see it alone: "
                    + invocation().with("--replication", Integer.toString(failure.replication())));
        });
        if (failed.size() > FAILURES_SHOWN) {
            err().println("… and " + (failed.size() - FAILURES_SHOWN) + " more failed.");
        }
        err().flush();
    }

    private boolean show(RunReport report, Path folder) {
        PrintWriter out = spec.commandLine().getOut();
        if (options.json) {
            err().println(report.answer());
            err().println(folder);
            return Terminal.print(out, SummaryJson.of(report));
        }
        String text = options.quiet
                ? report.answer() + "\n"
                : TextSummary.of(report, invocation(), Terminal.style(environment, options));
        return Terminal.print(out, text + folder + "\n");
    }

    private Invocation invocation() {
        return new Invocation("run", file, options);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
