package salesfloor.report.chart;

import java.util.List;

/**
 * How what comes in shrinks step by step to what remains.
 *
 * @param caption what is written around it
 * @param value what is shown
 * @param from the name of what comes in
 * @param amount what comes in
 * @param steps what is added or, below 0, taken away
 * @param to the name of what remains
 */
public record WaterfallChart(Caption caption, Axis value, String from, double amount, List<Step> steps, String to)
        implements Chart {
    public WaterfallChart {
        steps = List.copyOf(steps);
    }

    @Override
    public WaterfallChart noting(String note) {
        return new WaterfallChart(caption.noting(note), value, from, amount, steps, to);
    }

    /** What is added or, below 0, taken away. */
    public record Step(String name, double amount) {}

    /** What remains; steps without a figure count as nothing. */
    public double remains() {
        double rest = amount;
        for (Step step : steps) {
            rest += Double.isFinite(step.amount()) ? step.amount() : 0;
        }
        return rest;
    }
}
