package salesfloor.experiment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Means of amounts by name, over replications; a name that a replication does not have counts as zero there. */
final class KeyedMeans {
    private final Map<String, CompensatedSum> sums = new LinkedHashMap<>();
    private int n;

    /** Adds the amounts of one replication; where one of them is NaN, nothing was observed and nothing is added. */
    void add(Map<String, Double> amounts) {
        if (amounts.values().stream().anyMatch(amount -> amount.isNaN())) {
            return;
        }
        n++;
        amounts.forEach((key, amount) ->
                sums.computeIfAbsent(key, k -> new CompensatedSum()).add(amount));
    }

    /** Mean by name, in the order in which names first came. */
    Map<String, Double> means() {
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((key, sum) -> means.put(key, sum.value() / n));
        return Collections.unmodifiableMap(means);
    }
}
