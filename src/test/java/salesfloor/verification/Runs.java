package salesfloor.verification;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/** Replications of a scenario file with changes laid over it, as the command {@code run --set} makes them. */
final class Runs {
    static final long SEED = 20250106;

    private final List<ReplicationResult> results;

    private Runs(List<ReplicationResult> results) {
        this.results = results;
    }

    /** How much longer than by default a test is to run: 1, or 10 with the Maven profile {@code long}. */
    static int effort() {
        return Integer.getInteger("salesfloor.effort", 1);
    }

    static Runs of(String file, int replications, String... sets) {
        return of(SEED, file, replications, sets);
    }

    static Runs of(long seed, String file, int replications, String... sets) {
        var replication = new DepartmentReplication(scenario(file, sets), seed, Optional.empty());
        return new Runs(IntStream.rangeClosed(1, replications)
                .parallel()
                .mapToObj(replication::run)
                .toList());
    }

    static Scenario scenario(String file, String... sets) {
        return new ScenarioReader(Map.of())
                .read(Path.of("scenarios", file), List.of(sets))
                .scenario();
    }

    List<ReplicationResult> results() {
        return results;
    }

    /** A measure in every replication, in the order of their numbers. */
    double[] values(String measure) {
        return values(result -> Optional.ofNullable(result.measures().get(measure))
                .orElseThrow(() -> new IllegalArgumentException("There is no measure " + measure + ".")));
    }

    double[] values(ToDoubleFunction<ReplicationResult> measure) {
        return results.stream().mapToDouble(measure).toArray();
    }

    /** Mean of a weekly series over the weeks from one to another, the last excluded, in every replication. */
    double[] weeks(String series, int from, int to) {
        return values(result -> Arrays.stream(weekly(result, series))
                .skip(from)
                .limit(to - from)
                .average()
                .orElseThrow());
    }

    /** Mean of a weekly series over all observed weeks, in every replication. */
    double[] weeks(String series) {
        return weeks(series, 0, Integer.MAX_VALUE);
    }

    private static double[] weekly(ReplicationResult result, String series) {
        return Stream.ofNullable(result.timeline().get(series))
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    Interval interval(String measure, double confidence) {
        return Interval.of(values(measure), confidence);
    }

    /** Relative change from these runs to others with the same seeds, replication by replication. */
    Interval change(Runs to, String measure, double confidence) {
        double[] before = values(measure);
        double[] after = to.values(measure);
        return Interval.of(
                IntStream.range(0, before.length)
                        .mapToDouble(i -> after[i] / before[i] - 1)
                        .toArray(),
                confidence);
    }

    double mean(String measure) {
        return Arrays.stream(values(measure)).average().orElseThrow();
    }

    /** What a scenario changes for every replication, as {@code PATH=VALUE}. */
    static String[] sets(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toArray(String[]::new);
    }
}
