package salesfloor.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import salesfloor.metrics.ReplicationResult;

/**
 * Runs the replications of one or more cases that their logs do not have yet, several at a time, each on a fresh model.
 * Replication k of every case has the same seed, so that cases share their luck. What a replication gives depends on its case and
 * number alone, and whatever is computed over replications is computed in the order of their numbers: threads and interruptions
 * leave no trace in a result.
 */
public final class Experiment {
    private final List<Case> cases;
    private final long rootSeed;
    private final int threads;
    private final ExperimentListener listener;
    private final Shard shard;
    private final List<FailedReplication> failed = new ArrayList<>();
    private final List<Map<String, RunningEstimate>> watched = new ArrayList<>();
    private int watchedTo;
    private volatile boolean stopping;

    public Experiment(List<Case> cases, long rootSeed, int threads, ExperimentListener listener) {
        this(cases, rootSeed, threads, listener, Shard.WHOLE);
    }

    /** Only a part of it; a precision cannot be reached by a part, so the rule must name none. */
    public Experiment(List<Case> cases, long rootSeed, int threads, ExperimentListener listener, Shard shard) {
        this.cases = List.copyOf(cases);
        cases.forEach(one -> watched.add(new LinkedHashMap<>()));
        this.rootSeed = rootSeed;
        this.threads = threads;
        this.listener = listener;
        this.shard = shard;
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
            List<NavigableSet<Integer>> own = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                own.add(ofShard(i, numbers));
            }
            runMissing(own);
            int next = stopping || !failed.isEmpty() || rule.only().isPresent() ? planned : next(rule, planned);
            if (next == planned) {
                return new Outcome(numbers, failedInOrder(), stopping && !allDone(numbers));
            }
            planned = next;
        }
    }

    /**
     * Runs other replications of every case, unless {@link #stop} is called: for a study in which a place may need one replication
     * and another place many.
     *
     * @param numbers of each case, the numbers of its replications
     * @throws IOException when a result could not be made safe; nothing more is run then
     */
    public Outcome run(List<NavigableSet<Integer>> numbers) throws IOException {
        runMissing(numbers);
        NavigableSet<Integer> all = new TreeSet<>();
        numbers.forEach(all::addAll);
        return new Outcome(all, failedInOrder(), stopping);
    }

    private List<FailedReplication> failedInOrder() {
        List<String> labels = cases.stream().map(Case::label).toList();
        failed.sort(Comparator.<FailedReplication>comparingInt(failure -> labels.indexOf(failure.label()))
                .thenComparingInt(FailedReplication::replication));
        return failed;
    }

    /** Stops at once: no new replication is started, and one that is under way counts no more. Any thread may call. */
    public void stop() {
        stopping = true;
        synchronized (this) {
            notifyAll();
        }
    }

    private boolean allDone(NavigableSet<Integer> numbers) {
        for (int i = 0; i < cases.size(); i++) {
            if (!cases.get(i).log().done().containsAll(ofShard(i, numbers))) {
                return false;
            }
        }
        return true;
    }

    private NavigableSet<Integer> ofShard(int caseIndex, NavigableSet<Integer> numbers) {
        NavigableSet<Integer> own = new TreeSet<>(numbers);
        own.removeIf(number -> !shard.runs(caseIndex, cases.size(), number));
        return own;
    }

    /** The most that any case asks for: all cases get the same replications. */
    private int next(StoppingRule rule, int planned) throws IOException {
        if (rule.precision().isEmpty()) {
            return planned;
        }
        int next = planned;
        for (int i = 0; i < cases.size(); i++) {
            Map<String, RunningEstimate> estimates = watched.get(i);
            watch(rule, cases.get(i).log(), estimates, planned);
            next = Math.max(
                    next,
                    rule.next(
                            planned,
                            key -> Objects.requireNonNull(estimates.get(key)).estimate()));
        }
        watchedTo = planned;
        return next;
    }

    private void watch(StoppingRule rule, ReplicationLog log, Map<String, RunningEstimate> estimates, int planned)
            throws IOException {
        rule.precision().forEach(target -> estimates.computeIfAbsent(target.measure(), key -> new RunningEstimate()));
        for (int number = watchedTo + 1; number <= planned; number++) {
            Map<String, Double> measures = log.read(number).measures();
            estimates.forEach((key, estimate) -> estimate.add(measures.getOrDefault(key, Double.NaN)));
        }
    }

    private void runMissing(List<NavigableSet<Integer>> numbers) throws IOException {
        List<Task> missing = new ArrayList<>();
        int all = 0;
        NavigableSet<Integer> any = new TreeSet<>();
        List<NavigableSet<Integer>> left = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            all += numbers.get(i).size();
            NavigableSet<Integer> open = new TreeSet<>(numbers.get(i));
            open.removeAll(cases.get(i).log().done());
            left.add(open);
            any.addAll(open);
        }
        for (int number : any) {
            for (int i = 0; i < cases.size(); i++) {
                if (left.get(i).contains(number)) {
                    missing.add(new Task(cases.get(i), number));
                }
            }
        }
        listener.planned(all, all - missing.size());
        Batch batch = new Batch(missing);
        for (int i = 0; i < Math.min(threads, missing.size()); i++) {
            Thread worker = new Thread(batch, "replications-" + (i + 1));
            worker.setDaemon(true);
            worker.start();
        }
        batch.await();
    }

    /** One replication of one case. */
    private record Task(Case of, int number) {}

    /** Some replications that threads take one by one. */
    private final class Batch implements Runnable {
        private final List<Task> tasks;
        private int taken;
        private int ended;
        private @Nullable IOException failure;

        Batch(List<Task> tasks) {
            this.tasks = tasks;
        }

        @Override
        public void run() {
            for (Task task = take(); task != null; task = take()) {
                runOne(task);
            }
        }

        private @Nullable Task take() {
            synchronized (Experiment.this) {
                return stopping || failure != null || taken == tasks.size() ? null : tasks.get(taken++);
            }
        }

        @SuppressWarnings(
                "CatchingUnchecked") // An error in one replication, of whatever kind, must not end the others.
        private void runOne(Task task) {
            try {
                end(task, task.of().replication().run(task.number()), null);
            } catch (Throwable thrown) {
                long seed = ReplicationSeed.of(rootSeed, task.number());
                end(task, null, new FailedReplication(task.of().label(), task.number(), seed, thrown));
            }
        }

        private void end(Task task, @Nullable ReplicationResult result, @Nullable FailedReplication failedOne) {
            synchronized (Experiment.this) {
                if (stopping || failure != null) {
                    return;
                }
                if (failedOne != null) {
                    failed.add(failedOne);
                    listener.failed(failedOne);
                }
                if (result != null) {
                    keep(task, result);
                }
                ended++;
                Experiment.this.notifyAll();
            }
        }

        private void keep(Task task, ReplicationResult result) {
            try {
                task.of().log().append(result);
                listener.finished(task.of().label(), result);
            } catch (IOException thrown) {
                failure = thrown;
            }
        }

        private void await() throws IOException {
            synchronized (Experiment.this) {
                while (!stopping && failure == null && ended < tasks.size()) {
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
