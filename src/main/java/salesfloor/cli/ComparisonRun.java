package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import salesfloor.experiment.Case;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.ObservedStart;
import salesfloor.experiment.horizon.Replications;
import salesfloor.experiment.horizon.StartCheck;
import salesfloor.report.ComparisonReport;
import salesfloor.report.ComparisonText;
import salesfloor.report.EventFiles;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.StartWarnings;
import salesfloor.report.Warning;
import salesfloor.report.words.Words;

/** One comparison from its first replication to its exit code. */
final class ComparisonRun {
    private final ComparedScenarios compared;
    private final List<String> responses;
    private final LogHeader header;
    private final StoppingRule rule;
    private final ResultFolder folder;
    private final Optional<EventFiles> events;
    private final Invocation invocation;
    private final Screen screen;
    private final Simulating simulating;

    ComparisonRun(
            ComparedScenarios compared,
            List<String> responses,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Optional<EventFiles> events,
            Invocation invocation,
            Screen screen) {
        this.compared = compared;
        this.responses = responses;
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
        List<Case> cases = new ArrayList<>();
        for (String label : compared.labels()) {
            cases.add(new Case(
                    label,
                    simulation.of(compared.scenario(label), options.seed, events.map(files -> files.of(label))),
                    folder.log(label)));
        }
        String name = compared.labels().stream().collect(Collectors.joining(", "));
        return simulating.run(
                cases,
                rule,
                (outcome, end) -> finish(
                        cases,
                        outcome,
                        new Manifest(
                                header, name, compared.hashes(), words, rule, outcome, start, end, options.threads())));
    }

    private int finish(List<Case> cases, Outcome outcome, Manifest manifest) throws IOException {
        List<Findings> all = new ArrayList<>();
        List<Case> finished = new ArrayList<>();
        List<ObservedStart> starts = new ArrayList<>();
        for (Case one : cases) {
            SortedSet<Integer> numbers = folder.finished(one.label(), outcome.planned());
            if (numbers.isEmpty()) {
                screen.note(Words.say("note.left-out", one.label()));
            } else {
                all.add(Findings.of(one.label(), compared.scenario(one.label()), one.log(), numbers));
                finished.add(one);
                if (events.isPresent()) {
                    simulating.join(events.get(), one.label(), numbers);
                }
                starts.add(StartCheck.of(
                        one.label(), compared.scenario(one.label()), Replications.of(one.log(), numbers)));
            }
        }
        if (!finished.isEmpty() && !finished.get(0).equals(cases.get(0))) {
            screen.note(Words.say("note.held-against", finished.get(0).label()));
        }
        if (finished.isEmpty()) {
            screen.note(Words.say("note.nothing"));
            return ExitCodes.FAILED;
        }
        ComparisonReport report = ComparisonReport.of(
                all,
                Comparison.of(finished, outcome.planned()),
                responses,
                outcome,
                rule,
                header.rootSeed(),
                noticed(starts),
                invocation);
        folder.write(report, manifest);
        return simulating.show(report, style -> ComparisonText.of(report, invocation, style));
    }

    private List<Warning> noticed(List<ObservedStart> starts) {
        List<Warning> noticed = new ArrayList<>(compared.warnings(invocation));
        if (rule.only().isEmpty()) {
            noticed.addAll(StartWarnings.of(starts, invocation));
        }
        return noticed;
    }
}
