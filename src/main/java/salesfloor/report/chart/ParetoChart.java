package salesfloor.report.chart;

import java.util.List;

/**
 * Cases by two results of which more is better; those that no other beats in both are the front.
 *
 * @param caption what is written around it
 * @param x one result
 * @param y the other
 * @param cases the cases
 */
public record ParetoChart(Caption caption, Axis x, Axis y, List<Case> cases) implements Chart {
    public ParetoChart {
        cases = List.copyOf(cases);
    }

    /** A value and its interval; NaN where there is none. */
    public record Value(double mean, double lower, double upper) {}

    /**
     * One case.
     *
     * @param front whether no other case has more of both
     */
    public record Case(String name, Value x, Value y, boolean front) {}
}
