package salesfloor.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Scenario;

/**
 * What all replications of one scenario say together; immutable.
 *
 * @param label the scenario's label in tables
 * @param scenario the question
 * @param replications how many replications this is made from
 * @param measures estimate by measure key
 * @param staff per role, mean minutes per person-day by bin
 * @param costs mean amount per month by stage, in the scenario's currency
 * @param pay per role and for management, mean amount per month by part of pay
 * @param funnel mean count per month by stage
 * @param waits mean share of order contacts begun within so many minutes, by that number as text, rising
 * @param limits for each observed calendar month, mean share of opening time in which each thing limited orders
 */
public record Findings(
        String label,
        Scenario scenario,
        int replications,
        Map<String, Estimate> measures,
        Map<String, Map<String, Double>> staff,
        Map<String, Double> costs,
        Map<String, Map<String, Double>> pay,
        Map<String, Double> funnel,
        Map<String, Double> waits,
        List<Map<String, Double>> limits) {
    private static final String PROFITABILITY = "profitability";

    /** Reads these replications back from the log, one by one in the order of their numbers. */
    public static Findings of(String label, Scenario scenario, ReplicationLog log, SortedSet<Integer> numbers)
            throws IOException {
        Collector collector = new Collector();
        for (int number : numbers) {
            collector.add(log.read(number));
        }
        return collector.findings(label, scenario, numbers.size());
    }

    /** The estimate of a measure; one without observations where no replication has it. */
    public Estimate measure(String key) {
        return measures.getOrDefault(key, Estimate.of());
    }

    /** Goals held against the estimates, in the order of the scenario. */
    public List<GoalCheck> goals() {
        return scenario.goals().stream()
                .map(goal -> new GoalCheck(goal, measure(goal.measure())))
                .toList();
    }

    /** The profitability that the plan asks for held against the estimate; empty where the scenario plans none. */
    public Optional<GoalCheck> plan() {
        double planned = scenario.economics().plannedProfitability();
        return planned == 0
                ? Optional.empty()
                : Optional.of(new GoalCheck(new Goal(PROFITABILITY, true, planned), measure(PROFITABILITY)));
    }

    /** Share of opening time over the whole observed window in which each thing limited orders; days count alike. */
    public Map<String, Double> limitsOverall() {
        return LimitShares.overall(scenario.time(), limits);
    }

    private static final class Collector {
        private final Map<String, RunningEstimate> measures = new LinkedHashMap<>();
        private final Map<String, KeyedMeans> staff = new LinkedHashMap<>();
        private final KeyedMeans costs = new KeyedMeans();
        private final Map<String, KeyedMeans> pay = new LinkedHashMap<>();
        private final KeyedMeans funnel = new KeyedMeans();
        private final KeyedMeans waits = new KeyedMeans();
        private final List<KeyedMeans> limits = new ArrayList<>();

        void add(ReplicationResult result) {
            result.measures()
                    .forEach((key, value) -> measures.computeIfAbsent(key, k -> new RunningEstimate())
                            .add(value));
            result.staff()
                    .forEach((role, bins) ->
                            staff.computeIfAbsent(role, r -> new KeyedMeans()).add(bins));
            costs.add(result.costs());
            result.pay()
                    .forEach((role, parts) ->
                            pay.computeIfAbsent(role, r -> new KeyedMeans()).add(parts));
            funnel.add(result.funnel());
            waits.add(result.waits());
            for (int month = 0; month < result.limits().size(); month++) {
                if (month == limits.size()) {
                    limits.add(new KeyedMeans());
                }
                limits.get(month).add(result.limits().get(month));
            }
        }

        Findings findings(String label, Scenario scenario, int replications) {
            Map<String, Estimate> estimates = new LinkedHashMap<>();
            measures.forEach((key, running) -> estimates.put(key, running.estimate()));
            return new Findings(
                    label,
                    scenario,
                    replications,
                    Collections.unmodifiableMap(estimates),
                    means(staff),
                    costs.means(),
                    means(pay),
                    funnel.means(),
                    waits.means(),
                    limits.stream().map(KeyedMeans::means).toList());
        }

        private static Map<String, Map<String, Double>> means(Map<String, KeyedMeans> all) {
            Map<String, Map<String, Double>> means = new LinkedHashMap<>();
            all.forEach((name, amounts) -> means.put(name, amounts.means()));
            return Collections.unmodifiableMap(means);
        }
    }
}
