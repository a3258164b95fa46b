package salesfloor.report.chart;

import java.util.List;

/**
 * What several totals are made of.
 *
 * @param caption what is written around it
 * @param value what the bars measure
 * @param upright whether bars stand side by side, as months do, or lie one below the other
 * @param bars names of the bars
 * @param layers the parts, from the axis outwards
 */
public record StackedChart(Caption caption, Axis value, boolean upright, List<String> bars, List<Layer> layers)
        implements Chart {
    public StackedChart {
        bars = List.copyOf(bars);
        layers = List.copyOf(layers);
    }

    @Override
    public StackedChart noting(String note) {
        return new StackedChart(caption.noting(note), value, upright, bars, layers);
    }

    /**
     * One part of every bar.
     *
     * @param name what it is
     * @param values its size in each bar, not below 0; NaN counts as nothing
     * @param quiet whether it is what is left over, and so drawn in grey
     */
    public record Layer(String name, List<Double> values, boolean quiet) {
        public Layer {
            values = List.copyOf(values);
        }
    }
}
