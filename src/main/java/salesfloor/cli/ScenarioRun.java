package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.EventOutput;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.EventFiles;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.RunReport;
import salesfloor.scenario.Scenario;

/** One run from its first replication to its exit code. */
final class ScenarioRun {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int GOAL_MISSED = 3;
    private static final int INTERRUPTED = 130;

    private final Scenario scenario;
    private final LogHeader header;
    private final StoppingRule rule;
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;

    ScenarioRun(
            Scenario scenario,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Invocation invocation,
            Screen screen) {
        this.scenario = scenario;
        this.header = header;
        this.rule = rule;
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
    }

    /** Simulates, writes and shows; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        SimulationOptions options = invocation.options();
        Optional<EventFiles> events = options.events
                ? Optional.of(new EventFiles(folder.path(), DepartmentReplication.EVENT_COLUMNS))
                : Optional.empty();
        try (Progress progress = screen.progress()) {
            Experiment experiment = new Experiment(
                    simulation.of(scenario, options.seed, events.map(EventOutput.class::cast)),
                    folder.log(),
                    options.seed,
                    options.threads(),
                    options.quiet ? ExperimentListener.NONE : progress);
            try (Interruption interruption = new Interruption(() -> stop(experiment, progress))) {
                Outcome outcome = experiment.run(rule);
                if (outcome.interrupted() || interruption.happened()) {
                    return INTERRUPTED;
                }
                progress.end();
                Manifest manifest = new Manifest(
                        header, scenario.name(), words, rule, outcome, start, Instant.now(), options.threads());
                return finish(outcome, manifest, events);
            }
        }
    }

    /** The virtual machine is ending: keep what is finished and say how to go on. */
    private void stop(Experiment experiment, Progress progress) {
        experiment.stop();
        progress.end();
        int finished = folder.log().done().size();
        try {
            folder.close();
        } catch (IOException unimportant) {
            screen.note(ErrorMessages.message(unimportant));
        }
        screen.note("Stopped. Finished replications that are safe: " + finished + ". To go on:");
        screen.note("  " + invocation.resume(folder.path()));
    }

    private int finish(Outcome outcome, Manifest manifest, Optional<EventFiles> events) throws IOException {
        screen.failures(outcome.failed(), invocation);
        SortedSet<Integer> finished = folder.finished(outcome.planned());
        if (finished.isEmpty()) {
            screen.note("No replication finished, so there is nothing to report.");
            return FAILED;
        }
        Findings findings = Findings.of(scenario.name(), scenario, folder.log(), finished);
        RunReport report = RunReport.of(findings, outcome, rule, header.rootSeed(), invocation);
        if (events.isPresent()) {
            int missing = folder.join(events.get(), finished);
            if (missing > 0) {
                screen.note(missing + " replications were run before without --events; events.csv.gz lacks them.");
            }
        }
        folder.write(report, manifest);
        if (!screen.show(report, invocation, folder.path())) {
            screen.note("Standard output could not be written to. The results are in " + folder.path());
            return FAILED;
        }
        return exitCode(outcome, report);
    }

    private static int exitCode(Outcome outcome, RunReport report) {
        if (!outcome.failed().isEmpty()) {
            return FAILED;
        }
        return report.missesGoal() ? GOAL_MISSED : DONE;
    }
}
