package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where another thing begins to limit orders: left of the place the first limits them for more of the time, right of it the second.
 *
 * @param first what limits orders up to there
 * @param second what limits them from there on
 * @param place the level of the factor, between two levels by a straight line
 */
public record Takeover(String first, String second, Interval place) {

    /**
     * Every place along the curve where what limits orders longest changes.
     *
     * @param x levels of the factor, rising
     * @param limits at each level and for each replication the share of time in which each thing limited orders
     */
    static List<Takeover> of(double[] x, List<List<Map<String, Double>>> limits) {
        List<Takeover> all = new ArrayList<>();
        String before = longest(limits.get(0));
        for (int i = 1; i < x.length; i++) {
            String now = longest(limits.get(i));
            if (!now.equals(before) && !now.isEmpty() && !before.isEmpty()) {
                all.add(between(x, i, before, now, limits));
            }
            before = now;
        }
        return all;
    }

    private static Takeover between(
            double[] x, int i, String first, String second, List<List<Map<String, Double>>> limits) {
        int n = limits.stream().mapToInt(List::size).min().orElse(0);
        double[][] leads = new double[n][x.length];
        for (int row = 0; row < n; row++) {
            for (int level = 0; level < x.length; level++) {
                Map<String, Double> shares = limits.get(level).get(row);
                leads[row][level] = shares.getOrDefault(first, 0.0) - shares.getOrDefault(second, 0.0);
            }
        }
        double guess = (x[i - 1] + x[i]) / 2;
        return new Takeover(first, second, Resampling.of(leads, means -> crossing(x, means, guess)));
    }

    /** Where the lead falls through zero, nearest to a guess. */
    private static double crossing(double[] x, double[] lead, double guess) {
        double nearest = Double.NaN;
        for (int i = 1; i < x.length; i++) {
            if (lead[i - 1] > 0 && lead[i] <= 0) {
                double place = x[i - 1] + (x[i] - x[i - 1]) * lead[i - 1] / (lead[i - 1] - lead[i]);
                nearest =
                        Double.isNaN(nearest) || Math.abs(place - guess) < Math.abs(nearest - guess) ? place : nearest;
            }
        }
        return nearest;
    }

    /** What has the largest mean share; empty where nothing has any. */
    static String longest(List<Map<String, Double>> replications) {
        Map<String, Double> sums = new java.util.TreeMap<>();
        replications.forEach(shares -> shares.forEach((what, share) -> sums.merge(what, share, Double::sum)));
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
