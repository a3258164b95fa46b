package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.LineChart.Series;
import salesfloor.report.words.Words;
import salesfloor.theory.OrderCapacity;

/**
 * Beside what was simulated, how many orders a department's people could see through: where orders stay below that line, it is not
 * for want of their time.
 *
 * @param points capacity at each level, rising
 * @param most the highest value for which the picture makes room
 */
record CapacityLine(List<Point> points, double most) {
    private static final String ORDERS = "ordersPerDay";

    /** Above what was simulated, the picture gets so much more room for the line. */
    private static final double ROOM = 1.25;

    CapacityLine {
        points = List.copyOf(points);
    }

    /** The line beside a curve; empty where that is not about orders, or nobody takes any. */
    static Optional<CapacityLine> of(ResponseCurve curve, FactorAxis axis, SweepReport report) {
        if (!curve.measure().equals(ORDERS)) {
            return Optional.empty();
        }
        List<Point> points = new ArrayList<>();
        double most = 0;
        for (ResponseCurve.Place place : curve.places()) {
            double capacity = report.findings(place.label())
                    .map(findings -> OrderCapacity.of(findings.scenario()))
                    .orElse(Double.NaN);
            points.add(Point.exact(axis.scale() * place.x(), capacity));
            most = Math.max(most, place.y().mean());
        }
        return points.stream().anyMatch(point -> Double.isFinite(point.y()))
                ? Optional.of(new CapacityLine(points, ROOM * most))
                : Optional.empty();
    }

    /** What of it has room, up to where it leaves the picture; empty where all of it is higher. */
    Optional<Series> series() {
        List<Point> shown = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.y() <= most) {
                if (i > 0 && points.get(i - 1).y() > most) {
                    shown.add(between(point, points.get(i - 1)));
                }
                shown.add(point);
            } else if (i > 0 && points.get(i - 1).y() <= most) {
                shown.add(between(points.get(i - 1), point));
            }
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(Words.say("chart.capacity"), Kind.CALCULATED, shown));
    }

    /** Where the line between two levels reaches the most that is shown. */
    private Point between(Point low, Point high) {
        double share = (most - low.y()) / (high.y() - low.y());
        return Point.exact(low.x() + share * (high.x() - low.x()), most);
    }

    /** What must be known of it. */
    String note() {
        double least = points.stream()
                .mapToDouble(Point::y)
                .filter(Double::isFinite)
                .min()
                .orElse(Double.NaN);
        return series().isPresent()
                ? Words.say("chart.capacity.note")
                : Words.say("chart.capacity.above", Figures.rounded(least));
    }
}
