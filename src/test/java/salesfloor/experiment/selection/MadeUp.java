package salesfloor.experiment.selection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;

/** Plans whose true means are known, with normal noise of which a part is shared by all plans of a replication. */
final class MadeUp implements Trials {
    private final Draws draws;
    private final double shared;
    private final Map<String, ToDoubleFunction<Plan>> means = new LinkedHashMap<>();
    private final Map<String, ToDoubleFunction<Plan>> spreads = new LinkedHashMap<>();
    private final Map<Plan, Integer> made = new TreeMap<>();

    /** @param shared correlation between plans */
    MadeUp(long seed, double shared) {
        draws = new Draws(seed);
        this.shared = shared;
    }

    MadeUp with(String measure, ToDoubleFunction<Plan> mean, ToDoubleFunction<Plan> spread) {
        means.put(measure, mean);
        spreads.put(measure, spread);
        return this;
    }

    @Override
    public void run(Collection<Plan> plans, int from, int to) {
        plans.forEach(plan -> made.merge(plan, to - from + 1, Integer::sum));
    }

    @Override
    public Map<String, Double> measures(Plan plan, int replication) {
        Map<String, Double> measures = new LinkedHashMap<>();
        long key = 0;
        for (Map.Entry<String, ToDoubleFunction<Plan>> mean : means.entrySet()) {
            key++;
            double luck = normal(key, replication, 0);
            double own = normal(key, replication, 1 + plan.hashCode());
            double noise = Math.sqrt(shared) * luck + Math.sqrt(1 - shared) * own;
            ToDoubleFunction<Plan> spread = spreads.getOrDefault(mean.getKey(), p -> 0);
            measures.put(mean.getKey(), mean.getValue().applyAsDouble(plan) + spread.applyAsDouble(plan) * noise);
        }
        return measures;
    }

    double mean(String measure, Plan plan) {
        return means.getOrDefault(measure, p -> Double.NaN).applyAsDouble(plan);
    }

    private double normal(long key, int replication, long subject) {
        return Sampler.deviate(draws.on(Purpose.BEST_DIFFERENCE, key + (subject << 8), replication));
    }

    /** Replications asked for. */
    int made() {
        return made.values().stream().mapToInt(Integer::intValue).sum();
    }
}
