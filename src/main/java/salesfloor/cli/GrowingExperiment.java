package salesfloor.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesfloor.experiment.Case;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.Simulation;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;

/**
 * Simulates scenarios that become known only as results come in, each into a log of its own and at once. What asks for
 * replications must ask for the same ones in the same order whenever it is given the same results: then a run that was stopped
 * goes on as if nothing had happened.
 */
final class GrowingExperiment {
    private final Simulation simulation;
    private final ResultFolder folder;
    private final LogHeader header;
    private final ExperimentSeries series;

    GrowingExperiment(Simulation simulation, ResultFolder folder, LogHeader header, ExperimentSeries series) {
        this.simulation = simulation;
        this.folder = folder;
        this.header = header;
        this.series = series;
    }

    /** A scenario with a log in the folder. */
    Case add(String label, EffectiveScenario scenario) throws IOException {
        ReplicationLog log =
                folder.add(new StoredScenario(label, header.withScenario(scenario.hash()), scenario.text()));
        return new Case(label, simulation.of(scenario.scenario(), header.rootSeed(), Optional.empty()), log);
    }

    /**
     * Makes the replications from one number to another, both included, of each of these scenarios.
     *
     * @throws StudyStopped where the series was stopped before all were made
     */
    void run(List<Case> cases, int from, int to) throws IOException {
        NavigableSet<Integer> numbers =
                IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
        numbers.removeIf(number -> cases.stream().allMatch(one -> hasFailed(one.label(), number)));
        series.run(cases, Collections.nCopies(cases.size(), numbers));
    }

    private boolean hasFailed(String label, int number) {
        return series.failed().stream().anyMatch(one -> one.label().equals(label) && one.replication() == number);
    }
}
