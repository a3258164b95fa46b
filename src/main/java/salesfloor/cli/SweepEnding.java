package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import salesfloor.experiment.Case;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Shard;
import salesfloor.experiment.Simulation;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepData;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.horizon.ObservedStart;
import salesfloor.experiment.horizon.Replications;
import salesfloor.experiment.horizon.StartCheck;
import salesfloor.report.EventFiles;
import salesfloor.report.FinishedPart;
import salesfloor.report.FolderReport;
import salesfloor.report.Manifest;
import salesfloor.report.ResultFolder;
import salesfloor.report.Style;
import salesfloor.report.SweepReport;
import salesfloor.report.SweepText;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Time;

/** What follows the replications of a sweep: the same whether they were simulated here or joined from parts. */
final class SweepEnding {
    /** Beyond these, differences of all pairs would take longer than the simulation; the tables hold every point. */
    private static final int MOST_COMPARED = 300;

    private final SweepDesign design;
    private final Map<String, Scenario> scenarios;
    private final Map<String, String> hashes;
    private final LogHeader header;
    private final StoppingRule rule;
    private final ResultFolder folder;
    private final Invocation invocation;
    private final Screen screen;
    private final Simulating simulating;
    private final Telling telling;
    private final Optional<EventFiles> events;

    SweepEnding(
            SweepDesign design,
            Map<String, Scenario> scenarios,
            Map<String, String> hashes,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Invocation invocation,
            Screen screen) {
        this(
                design,
                scenarios,
                hashes,
                header,
                rule,
                folder,
                invocation,
                screen,
                sweep -> new Told(sweep, style -> SweepText.of(sweep, invocation, style)),
                Optional.empty());
    }

    private SweepEnding(
            SweepDesign design,
            Map<String, Scenario> scenarios,
            Map<String, String> hashes,
            LogHeader header,
            StoppingRule rule,
            ResultFolder folder,
            Invocation invocation,
            Screen screen,
            Telling telling,
            Optional<EventFiles> events) {
        this.design = design;
        this.scenarios = scenarios;
        this.hashes = hashes;
        this.header = header;
        this.rule = rule;
        this.folder = folder;
        this.invocation = invocation;
        this.screen = screen;
        this.simulating = new Simulating(folder, invocation, screen);
        this.telling = telling;
        this.events = events;
    }

    /**
     * What is written and shown about a sweep.
     *
     * @param report what is written
     * @param words what is shown, in a style
     */
    record Told(FolderReport report, Function<Style, String> words) {}

    /** Makes of a sweep what is told about it. */
    @FunctionalInterface
    interface Telling {
        Told of(SweepReport sweep);
    }

    /** The same, with something else told. */
    SweepEnding telling(Telling other) {
        return new SweepEnding(design, scenarios, hashes, header, rule, folder, invocation, screen, other, events);
    }

    /** The same, with everything that happens written too. */
    SweepEnding recording(Optional<EventFiles> files) {
        return new SweepEnding(design, scenarios, hashes, header, rule, folder, invocation, screen, telling, files);
    }

    /** Labels of the points, in the order of the design. */
    List<String> labels() {
        return List.copyOf(scenarios.keySet());
    }

    /** Whether a replication that once failed was simulated after all. */
    boolean has(FailedReplication one) {
        return folder.log(one.label()).done().contains(one.replication());
    }

    StoppingRule rule() {
        return rule;
    }

    Simulating simulating() {
        return simulating;
    }

    /** The points as cases, in the order of the design. */
    List<Case> cases(Simulation simulation) {
        List<Case> cases = new ArrayList<>();
        scenarios.forEach((label, scenario) -> cases.add(new Case(
                label,
                simulation.of(scenario, header.rootSeed(), events.map(files -> files.of(label))),
                folder.log(label))));
        return cases;
    }

    private void join(String label, SortedSet<Integer> numbers) throws IOException {
        if (events.isPresent()) {
            simulating.join(events.get(), label, numbers);
        }
    }

    /** A part says where it is and how the whole is made. */
    int ofPart(Shard part, Outcome outcome) throws IOException {
        for (String label : labels()) {
            join(label, folder.finished(label, outcome.planned()));
        }
        folder.finish(new FinishedPart(
                part,
                outcome.planned(),
                outcome.failed(),
                invocation.scenarios().get(0).toString(),
                invocation.options().sets));
        screen.note(Words.say(
                "sweep.part",
                part.part(),
                part.of(),
                Words.count(folder.finished(), "replication"),
                Invocation.of("merge DIR… --out DIR")));
        screen.path(folder.path());
        return outcome.failed().isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    /** Writes and shows what was found; the result is the exit code. */
    int whole(List<Case> cases, Outcome outcome, List<String> words, Instant start, Instant end) throws IOException {
        List<Findings> all = new ArrayList<>();
        List<Case> finished = new ArrayList<>();
        List<ObservedStart> starts = new ArrayList<>();
        for (Case one : cases) {
            SortedSet<Integer> numbers = folder.finished(one.label(), outcome.planned());
            if (!numbers.isEmpty()) {
                all.add(Findings.of(one.label(), scenario(one.label()), one.log(), numbers));
                finished.add(one);
                if (rule.only().isEmpty()) {
                    starts.add(StartCheck.of(one.label(), scenario(one.label()), Replications.of(one.log(), numbers)));
                }
                join(one.label(), numbers);
            }
        }
        if (finished.isEmpty()) {
            screen.note(Words.say("note.nothing"));
            return ExitCodes.FAILED;
        }
        Told told = telling.of(SweepReport.of(
                design,
                all,
                comparisons(finished, outcome.planned()),
                curves(finished, outcome.planned()),
                outcome,
                rule,
                header.rootSeed(),
                starts,
                invocation));
        Manifest manifest = new Manifest(
                header,
                design.name(),
                hashes,
                words,
                rule,
                outcome,
                start,
                end,
                invocation.options().threads());
        folder.write(told.report(), manifest);
        return simulating.show(told.report(), told.words());
    }

    private Scenario scenario(String label) {
        return Objects.requireNonNull(scenarios.get(label));
    }

    private List<Comparison> comparisons(List<Case> finished, SortedSet<Integer> planned) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        List<String> groups = design.isOnlyCases() ? List.of("") : design.groups();
        for (String group : groups) {
            List<String> labels = (design.isOnlyCases() ? design.points() : design.of(group))
                    .stream().map(DesignPoint::label).toList();
            List<Case> own = finished.stream()
                    .filter(one -> labels.contains(one.label()))
                    .toList();
            if (own.size() > 1 && own.size() <= MOST_COMPARED) {
                comparisons.add(Comparison.of(own, planned, design.responses()::contains));
            }
        }
        return comparisons;
    }

    private List<ResponseCurve> curves(List<Case> finished, SortedSet<Integer> planned) throws IOException {
        Map<String, Time> times = new LinkedHashMap<>();
        scenarios.forEach((label, scenario) -> times.put(label, scenario.time()));
        List<String> measures = design.charts().stream()
                .map(SweepDesign.Axis::measure)
                .distinct()
                .toList();
        return SweepData.of(finished, planned, measures, times).curves(design);
    }
}
