package salesfloor.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import salesfloor.metrics.ReplicationResult;

/** A department made of dice: looks like results, depends on the seed only. */
public final class FakeReplications implements Replication {
    private static final int WEEKS = 6;

    private final long rootSeed;
    private final double gift;

    public FakeReplications(long rootSeed) {
        this(rootSeed, 0);
    }

    /** The same dice, with so much more profit in every replication. */
    public FakeReplications(long rootSeed, double gift) {
        this.rootSeed = rootSeed;
        this.gift = gift;
    }

    @Override
    public ReplicationResult run(int replication) {
        long seed = ReplicationSeed.of(rootSeed, replication);
        SplittableRandom dice = new SplittableRandom(seed);
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("orders", 2300 + 100 * dice.nextDouble());
        measures.put("ordersPerDay", 110 + 5 * dice.nextDouble());
        measures.put("orderWait", dice.nextDouble() / 3);
        measures.put("serviceLevel", 0.85 + 0.05 * dice.nextDouble());
        measures.put("reactivated", Double.NaN);
        measures.put("utilisation.officeSeller", 0.8 + 0.1 * dice.nextDouble());
        measures.put("revenue", 400_000 + 1e5 * dice.nextDouble());
        measures.put("profit", gift + 1e4 * (dice.nextDouble() - 0.5));
        List<Double> orders = new ArrayList<>();
        List<Double> wait = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            orders.add(500 + 50 * dice.nextDouble());
            wait.add(dice.nextDouble());
        }
        Map<String, List<Double>> timeline = new LinkedHashMap<>();
        timeline.put("orders", orders);
        timeline.put("orderWait", wait);
        return new ReplicationResult(
                replication,
                seed,
                measures,
                timeline,
                Map.of("officeSeller", amounts("takeOrder", 300, "idle", 180 * dice.nextDouble())),
                amounts("lead", 1000, "orderTaking", 9000 + dice.nextDouble()),
                Map.of("officeSeller", amounts("fixed", 8000, "seat", 500)),
                amounts("lead", 400, "qualified", 200 + dice.nextDouble()),
                amounts("0", 0.5 + 0.2 * dice.nextDouble(), "1", 1),
                List.of(amounts("demand", 0.25, "order desk", 0.75)));
    }

    private static Map<String, Double> amounts(String first, double one, String second, double two) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        amounts.put(first, one);
        amounts.put(second, two);
        return amounts;
    }
}
