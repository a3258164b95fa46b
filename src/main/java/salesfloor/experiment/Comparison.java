package salesfloor.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What several scenarios say together, replication by replication under the same luck; immutable. The intervals of one measure
 * hold together over all scenarios; measures are each judged alone.
 *
 * @param labels the scenarios; the others are held against the first
 * @param replications how many replications all of them have
 * @param measures what is said of each measure that the first scenario and another have
 */
public record Comparison(List<String> labels, int replications, Map<String, MeasureComparison> measures) {

    /** Compares the replications that all cases have, read one by one. */
    public static Comparison of(List<Case> cases, SortedSet<Integer> planned) throws IOException {
        return of(cases, planned, measure -> true);
    }

    /** Compares by these measures only. */
    public static Comparison of(List<Case> cases, SortedSet<Integer> planned, Predicate<String> wanted)
            throws IOException {
        Map<String, ReplicationLog> logs = new LinkedHashMap<>();
        cases.forEach(one -> logs.put(one.label(), one.log()));
        return of(logs, planned, wanted);
    }

    /** Compares finished replications by label; they must have met the same luck. */
    public static Comparison of(Map<String, ReplicationLog> logs, SortedSet<Integer> planned) throws IOException {
        return of(logs, planned, measure -> true);
    }

    private static Comparison of(Map<String, ReplicationLog> logs, SortedSet<Integer> planned, Predicate<String> wanted)
            throws IOException {
        SortedSet<Integer> numbers = new TreeSet<>(planned);
        logs.values().forEach(log -> numbers.retainAll(log.done()));
        Map<String, PairedEstimates.Collector> pairs = new LinkedHashMap<>();
        for (int number : numbers) {
            add(logs.values(), number, wanted, pairs);
        }
        List<String> labels = List.copyOf(logs.keySet());
        ProbabilityOfBest probability = new ProbabilityOfBest(labels.size());
        Map<String, MeasureComparison> measures = new LinkedHashMap<>();
        pairs.forEach((key, collector) -> {
            PairedEstimates estimates = collector.estimates(labels);
            if (estimates.size() > 1) {
                measures.put(key, MeasureComparison.of(key, estimates, probability));
            }
        });
        return new Comparison(labels, numbers.size(), Collections.unmodifiableMap(measures));
    }

    private static void add(
            Collection<ReplicationLog> logs,
            int number,
            Predicate<String> wanted,
            Map<String, PairedEstimates.Collector> pairs)
            throws IOException {
        List<Map<String, Double>> all = new ArrayList<>();
        for (ReplicationLog log : logs) {
            all.add(log.read(number).measures());
        }
        for (String key : all.get(0).keySet()) {
            if (!wanted.test(key)) {
                continue;
            }
            double[] values = new double[all.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = all.get(i).getOrDefault(key, Double.NaN);
            }
            pairs.computeIfAbsent(key, k -> new PairedEstimates.Collector(values.length))
                    .add(values);
        }
    }
}
