package salesfloor.report.chart;

import java.util.List;

/**
 * How something depends on a number or a day: a line for each series, with a band or bars where values are uncertain.
 *
 * @param caption what is written around it
 * @param x what runs from left to right
 * @param y what runs upwards
 * @param series the lines; points of each in ascending order of x
 * @param marks places on the x axis worth a look, such as a knee
 * @param limits values on the y axis that cannot be passed or should be met, such as a capacity
 */
public record LineChart(Caption caption, Axis x, Axis y, List<Series> series, List<Mark> marks, List<Limit> limits)
        implements Chart {
    public LineChart {
        series = List.copyOf(series);
        marks = List.copyOf(marks);
        limits = List.copyOf(limits);
    }

    @Override
    public LineChart noting(String note) {
        return new LineChart(caption.noting(note), x, y, series, marks, limits);
    }

    /**
     * One line.
     *
     * @param name what it is
     * @param kind how its points came about
     * @param points its points; where y is NaN the line is interrupted
     */
    public record Series(String name, Kind kind, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** How the points of a line came about. */
    public enum Kind {
        SIMULATED,
        /** By a formula, such as a capacity; drawn dashed. */
        CALCULATED
    }

    /**
     * One value.
     *
     * @param lower lower end of its interval; NaN without one
     * @param upper upper end of its interval; NaN without one
     */
    public record Point(double x, double y, double lower, double upper) {

        /** A value without an interval. */
        public static Point exact(double x, double y) {
            return new Point(x, y, Double.NaN, Double.NaN);
        }
    }

    /**
     * A place on the x axis.
     *
     * @param label what it is, with its figures
     * @param x the place
     * @param lower lower end of its interval; NaN without one
     * @param upper upper end of its interval; NaN without one
     */
    public record Mark(String label, double x, double lower, double upper) {}

    /**
     * A value on the y axis.
     *
     * @param label what it is, with its figure
     * @param y the value
     */
    public record Limit(String label, double y) {}
}
