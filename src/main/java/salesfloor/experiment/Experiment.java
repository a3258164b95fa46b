package salesfloor.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import salesfloor.metrics.ReplicationResult;

/**
 * Runs the replications of one scenario that the log does not have yet, several at a time, each on a fresh model. What a
 * replication gives depends on its number alone, and whatever is computed over replications is computed in the order of their
 * numbers: threads and interruptions leave no trace in a result.
 */
public final class Experiment {
    private final Replication replication;
    private final ReplicationLog log;
    private final long rootSeed;
    private final int threads;
    private final ExperimentListener listener;
    private final List<FailedReplication> failed = new ArrayList<>();
    private final Map<String, RunningEstimate> watched = new LinkedHashMap<>();
    private int watchedTo;
    private volatile boolean stopping;

    public Experiment(
            Replication replication, ReplicationLog log, long rootSeed, int threads, ExperimentListener listener) {
        this.replication = replication;
        this.log = log;
        this.rootSeed = rootSeed;
        this.threads = threads;
        this.listener = listener;
    }

    /**
     * Runs until the rule is content or {@link #stop} is called.
     *
     * @throws IOException when a result could not be made safe; nothing more is run then
     */
    public Outcome run(StoppingRule rule) throws IOException {
        int planned = rule.replications();
        while (true) {
            NavigableSet<Integer> numbers = rule.numbers(planned);
            runMissing(numbers);
            int next = stopping || !failed.isEmpty() || rule.only().isPresent() ? planned : next(rule, planned);
            if (next == planned) {
                failed.sort(Comparator.comparingInt(FailedReplication::replication));
                return new Outcome(numbers, failed, stopping && !log.done().containsAll(numbers));
            }
            planned = next;
        }
    }

    /** Stops at once: no new replication is started, and one that is under way counts no more. Any thread may call. */
    public void stop() {
        stopping = true;
        synchronized (this) {
            notifyAll();
        }
    }

    private int next(StoppingRule rule, int planned) throws IOException {
        rule.precision().forEach(target -> watched.computeIfAbsent(target.measure(), key -> new RunningEstimate()));
        if (watched.isEmpty()) {
            return planned;
        }
        for (; watchedTo < planned; watchedTo++) {
            Map<String, Double> measures = log.read(watchedTo + 1).measures();
            watched.forEach((key, estimate) -> estimate.add(measures.getOrDefault(key, Double.NaN)));
        }
        return rule.next(
                planned, key -> Objects.requireNonNull(watched.get(key)).estimate());
    }

    private void runMissing(NavigableSet<Integer> numbers) throws IOException {
        List<Integer> missing = new ArrayList<>(numbers);
        NavigableSet<Integer> done = log.done();
        missing.removeIf(done::contains);
        listener.planned(numbers.size(), numbers.size() - missing.size());
        Batch batch = new Batch(missing);
        for (int i = 0; i < Math.min(threads, missing.size()); i++) {
            Thread worker = new Thread(batch, "replications-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
        }
        batch.await();
    }

    /** Some replications that threads take one by one. */
    private final class Batch implements Runnable {
        private final List<Integer> numbers;
        private int taken;
        private int ended;
        private @Nullable IOException failure;

        Batch(List<Integer> numbers) {
            this.numbers = numbers;
        }

        @Override
        public void run() {
            for (int number = take(); number > 0; number = take()) {
                runOne(number);
            }
        }

        private int take() {
            synchronized (Experiment.this) {
                return stopping || failure != null || taken == numbers.size() ? 0 : numbers.get(taken++);
            }
        }

        @SuppressWarnings(
                "CatchingUnchecked") // An error in one replication, of whatever kind, must not end the others.
        private void runOne(int number) {
            try {
                end(replication.run(number), null);
            } catch (Throwable thrown) {
                end(null, new FailedReplication(number, ReplicationSeed.of(rootSeed, number), thrown));
            }
        }

        private void end(@Nullable ReplicationResult result, @Nullable FailedReplication failedOne) {
            synchronized (Experiment.this) {
                if (stopping || failure != null) {
                    return;
                }
                if (failedOne != null) {
                    failed.add(failedOne);
                    listener.failed(failedOne);
                }
                if (result != null) {
                    keep(result);
                }
                ended++;
                Experiment.this.notifyAll();
            }
        }

        private void keep(ReplicationResult result) {
            try {
                log.append(result);
                listener.finished(result);
            } catch (IOException thrown) {
                failure = thrown;
            }
        }

        private void await() throws IOException {
            synchronized (Experiment.this) {
                while (!stopping && failure == null && ended < numbers.size()) {
                    try {
                        Experiment.this.wait();
                    } catch (InterruptedException interrupted) {
                        stopping = true;
                    }
                }
                if (failure != null && !stopping) {
                    throw failure;
                }
            }
        }
    }
}
