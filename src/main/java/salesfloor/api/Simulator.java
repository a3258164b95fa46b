package salesfloor.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import salesfloor.experiment.Case;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.ObservedStart;
import salesfloor.experiment.horizon.Replications;
import salesfloor.experiment.horizon.StartCheck;
import salesfloor.report.ComparisonReport;
import salesfloor.report.FolderReport;
import salesfloor.report.NextCommand;
import salesfloor.report.RunReport;
import salesfloor.report.StartWarnings;
import salesfloor.report.Timeline;
import salesfloor.report.Warning;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.NearMiss;

/** Replications of some scenarios with the same luck, on all processors, in a folder of their own that goes when they are told. */
final class Simulator implements Closeable {
    private static final String DECIDES = "profit";
    private static final int MOST = 1_000_000;
    /** Remedies are commands, and there is no command here. */
    private static final NextCommand NONE = options -> "";

    private final List<Scenario> scenarios;
    private final long seed;
    private final StoppingRule rule;
    private final Path folder;
    private final List<Case> cases = new ArrayList<>();
    private final Outcome outcome;

    private Simulator(List<Scenario> scenarios, int replications, long seed) throws IOException {
        this.scenarios = scenarios;
        this.seed = seed;
        this.rule = new StoppingRule(replications, Optional.empty(), List.of(), replications);
        this.folder = Files.createTempDirectory("salesfloor");
        for (Scenario scenario : scenarios) {
            Path log = folder.resolve(cases.size() + ".log");
            cases.add(new Case(
                    scenario.name(),
                    new DepartmentReplication(scenario, seed, Optional.empty()),
                    ReplicationLog.open(Disk.REAL, log, new LogHeader("", "", seed), false)));
        }
        int threads = Runtime.getRuntime().availableProcessors();
        this.outcome = new Experiment(cases, seed, threads, ExperimentListener.NONE).run(rule);
    }

    static RunResult run(Scenario scenario, int replications, long seed) {
        check(replications);
        try (Simulator simulated = new Simulator(List.of(scenario), replications, seed)) {
            simulated.refuseFailures();
            return simulated.results().get(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ComparisonResult compare(List<Scenario> scenarios, int replications, long seed) {
        check(replications);
        check(scenarios);
        try (Simulator simulated = new Simulator(scenarios, replications, seed)) {
            simulated.refuseFailures();
            return simulated.comparison();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void check(int replications) {
        if (replications < 1 || replications > MOST) {
            throw new SalesfloorException(
                    List.of("replications is " + replications + "; it must be a whole number from 1 to " + MOST + "."));
        }
    }

    private static void check(List<Scenario> scenarios) {
        List<String> problems = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String currency = scenarios.get(0).currency();
        for (Scenario scenario : scenarios) {
            if (names.contains(scenario.name())) {
                problems.add("Two scenarios have the name '" + scenario.name() + "'. Give one another with named(…).");
            }
            names.add(scenario.name());
            if (!scenario.currency().equals(currency)) {
                problems.add(scenario.name() + " counts in " + scenario.currency() + " and " + names.get(0) + " in "
                        + currency + ": amounts in different currencies cannot be compared.");
            }
        }
        if (scenarios.size() < 2) {
            problems.add("A comparison needs two scenarios or more.");
        }
        if (!problems.isEmpty()) {
            throw new SalesfloorException(problems);
        }
    }

    private void refuseFailures() {
        List<FailedReplication> failed = outcome.failed();
        if (!failed.isEmpty()) {
            throw new SalesfloorException(
                    failed.stream()
                            .map(one -> one.label() + ": replication " + one.replication() + " (seed " + one.seed()
                                    + ") failed: " + one.message())
                            .toList(),
                    failed.get(0).cause());
        }
    }

    private List<RunResult> results() throws IOException {
        List<RunResult> results = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Findings findings = findings(i);
            List<Warning> noticed = StartWarnings.of(List.of(start(i)), NONE);
            RunReport report = RunReport.of(findings, outcome, rule, seed, noticed, NONE);
            results.add(new RunResult(
                    findings.label(),
                    report.answer(),
                    messages(report.warnings()),
                    values(cases.get(i).log()),
                    findings.measures(),
                    pictures(report, List.of(timeline(findings, i)))));
        }
        return results;
    }

    private ComparisonResult comparison() throws IOException {
        List<Findings> all = new ArrayList<>();
        List<Timeline> timelines = new ArrayList<>();
        List<ObservedStart> starts = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            all.add(findings(i));
            timelines.add(timeline(all.get(i), i));
            starts.add(start(i));
        }
        Comparison compared = Comparison.of(cases, outcome.planned());
        List<Warning> noticed = StartWarnings.of(starts, NONE);
        ComparisonReport report =
                ComparisonReport.of(all, compared, List.of(DECIDES), outcome, rule, seed, noticed, NONE);
        return new ComparisonResult(
                compared, report.answer(), messages(report.warnings()), results(), pictures(report, timelines));
    }

    private Findings findings(int i) throws IOException {
        Case one = cases.get(i);
        return Findings.of(one.label(), scenarios.get(i), one.log(), outcome.planned());
    }

    private Timeline timeline(Findings findings, int i) throws IOException {
        return Timeline.of(findings, cases.get(i).log(), outcome.planned());
    }

    private ObservedStart start(int i) throws IOException {
        Case one = cases.get(i);
        return StartCheck.of(one.label(), scenarios.get(i), Replications.of(one.log(), outcome.planned()));
    }

    private Map<String, List<Double>> values(ReplicationLog log) throws IOException {
        NavigableSet<Integer> numbers = outcome.planned();
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (int number : numbers) {
            log.read(number)
                    .measures()
                    .forEach((key, value) -> values.computeIfAbsent(key, unseen -> new ArrayList<>())
                            .add(value));
        }
        values.replaceAll((key, list) -> List.copyOf(list));
        return values;
    }

    private static List<Picture> pictures(FolderReport report, List<Timeline> timelines) {
        return report.charts(timelines).stream().map(Picture::new).toList();
    }

    private static List<String> messages(List<Warning> warnings) {
        return warnings.stream().map(Warning::message).toList();
    }

    /** What is found under a name; a name that is not there is refused with those that are like it. */
    static <T> T known(String name, Map<String, T> all) {
        T found = all.get(name);
        if (found == null) {
            throw unknown(name, all.keySet());
        }
        return found;
    }

    static SalesfloorException unknown(String name, Collection<String> known) {
        String near = NearMiss.of(name, known);
        return new SalesfloorException(List.of("There is no '" + name + "' here"
                + (near == null ? "; there is " + String.join(", ", known) + "." : ". Maybe '" + near + "'.")));
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).log().close();
            Files.deleteIfExists(folder.resolve(i + ".log"));
        }
        Files.deleteIfExists(folder);
    }
}
