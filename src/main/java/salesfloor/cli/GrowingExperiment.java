package salesfloor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.Case;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
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
    private final int threads;
    private final List<FailedReplication> failed = new ArrayList<>();
    private ExperimentListener listener = ExperimentListener.NONE;
    private @Nullable Experiment running;
    private boolean stopping;

    /** The simulations were stopped; nothing more comes. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }

    GrowingExperiment(Simulation simulation, ResultFolder folder, LogHeader header, int threads) {
        this.simulation = simulation;
        this.folder = folder;
        this.header = header;
        this.threads = threads;
    }

    void tell(ExperimentListener whom) {
        listener = whom;
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
     * @throws Stopped where {@link #stop} came before all were made
     */
    void run(List<Case> cases, int from, int to) throws IOException {
        NavigableSet<Integer> numbers =
                IntStream.rangeClosed(from, to).boxed().collect(Collectors.toCollection(TreeSet::new));
        numbers.removeIf(number -> cases.stream().allMatch(one -> hasFailed(one.label(), number)));
        Experiment experiment = new Experiment(cases, header.rootSeed(), threads, listener);
        synchronized (this) {
            if (stopping) {
                throw new Stopped();
            }
            running = experiment;
        }
        Outcome outcome = experiment.run(Collections.nCopies(cases.size(), numbers));
        failed.addAll(outcome.failed());
        if (outcome.interrupted() || isStopping()) {
            throw new Stopped();
        }
    }

    private boolean hasFailed(String label, int number) {
        return failed.stream().anyMatch(one -> one.label().equals(label) && one.replication() == number);
    }

    /** Stops at once. Any thread may call. */
    synchronized void stop() {
        stopping = true;
        if (running != null) {
            running.stop();
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Replications that failed, in the order in which they were asked for. */
    List<FailedReplication> failed() {
        return List.copyOf(failed);
    }
}
