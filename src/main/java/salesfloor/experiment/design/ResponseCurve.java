package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Estimate;

/**
 * One measure against one factor, everything else set alike; immutable.
 *
 * @param group the case
 * @param series the case and what the other factors are set to, in words; empty where there is nothing else
 * @param factor name of the factor
 * @param measure key of the measure
 * @param places the levels, rising
 * @param knee where it bends
 * @param takeovers where another thing begins to limit orders
 */
public record ResponseCurve(
        String group,
        String series,
        String factor,
        String measure,
        List<Place> places,
        Knee knee,
        List<Takeover> takeovers) {

    /**
     * One level.
     *
     * @param label the point of the design
     * @param setting the level in words
     * @param x the level
     * @param y the measure
     * @param limits mean share of opening time in which each thing limited orders
     */
    public record Place(String label, String setting, double x, Estimate y, Map<String, Double> limits) {

        /** What limits orders for most of the time, and how much of it; empty where nothing does. */
        public String limit() {
            return limits.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    public ResponseCurve {
        places = List.copyOf(places);
        takeovers = List.copyOf(takeovers);
    }

    /** All curves of a chart: one for each setting of the other factors under which the factor has two levels or more. */
    static List<ResponseCurve> of(SweepDesign design, SweepDesign.Axis axis, SweepData data) {
        List<DesignPoint> left = new ArrayList<>(design.points().stream()
                .filter(point -> data.has(point.label()))
                .filter(point -> Double.isFinite(point.value(axis.factor())))
                .toList());
        List<ResponseCurve> curves = new ArrayList<>();
        while (!left.isEmpty()) {
            DesignPoint first = left.get(0);
            List<DesignPoint> alike = left.stream()
                    .filter(point -> first.differsOnlyIn(axis.factor(), point))
                    .sorted(Comparator.comparingDouble(point -> point.value(axis.factor())))
                    .toList();
            left.removeAll(alike);
            if (alike.size() > 1) {
                curves.add(of(axis, alike, data));
            }
        }
        return curves;
    }

    private static ResponseCurve of(SweepDesign.Axis axis, List<DesignPoint> points, SweepData data) {
        double[] x =
                points.stream().mapToDouble(point -> point.value(axis.factor())).toArray();
        List<String> labels = points.stream().map(DesignPoint::label).toList();
        double[][] rows = data.rows(labels, axis.measure());
        List<List<Map<String, Double>>> limits =
                labels.stream().map(data::limits).toList();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double[] values = data.values(labels.get(i), axis.measure());
            String setting = points.get(i).text(axis.factor());
            places.add(new Place(labels.get(i), setting, x[i], Estimate.of(values), means(limits.get(i))));
        }
        boolean observed = rows.length > 0;
        return new ResponseCurve(
                points.get(0).group(),
                points.get(0).without(axis.factor()),
                axis.factor(),
                axis.measure(),
                places,
                observed ? Knee.of(x, rows) : new Knee(Knee.Shape.UNKNOWN, Interval.NONE, Interval.NONE, Interval.NONE),
                observed ? Takeover.of(x, limits) : List.of());
    }

    private static Map<String, Double> means(List<Map<String, Double>> replications) {
        Map<String, Double> means = new LinkedHashMap<>();
        for (Map<String, Double> shares : replications) {
            shares.forEach((what, share) -> means.merge(what, share / replications.size(), Double::sum));
        }
        return means;
    }
}
