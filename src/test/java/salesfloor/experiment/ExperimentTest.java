package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which replications are run, how often, and what happens when one fails or somebody stops the run. */
class ExperimentTest {
    private static final long SEED = 7;

    @TempDir
    Path folder;

    @Test
    void runs_each_replication_once_on_any_number_of_threads() throws IOException {
        for (int threads : new int[] {1, 4, 16}) {
            try (ReplicationLog log = log("threads" + threads)) {
                AtomicInteger runs = new AtomicInteger();
                Outcome outcome = experiment(log, threads, number -> {
                            runs.incrementAndGet();
                            return new FakeReplications(SEED).run(number);
                        })
                        .run(StoppingRule.exactly(12));
                assertThat(runs).hasValue(12);
                assertThat(outcome.failed()).isEmpty();
                assertThat(outcome.interrupted()).isFalse();
                assertThat(log.done()).isEqualTo(outcome.planned()).hasSize(12);
            }
        }
    }

    @Test
    void goes_on_where_it_was_stopped_and_runs_nothing_twice() throws IOException {
        List<Integer> run = new ArrayList<>();
        try (ReplicationLog log = log("stopped")) {
            Experiment[] first = new Experiment[1];
            first[0] = experiment(log, 1, number -> {
                if (number == 4) {
                    first[0].stop();
                }
                return new FakeReplications(SEED).run(number);
            });
            assertThat(first[0].run(StoppingRule.exactly(6)).interrupted()).isTrue();
            assertThat(log.done()).containsExactly(1, 2, 3);
            experiment(log, 1, number -> {
                        run.add(number);
                        return new FakeReplications(SEED).run(number);
                    })
                    .run(StoppingRule.exactly(6));
        }
        assertThat(run).containsExactly(4, 5, 6);
    }

    @Test
    void a_replication_that_throws_is_named_with_its_seed_and_the_others_finish() throws IOException {
        try (ReplicationLog log = log("throwing")) {
            Outcome outcome = experiment(log, 2, number -> {
                        if (number == 3) {
                            throw new StackOverflowError("too deep");
                        }
                        return new FakeReplications(SEED).run(number);
                    })
                    .run(StoppingRule.exactly(5));
            assertThat(log.done()).containsExactly(1, 2, 4, 5);
            assertThat(outcome.failed()).hasSize(1);
            assertThat(outcome.failed().get(0).replication()).isEqualTo(3);
            assertThat(outcome.failed().get(0).seed()).isEqualTo(ReplicationSeed.of(SEED, 3));
            assertThat(outcome.failed().get(0).message()).isEqualTo("too deep");
        }
    }

    @Test
    void only_replication_five_is_the_fifth_of_many() throws IOException {
        try (ReplicationLog log = log("only")) {
            Outcome outcome = experiment(log, 4, new FakeReplications(SEED))
                    .run(new StoppingRule(10, Optional.of(5), List.of(), 10));
            assertThat(outcome.planned()).containsExactly(5);
            assertThat(log.read(5)).isEqualTo(new FakeReplications(SEED).run(5));
        }
    }

    @Test
    void precision_decides_the_number_alike_on_any_threads_and_after_any_stop() throws IOException {
        StoppingRule rule = new StoppingRule(5, Optional.empty(), List.of(new Precision("orderWait", 0.15)), 1000);
        TreeSet<Integer> numbers = new TreeSet<>();
        for (int threads : new int[] {1, 3}) {
            try (ReplicationLog log = log("precision" + threads)) {
                Outcome outcome =
                        experiment(log, threads, new FakeReplications(3)).run(rule);
                numbers.add(outcome.planned().size());
                Findings findings = Findings.of("x", null, log, outcome.planned());
                assertThat(findings.measure("orderWait").relativeHalfWidth()).isLessThanOrEqualTo(0.15);
            }
        }
        try (ReplicationLog log = log("precision3again")) {
            experiment(log, 2, new FakeReplications(3)).run(StoppingRule.exactly(7));
            numbers.add(experiment(log, 2, new FakeReplications(3))
                    .run(rule)
                    .planned()
                    .size());
        }
        assertThat(numbers).hasSize(1);
        assertThat(numbers.first()).isGreaterThan(5);
    }

    @Test
    void precision_out_of_reach_ends_at_the_cap() throws IOException {
        StoppingRule rule = new StoppingRule(5, Optional.empty(), List.of(new Precision("orders", 1e-9)), 23);
        try (ReplicationLog log = log("cap")) {
            Outcome outcome = experiment(log, 2, new FakeReplications(3)).run(rule);
            assertThat(outcome.planned()).hasSize(23);
        }
    }

    @Test
    void a_full_disk_ends_the_run_and_says_what_is_safe() throws IOException {
        Path path = folder.resolve("full.log");
        try (ReplicationLog log =
                ReplicationLog.open(new FaultyDisk(8, 0.5), path, new LogHeader("1.0", "abc", SEED), false)) {
            assertThatThrownBy(
                            () -> experiment(log, 2, new FakeReplications(SEED)).run(StoppingRule.exactly(10)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("finished replications are safe");
        }
        assertThat(Files.size(path)).isPositive();
    }

    @Test
    void no_two_replications_share_a_seed() {
        assertThat(IntStream.rangeClosed(1, 100_000)
                        .mapToLong(number -> ReplicationSeed.of(1, number))
                        .distinct()
                        .count())
                .isEqualTo(100_000);
        assertThat(ReplicationSeed.of(1, 2)).isNotEqualTo(ReplicationSeed.of(2, 1));
    }

    private ReplicationLog log(String name) throws IOException {
        return ReplicationLog.open(Disk.REAL, folder.resolve(name + ".log"), new LogHeader("1.0", "abc", SEED), false);
    }

    private static Experiment experiment(ReplicationLog log, int threads, Replication replication) {
        return new Experiment(List.of(new Case("desk", replication, log)), SEED, threads, ExperimentListener.NONE);
    }
}
