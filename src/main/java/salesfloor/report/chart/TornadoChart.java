package salesfloor.report.chart;

import java.util.List;

/**
 * How far a result moves when one assumption after the other is changed, the strongest at the top.
 *
 * @param caption what is written around it
 * @param value the result
 * @param base the result with nothing changed
 * @param bars the assumptions, from the top
 */
public record TornadoChart(Caption caption, Axis value, double base, List<Bar> bars) implements Chart {
    public TornadoChart {
        bars = List.copyOf(bars);
    }

    /** One assumption. */
    public record Bar(String name, End low, End high) {}

    /**
     * The result at one end of an assumption's range.
     *
     * @param input the assumption's value there, in words
     * @param value the result
     * @param lower lower end of the result's interval; NaN without one
     * @param upper upper end of the result's interval; NaN without one
     */
    public record End(String input, double value, double lower, double upper) {}
}
