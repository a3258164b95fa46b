package salesfloor.experiment.design;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import salesfloor.experiment.Case;
import salesfloor.experiment.LimitShares;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Time;

/** What curves are made from: a few measures of every replication that all points have, in the order of their numbers. */
public final class SweepData {
    /** Replications beyond these are left to the estimates: they would add nothing to the shape of a curve. */
    private static final int MOST = 1000;

    private final Map<String, Map<String, double[]>> values = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Double>>> limits = new LinkedHashMap<>();

    private SweepData() {}

    /**
     * Reads the logs once.
     *
     * @param cases points with finished replications
     * @param times when each is observed, by label
     */
    public static SweepData of(
            List<Case> cases, SortedSet<Integer> planned, List<String> measures, Map<String, Time> times)
            throws IOException {
        SortedSet<Integer> common = new TreeSet<>(planned);
        cases.forEach(one -> common.retainAll(one.log().done()));
        List<Integer> numbers = common.stream().limit(MOST).toList();
        SweepData data = new SweepData();
        for (Case one : cases) {
            data.read(one, numbers, measures, Objects.requireNonNull(times.get(one.label())));
        }
        return data;
    }

    private void read(Case one, List<Integer> numbers, List<String> measures, Time time) throws IOException {
        Map<String, double[]> columns = new LinkedHashMap<>();
        measures.forEach(measure -> columns.put(measure, new double[numbers.size()]));
        List<Map<String, Double>> shares = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            ReplicationResult result = one.log().read(numbers.get(i));
            for (Map.Entry<String, double[]> column : columns.entrySet()) {
                column.getValue()[i] = result.measures().getOrDefault(column.getKey(), Double.NaN);
            }
            shares.add(LimitShares.overall(time, result.limits()));
        }
        values.put(one.label(), columns);
        limits.put(one.label(), shares);
    }

    /** Whether a point has any replication. */
    boolean has(String label) {
        return values.containsKey(label);
    }

    /** A measure at a point, replication by replication. */
    double[] values(String label, String measure) {
        Map<String, double[]> columns = values.get(label);
        double[] column = columns == null ? null : columns.get(measure);
        return column == null ? new double[0] : column;
    }

    /** The shares of what limited orders at a point, replication by replication. */
    List<Map<String, Double>> limits(String label) {
        return limits.getOrDefault(label, List.of());
    }

    /** A measure at several points, a row for each replication in which all have it. */
    double[][] rows(List<String> labels, String measure) {
        List<double[]> rows = new ArrayList<>();
        int n = values(labels.get(0), measure).length;
        for (int i = 0; i < n; i++) {
            double[] row = new double[labels.size()];
            boolean whole = true;
            for (int column = 0; column < row.length; column++) {
                row[column] = values(labels.get(column), measure)[i];
                whole &= Double.isFinite(row[column]);
            }
            if (whole) {
                rows.add(row);
            }
        }
        return rows.toArray(double[][]::new);
    }

    /** Every curve of a design. */
    public List<ResponseCurve> curves(SweepDesign design) {
        return design.charts().stream()
                .flatMap(axis -> ResponseCurve.of(design, axis, this).stream())
                .toList();
    }
}
