package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.Label.Side;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** A coloured cell for each pair, the best framed. */
final class HeatMapScene {
    /** Columns from which on cells are too narrow for figures. */
    static final int MOST_FIGURES = 12;

    private static final int SAMPLES = 5;

    private final HeatMapChart chart;
    private final Range range;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private HeatMapScene(HeatMapChart chart) {
        this.chart = chart;
        this.range = Range.of(chart.values().stream().flatMap(List::stream).mapToDouble(value -> value));
    }

    static Scene of(HeatMapChart chart) {
        HeatMapScene scene = new HeatMapScene(chart);
        for (int row = 0; row < chart.values().size(); row++) {
            for (int column = 0; column < chart.values().get(row).size(); column++) {
                scene.cell(column, row, chart.values().get(row).get(column));
            }
        }
        scene.frameBest();
        Scale x = Scale.ofNames(chart.columns(), chart.x().label());
        Scale y = Scale.ofNames(chart.rows(), chart.y().label());
        double height = Math.max(300, 30.0 * chart.rows().size());
        return Scene.of(chart.caption(), x, y, scene.shapes, scene.labels, scene.keys())
                .withHeight(height);
    }

    private void cell(int column, int row, double value) {
        Color color = Double.isFinite(value) ? Palette.heat(share(value)) : Palette.GRID;
        shapes.add(Shape.Area.box(column - 0.49, row - 0.48, column + 0.49, row + 0.48, color));
        if (chart.columns().size() <= MOST_FIGURES) {
            labels.add(Label.at(column, row, 0, Side.MIDDLE, Ticks.rough(value), Script.LABEL, Palette.on(color)));
        }
    }

    private double share(double value) {
        return (value - range.min()) / (range.max() - range.min());
    }

    private void frameBest() {
        double best = chart.bestValue();
        for (int row = 0; row < chart.values().size(); row++) {
            for (int column = 0; column < chart.values().get(row).size(); column++) {
                if (chart.values().get(row).get(column) == best) {
                    shapes.add(new Shape.Line(
                            List.of(column - 0.49, column + 0.49, column + 0.49, column - 0.49, column - 0.49),
                            List.of(row - 0.48, row - 0.48, row + 0.48, row + 0.48, row - 0.48),
                            Palette.RED,
                            4,
                            false));
                    return;
                }
            }
        }
    }

    private List<Swatch> keys() {
        List<Swatch> keys = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            double share = (double) i / (SAMPLES - 1);
            double value = range.min() + share * (range.max() - range.min());
            String words =
                    Ticks.rough(value) + (i == SAMPLES - 1 ? " " + chart.value().unit() : "");
            keys.add(new Swatch(words, Palette.heat(share), Look.BOX));
        }
        return keys;
    }
}
