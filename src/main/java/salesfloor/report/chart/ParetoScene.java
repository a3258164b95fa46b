package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import salesfloor.report.chart.ParetoChart.Case;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** A dot with crossed intervals for each case; the front is joined by steps. */
final class ParetoScene {
    private final ParetoChart chart;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private ParetoScene(ParetoChart chart) {
        this.chart = chart;
    }

    static Scene of(ParetoChart chart) {
        ParetoScene scene = new ParetoScene(chart);
        Range xs = Range.of(chart.cases().stream()
                .flatMapToDouble(one ->
                        DoubleStream.of(one.x().mean(), one.x().lower(), one.x().upper())));
        Range ys = Range.of(chart.cases().stream()
                .flatMapToDouble(one ->
                        DoubleStream.of(one.y().mean(), one.y().lower(), one.y().upper())));
        scene.front();
        chart.cases().stream().filter(one -> !one.front()).forEach(one -> scene.dot(one, Palette.AXIS));
        chart.cases().stream().filter(Case::front).forEach(one -> scene.dot(one, Palette.BLUE));
        // Names of the front first: the places that are free go to them.
        chart.cases().stream().filter(Case::front).forEach(one -> scene.name(one, Script.STRONG, Palette.TEXT));
        chart.cases().stream().filter(one -> !one.front()).forEach(one -> scene.name(one, Script.LABEL, Palette.MUTED));
        Scale x = Ticks.tight(xs.wider(0.06, 0.06), 6, chart.x().label());
        Scale y = Ticks.tight(ys.wider(0.06, 0.1), 5, chart.y().label());
        return Scene.of(chart.caption(), x, y, scene.shapes, scene.labels, scene.keys());
    }

    static boolean isPlaced(Case one) {
        return Double.isFinite(one.x().mean()) && Double.isFinite(one.y().mean());
    }

    private void dot(Case one, Color color) {
        if (!isPlaced(one)) {
            return;
        }
        double x = one.x().mean();
        double y = one.y().mean();
        Color light = Palette.seeThrough(color, 0.45);
        if (Range.isKnown(one.x().lower(), one.x().upper())) {
            shapes.add(Shape.Line.between(one.x().lower(), y, one.x().upper(), y, light, 2.4));
        }
        if (Range.isKnown(one.y().lower(), one.y().upper())) {
            shapes.add(Shape.Line.between(x, one.y().lower(), x, one.y().upper(), light, 2.4));
        }
        shapes.add(Shape.Dots.one(x, y, color, 11));
    }

    private void name(Case one, Script script, Color color) {
        if (isPlaced(one)) {
            labels.add(Label.around(one.x().mean(), one.y().mean(), Words.fit(one.name(), script, 300), script, color));
        }
    }

    private void front() {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        steps(chart, xs, ys);
        if (xs.size() > 1) {
            shapes.add(new Shape.Line(xs, ys, Palette.seeThrough(Palette.BLUE, 0.5), 1.6, true));
        }
    }

    /** From left to right the front falls; the steps bound what is beaten by it. */
    static void steps(ParetoChart chart, List<Double> xs, List<Double> ys) {
        List<Case> front = chart.cases().stream()
                .filter(Case::front)
                .filter(ParetoScene::isPlaced)
                .sorted(Comparator.comparingDouble(one -> one.x().mean()))
                .toList();
        for (int i = 0; i < front.size(); i++) {
            if (i > 0) {
                xs.add(front.get(i - 1).x().mean());
                ys.add(front.get(i).y().mean());
            }
            xs.add(front.get(i).x().mean());
            ys.add(front.get(i).y().mean());
        }
    }

    private List<Swatch> keys() {
        List<Swatch> keys = new ArrayList<>();
        keys.add(new Swatch(ChartWords.ofFront(true), Palette.BLUE, Look.DOT));
        if (chart.cases().stream().anyMatch(one -> !one.front())) {
            keys.add(new Swatch(ChartWords.ofFront(false), Palette.AXIS, Look.DOT));
        }
        return keys;
    }
}
