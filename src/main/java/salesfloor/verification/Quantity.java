package salesfloor.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesfloor.metrics.ReplicationResult;

/** Something that every replication of one setup, or every pair of replications of two, gives a value of. */
public interface Quantity {

    /** The setups that must be simulated for it. */
    List<Setup> setups();

    /**
     * The value of every replication, or of every pair with the same seed.
     *
     * @param results the replications of each setup, in the order of their numbers
     */
    double[] values(Function<Setup, List<ReplicationResult>> results);

    /** A value of one setup. */
    static Quantity of(Setup setup, ToDoubleFunction<ReplicationResult> value) {
        return new Quantity() {
            @Override
            public List<Setup> setups() {
                return List.of(setup);
            }

            @Override
            public double[] values(Function<Setup, List<ReplicationResult>> results) {
                return results.apply(setup).stream().mapToDouble(value).toArray();
            }
        };
    }

    /** A measure of one setup. */
    static Quantity of(Setup setup, String measure) {
        return of(setup, result -> measure(result, measure));
    }

    /** The mean of a weekly series over the observed weeks from one on, before another. */
    static Quantity weeks(Setup setup, String series, int from, int before) {
        return of(setup, result -> weekly(result, series, from, before));
    }

    /** How a measure differs in another setup, pair by pair. */
    static Quantity difference(Setup from, Setup to, String measure) {
        return paired(from, to, (before, after) -> measure(after, measure) - measure(before, measure));
    }

    /** How a measure differs in another setup as a share of what it is in the first, pair by pair. */
    static Quantity change(Setup from, Setup to, String measure) {
        return paired(from, to, (before, after) -> measure(after, measure) / measure(before, measure) - 1);
    }

    /** A value of two replications with the same luck. */
    @FunctionalInterface
    interface OfPair {
        double of(ReplicationResult before, ReplicationResult after);
    }

    private static Quantity paired(Setup from, Setup to, OfPair value) {
        return new Quantity() {
            @Override
            public List<Setup> setups() {
                return List.of(from, to);
            }

            @Override
            public double[] values(Function<Setup, List<ReplicationResult>> results) {
                List<ReplicationResult> before = results.apply(from);
                List<ReplicationResult> after = results.apply(to);
                return IntStream.range(0, before.size())
                        .mapToDouble(i -> value.of(before.get(i), after.get(i)))
                        .toArray();
            }
        };
    }

    /** The same, as so many of another unit. */
    default Quantity times(double factor) {
        Quantity whole = this;
        return new Quantity() {
            @Override
            public List<Setup> setups() {
                return whole.setups();
            }

            @Override
            public double[] values(Function<Setup, List<ReplicationResult>> results) {
                return Arrays.stream(whole.values(results))
                        .map(value -> factor * value)
                        .toArray();
            }
        };
    }

    /** A measure of a replication. */
    static double measure(ReplicationResult result, String key) {
        return Optional.ofNullable(result.measures().get(key))
                .orElseThrow(() -> new IllegalArgumentException("There is no measure " + key + "."));
    }

    /** Mean of a weekly series. */
    static double weekly(ReplicationResult result, String series, int from, int before) {
        return Stream.ofNullable(result.timeline().get(series))
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .skip(from)
                .limit((long) before - from)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("There is no series " + series + "."));
    }
}
