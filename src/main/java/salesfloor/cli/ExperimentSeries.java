package salesfloor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.Case;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Outcome;

/**
 * The experiments of a study, one after the other: what is simulated next depends on what came out before. All of them stop
 * together.
 */
final class ExperimentSeries {
    private final long rootSeed;
    private final int threads;
    private final List<FailedReplication> failed = new ArrayList<>();
    private ExperimentListener listener = ExperimentListener.NONE;
    private @Nullable Experiment running;
    private boolean stopping;

    ExperimentSeries(long rootSeed, int threads) {
        this.rootSeed = rootSeed;
        this.threads = threads;
    }

    void tell(ExperimentListener whom) {
        listener = whom;
    }

    /**
     * Makes the replications that are missing.
     *
     * @param numbers of each case, the numbers of its replications
     * @throws StudyStopped where {@link #stop} came before all were made
     */
    void run(List<Case> cases, List<NavigableSet<Integer>> numbers) throws IOException {
        Outcome outcome = begun(cases).run(numbers);
        failed.addAll(outcome.failed());
        if (outcome.interrupted() || isStopping()) {
            throw new StudyStopped();
        }
    }

    private synchronized Experiment begun(List<Case> cases) throws StudyStopped {
        if (stopping) {
            throw new StudyStopped();
        }
        running = new Experiment(cases, rootSeed, threads, listener);
        return running;
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
