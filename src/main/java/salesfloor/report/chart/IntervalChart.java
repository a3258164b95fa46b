package salesfloor.report.chart;

import java.util.List;

/**
 * One value with its interval for each of several cases, one below the other.
 *
 * @param caption what is written around it
 * @param value what is shown
 * @param side what the words at the right of each row say; empty where there are none
 * @param rows the cases, from the top
 */
public record IntervalChart(Caption caption, Axis value, String side, List<Row> rows) implements Chart {
    public IntervalChart {
        rows = List.copyOf(rows);
    }

    @Override
    public IntervalChart noting(String note) {
        return new IntervalChart(caption.noting(note), value, side, rows);
    }

    /** How a case stands among the others. */
    public enum Standing {
        BEST,
        MAY_BE_BEST,
        NOT_BEST,
        /** Of a value that is neither better nor worse for being more. */
        NOT_JUDGED
    }

    /**
     * One case.
     *
     * @param lower lower end of the interval; NaN without one
     * @param upper upper end of the interval; NaN without one
     * @param side words at the right of the row
     */
    public record Row(String name, double value, double lower, double upper, Standing standing, String side) {}
}
