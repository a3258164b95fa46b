package salesfloor.verification;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import salesfloor.experiment.Case;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Experiment;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.Replication;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.Simulation;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;

/**
 * Simulates cases and judges them. Each setup is simulated once, whatever looks at it, by the code that simulates any scenario; every
 * replication checks its own laws of conservation as always.
 *
 * <p>All cases together fail by chance in at most {@link #FALSE_ALARM} of all seeds: each interval covers with 1 minus that share
 * divided by the number of cases (Bonferroni's inequality, which holds however the cases depend on each other). The t intervals
 * assume means that are nearly normal.
 */
public final class Verification {
    /** Share of seeds with which a faultless program is found faulty at most. */
    public static final double FALSE_ALARM = 0.01;

    private final Function<Setup, Scenario> scenarios;
    private final Simulation simulation;
    private final Path logs;
    private final String program;
    private final Experiment experiment;
    private final List<Setup> setups;
    private final List<TheoryCase> cases;
    private final List<Case> runs = new ArrayList<>();
    private List<FailedReplication> failed = List.of();

    /**
     * Gets ready, but simulates nothing yet.
     *
     * @param scenarios reads the scenario of a setup
     * @param logs an empty folder for the logs of replications
     * @param program name and version of the program
     */
    public Verification(
            List<TheoryCase> cases,
            Function<Setup, Scenario> scenarios,
            Simulation simulation,
            Path logs,
            String program,
            long seed,
            int threads,
            ExperimentListener listener)
            throws IOException {
        this.cases = List.copyOf(cases);
        this.scenarios = scenarios;
        this.simulation = simulation;
        this.logs = logs;
        this.program = program;
        setups = List.copyOf(new LinkedHashSet<>(
                cases.stream().flatMap(one -> one.quantity().setups().stream()).toList()));
        for (Setup setup : setups) {
            runs.add(run(setup, seed));
        }
        experiment = new Experiment(runs, seed, threads, listener);
    }

    private Case run(Setup setup, long seed) throws IOException {
        Path log = logs.resolve((runs.size() + 1) + ".log");
        return new Case(
                setup.label(),
                replication(setup, seed),
                ReplicationLog.open(Disk.REAL, log, new LogHeader(program, setup.label(), seed), false));
    }

    private Replication replication(Setup setup, long seed) {
        Scenario scenario = scenarios.apply(setup);
        return setup.countsOrders()
                ? new CountedOrders(simulation, scenario, seed)
                : simulation.of(scenario, seed, Optional.empty());
    }

    /** Simulates and judges; the cases in their order. Empty where it was stopped. */
    public List<Judged> judge() throws IOException {
        List<NavigableSet<Integer>> numbers = setups.stream()
                .<NavigableSet<Integer>>map(setup -> new TreeSet<>(
                        IntStream.rangeClosed(1, setup.replications()).boxed().toList()))
                .toList();
        Outcome outcome = experiment.run(numbers);
        if (outcome.interrupted()) {
            return List.of();
        }
        failed = outcome.failed();
        Map<Setup, List<ReplicationResult>> results = results();
        double confidence = confidence(cases.size());
        return cases.stream()
                .map(one -> results.keySet().containsAll(one.quantity().setups())
                        ? Judged.of(
                                one,
                                one.quantity().values(setup -> Objects.requireNonNull(results.get(setup))),
                                confidence)
                        : Judged.failed(one))
                .toList();
    }

    /** Confidence of one of so many intervals. */
    public static double confidence(int cases) {
        return 1 - FALSE_ALARM / cases;
    }

    /** Of setups whose replications all came to their end. */
    private Map<Setup, List<ReplicationResult>> results() throws IOException {
        Map<Setup, List<ReplicationResult>> results = new LinkedHashMap<>();
        for (int i = 0; i < setups.size(); i++) {
            ReplicationLog log = runs.get(i).log();
            if (log.done().size() == setups.get(i).replications()) {
                List<ReplicationResult> all = new ArrayList<>();
                for (int number : log.done()) {
                    all.add(log.read(number));
                }
                results.put(setups.get(i), all);
            }
        }
        return results;
    }

    /** How many replications it takes. */
    public int replications() {
        return setups.stream().mapToInt(Setup::replications).sum();
    }

    /** Replications that threw, such as for a broken law. */
    public List<FailedReplication> failed() {
        return failed;
    }

    /** Stops at once. Any thread may call. */
    public void stop() {
        experiment.stop();
    }
}
