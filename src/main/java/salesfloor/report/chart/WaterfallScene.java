package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import salesfloor.report.chart.Label.Side;
import salesfloor.report.chart.WaterfallChart.Step;

/** Bars from top to bottom, each beginning where the one before ends. */
final class WaterfallScene {
    private static final double THICK = 0.36;

    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Double> reached = new ArrayList<>();

    private WaterfallScene() {}

    static Scene of(WaterfallChart chart) {
        WaterfallScene scene = new WaterfallScene();
        double at = Double.isFinite(chart.amount()) ? chart.amount() : 0;
        scene.bar(chart.from(), 0, at, Palette.BLUE, Ticks.rough(chart.amount()));
        for (Step step : chart.steps()) {
            double next = Double.isFinite(step.amount()) ? at + step.amount() : at;
            Color color = step.amount() < 0 ? Palette.ORANGE : Palette.GREEN;
            scene.bar(step.name(), at, next, color, ChartWords.signed(step.amount()));
            at = next;
        }
        scene.bar(chart.to(), 0, at, at < 0 ? Palette.RED : Palette.GREEN, Ticks.rough(at));
        Range range = Range.of(DoubleStream.concat(
                        DoubleStream.of(0), scene.reached.stream().mapToDouble(value -> value)))
                .withZero();
        scene.shapes.add(Shape.Line.between(0, 0.5, 0, 0.5 - scene.names.size(), Palette.AXIS, 1.6));
        Scale x = Ticks.tight(
                range.wider(range.min() < 0 ? 0.16 : 0, 0.16), 5, chart.value().label());
        Scale y = Scale.ofNamesDownwards(scene.names, "");
        return Scene.of(chart.caption(), x, y, scene.shapes, scene.labels, List.of())
                .withHeight(Rows.height(scene.names.size()));
    }

    private void bar(String name, double from, double to, Color color, String figure) {
        int row = names.size();
        if (row > 0) {
            double before = from == 0 ? to : from;
            shapes.add(Shape.Line.between(before, -row + 1 - THICK, before, -row + THICK, Palette.AXIS, 1));
        }
        shapes.add(Shape.Area.box(from, -row - THICK, to, -row + THICK, color));
        names.add(name);
        reached.add(from);
        reached.add(to);
        boolean left = Math.min(from, to) < 0;
        double edge = left ? Math.min(from, to) : Math.max(from, to);
        labels.add(Label.at(edge, -row, left ? -8 : 8, left ? Side.END : Side.START, figure, Script.LABEL, Palette.TEXT)
                .withHalo());
    }
}
