package salesfloor.report.chart;

import java.util.List;

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
 */
public record HeatMapChart(
        Caption caption, Axis x, Axis y, Axis value, List<String> columns, List<String> rows, List<List<Double>> values)
        implements Chart {
    public HeatMapChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        values = values.stream().map(List::copyOf).toList();
    }
}
