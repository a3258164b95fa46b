package salesfloor.experiment.horizon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.RunningEstimate;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Time;

/**
 * The weekly series of a run, free of holidays: what is counted on open days is counted as if every week had its usual number of
 * them.
 */
public final class WeeklySeries {
    private static final List<String> ON_OPEN_DAYS = List.of("qualified", "firstDeals", "orders", "lostOrders");

    private final OpenWeeks weeks;

    /** @param time the horizon and calendar of the run */
    public WeeklySeries(Time time) {
        weeks = new OpenWeeks(time);
    }

    /** One series of one replication, over its whole weeks; empty where the replication does not have it. */
    public double[] of(ReplicationResult result, String series) {
        List<Double> values = result.timeline().getOrDefault(series, List.of());
        double[] raw = new double[Math.min(values.size(), weeks.weeks())];
        for (int week = 0; week < raw.length; week++) {
            raw[week] = values.get(week);
        }
        return ON_OPEN_DAYS.contains(series) ? weeks.fill(raw) : raw;
    }

    /** Means over replications, week by week, of every series that has a value in every week. */
    public Map<String, double[]> means(Replications replications) throws IOException {
        Map<String, List<RunningEstimate>> all = new LinkedHashMap<>();
        replications.forEach(result -> result.timeline().keySet().forEach(series -> {
            double[] values = of(result, series);
            List<RunningEstimate> estimates = all.computeIfAbsent(series, s -> new ArrayList<>());
            for (int week = 0; week < values.length; week++) {
                if (week == estimates.size()) {
                    estimates.add(new RunningEstimate());
                }
                estimates.get(week).add(values[week]);
            }
        }));
        Map<String, double[]> means = new LinkedHashMap<>();
        all.forEach((series, estimates) -> {
            double[] mean = estimates.stream()
                    .mapToDouble(estimate -> estimate.estimate().mean())
                    .toArray();
            if (isWhole(mean)) {
                means.put(series, mean);
            }
        });
        return Collections.unmodifiableMap(means);
    }

    private static boolean isWhole(double[] means) {
        for (double mean : means) {
            if (!Double.isFinite(mean)) {
                return false;
            }
        }
        return true;
    }
}
