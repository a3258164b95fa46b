package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import salesfloor.experiment.Case;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.Replications;
import salesfloor.experiment.horizon.StartCheck;
import salesfloor.report.EventFiles;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.RunReport;
import salesfloor.report.StartWarnings;
import salesfloor.report.TextSummary;
import salesfloor.report.Warning;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;

/** One run from its first replication to its exit code. */
final class ScenarioRun {
    private final Scenario scenario;
    private final LogHeader header;
    private final StoppingRule rule;
    private final ResultFolder folder;
    private final Optional<EventFiles> events;
    private final Invocation invocation;
    private final Screen screen;
    private final Simulating simulating;

    ScenarioRun(
            Scenario scenario,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Optional<EventFiles> events,
            Invocation invocation,
            Screen screen) {
        this.scenario = scenario;
        this.header = header;
        this.rule = rule;
        this.folder = folder;
        this.events = events;
        this.invocation = invocation;
        this.screen = screen;
        simulating = new Simulating(folder, invocation, screen);
    }

    /** Simulates, writes and shows; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        SimulationOptions options = invocation.options();
        Case only = new Case(
                scenario.name(),
                simulation.of(scenario, options.seed, events.map(files -> files.of(scenario.name()))),
                folder.log(scenario.name()));
        return simulating.run(
                List.of(only),
                rule,
                (outcome, end) -> finish(
                        outcome,
                        new Manifest(
                                header,
                                scenario.name(),
                                new TreeMap<>(),
                                words,
                                rule,
                                outcome,
                                start,
                                end,
                                options.threads())));
    }

    private int finish(Outcome outcome, Manifest manifest) throws IOException {
        SortedSet<Integer> finished = folder.finished(scenario.name(), outcome.planned());
        if (finished.isEmpty()) {
            screen.note(Words.say("note.nothing"));
            return ExitCodes.FAILED;
        }
        Findings findings = Findings.of(scenario.name(), scenario, folder.log(scenario.name()), finished);
        List<Warning> noticed = rule.only().isPresent() ? List.of() : startWarnings(finished);
        RunReport report = RunReport.of(findings, outcome, rule, header.rootSeed(), noticed, invocation);
        if (events.isPresent()) {
            simulating.join(events.get(), scenario.name(), finished);
        }
        folder.write(report, manifest);
        return simulating.show(report, style -> TextSummary.of(report, invocation, style));
    }

    private List<Warning> startWarnings(SortedSet<Integer> finished) throws IOException {
        Replications replications = Replications.of(folder.log(scenario.name()), finished);
        return StartWarnings.of(List.of(StartCheck.of(scenario.name(), scenario, replications)), invocation);
    }
}
