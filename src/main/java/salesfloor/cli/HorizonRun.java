package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import salesfloor.experiment.Case;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.LongLook;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.Replications;
import salesfloor.report.HorizonReport;
import salesfloor.report.HorizonText;
import salesfloor.report.Manifest;
import salesfloor.report.Names;
import salesfloor.report.ResultFolder;
import salesfloor.report.words.Words;

/** One long look at a scenario from its first replication to its exit code. */
final class HorizonRun {
    private final String name;
    private final Outlook outlook;
    private final ComparedScenarios windows;
    private final LogHeader header;
    private final StoppingRule rule;
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;
    private final Simulating simulating;

    HorizonRun(
            String name,
            Outlook outlook,
            ComparedScenarios windows,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Invocation invocation,
            Screen screen) {
        this.name = name;
        this.outlook = outlook;
        this.windows = windows;
        this.header = header;
        this.rule = rule;
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
        simulating = new Simulating(folder, invocation, screen);
    }

    /** Simulates, writes and shows; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        SimulationOptions options = invocation.options();
        List<Case> cases = new ArrayList<>();
        for (String label : windows.labels()) {
            cases.add(new Case(
                    label, simulation.of(windows.scenario(label), options.seed, Optional.empty()), folder.log(label)));
        }
        return simulating.run(
                cases,
                rule,
                (outcome, end) -> finish(
                        cases,
                        outcome,
                        new Manifest(
                                header, name, windows.hashes(), words, rule, outcome, start, end, options.threads())));
    }

    private int finish(List<Case> cases, Outcome outcome, Manifest manifest) throws IOException {
        List<Findings> all = new ArrayList<>();
        for (Case one : cases) {
            SortedSet<Integer> numbers = folder.finished(one.label(), outcome.planned());
            if (numbers.isEmpty()) {
                screen.note(Words.say("note.nothing.of", Names.of(one.label())));
                return ExitCodes.FAILED;
            }
            all.add(Findings.of(one.label(), windows.scenario(one.label()), one.log(), numbers));
        }
        HorizonReport report = HorizonReport.of(
                name,
                all,
                look(outcome),
                Comparison.of(cases.subList(1, cases.size()), outcome.planned()),
                outlook.lastYear(),
                outcome,
                rule,
                header.rootSeed(),
                invocation);
        folder.write(report, manifest);
        return simulating.show(report, style -> HorizonText.of(report, invocation, style));
    }

    private LongLook look(Outcome outcome) throws IOException {
        SortedSet<Integer> finished = folder.finished(Outlook.WHOLE, outcome.planned());
        return LongLook.of(
                windows.scenario(Outlook.WHOLE).time(),
                outlook.warmUpWeeks(),
                Replications.of(folder.log(Outlook.WHOLE), finished));
    }
}
