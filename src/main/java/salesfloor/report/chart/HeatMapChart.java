package salesfloor.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A value for every pair of two choices.
 *
 * @param caption what is written around it
 * @param x the choice that runs from left to right
 * @param y the choice that runs upwards
 * @param value what is shown
 * @param columns the choices of x
 * @param rows the choices of y, from below
 * @param values the values of each row; NaN where there is none
 * @param best which value is framed
 */
public record HeatMapChart(
        Caption caption,
        Axis x,
        Axis y,
        Axis value,
        List<String> columns,
        List<String> rows,
        List<List<Double>> values,
        Best best)
        implements Chart {

    /** Which value is the best. */
    public enum Best {
        HIGHEST,
        LOWEST,
        /** Neither more nor less is better. */
        NONE
    }

    @Override
    public HeatMapChart noting(String note) {
        return new HeatMapChart(caption.noting(note), x, y, value, columns, rows, values, best);
    }

    public HeatMapChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        values = values.stream().map(List::copyOf).toList();
    }

    /** The best value; NaN where none is. */
    double bestValue() {
        DoubleStream known = values.stream()
                .flatMap(List::stream)
                .mapToDouble(value -> value)
                .filter(Double::isFinite);
        return switch (best) {
            case HIGHEST -> known.max().orElse(Double.NaN);
            case LOWEST -> known.min().orElse(Double.NaN);
            case NONE -> Double.NaN;
        };
    }
}
