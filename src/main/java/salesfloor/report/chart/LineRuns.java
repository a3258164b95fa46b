package salesfloor.report.chart;

import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.LineChart.Point;

/** Where lines are interrupted, and which of their parts have a band. */
final class LineRuns {
    private LineRuns() {}

    /** The points without those that have no value, parted where one was. */
    static List<List<Point>> of(List<Point> points) {
        List<List<Point>> runs = new ArrayList<>();
        List<Point> run = new ArrayList<>();
        for (Point point : points) {
            if (Double.isFinite(point.x()) && Double.isFinite(point.y())) {
                run.add(point);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    static List<Point> withInterval(List<Point> run) {
        return run.stream()
                .filter(point -> Range.isKnown(point.lower(), point.upper()))
                .toList();
    }

    /** Whether intervals join to a band; those of single points, or between points without one, are bars. */
    static boolean isBand(List<Point> run) {
        return run.size() > 1 && withInterval(run).size() == run.size();
    }
}
