package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.ParetoChart.Case;
import salesfloor.report.chart.ParetoChart.Role;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** A dot with crossed intervals for each case; the front is joined by steps. */
final class ParetoScene {
    private static final int MOST_NAMES = 12;

    private final ParetoChart chart;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private ParetoScene(ParetoChart chart) {
        this.chart = chart;
    }

    static Scene of(ParetoChart chart) {
        ParetoScene scene = new ParetoScene(chart);
        Range ys = Range.of(chart.cases().stream().flatMapToDouble(one -> values(chart, one, one.y())));
        Scale x = Ticks.tight(xRange(chart), 6, chart.x().label());
        Scale y = Ticks.tight(ys.wider(0.06, 0.1), 5, chart.y().label());
        scene.limits(y);
        scene.front();
        List<Case> placed = chart.cases().stream()
                .filter(ParetoScene::isPlaced)
                .sorted(Comparator.comparing(Case::role))
                .toList();
        for (int i = placed.size() - 1; i >= 0; i--) {
            scene.dot(placed.get(i));
        }
        // Names of the most important first: the places that are free go to them.
        placed.forEach(scene::name);
        return Scene.of(chart.caption(), x, y, scene.shapes, scene.labels, scene.keys());
    }

    /** Where cases and limits lie, with some room. */
    static Range xRange(ParetoChart chart) {
        return Range.of(DoubleStream.concat(
                        chart.cases().stream().flatMapToDouble(one -> values(chart, one, one.x())),
                        chart.limits().stream().mapToDouble(Limit::y)))
                .wider(0.06, 0.06);
    }

    private static DoubleStream values(ParetoChart chart, Case one, ParetoChart.Value value) {
        return showsIntervals(chart, one)
                ? DoubleStream.of(value.mean(), value.lower(), value.upper())
                : DoubleStream.of(value.mean());
    }

    /** Of many cases only those with a mark are named and have intervals. */
    static boolean isNamed(ParetoChart chart, Case one) {
        return chart.cases().size() <= MOST_NAMES
                || one.role().isMarked()
                || (one.role() == Role.FRONT
                        && chart.cases().stream()
                                .noneMatch(other -> other.role().isMarked()));
    }

    static boolean showsIntervals(ParetoChart chart, Case one) {
        return chart.cases().size() <= MOST_NAMES || one.role().isMarked();
    }

    static Color color(Role role) {
        return switch (role) {
            case CHOSEN -> Palette.GREEN;
            case RUNNER_UP -> Palette.ORANGE;
            case TODAY -> Palette.RED;
            case FRONT, ALLOWED -> Palette.BLUE;
            case BEATEN -> Palette.AXIS;
            case BREAKS_CONSTRAINT -> Palette.QUIET;
        };
    }

    private void limits(Scale y) {
        for (Limit limit : chart.limits()) {
            if (Double.isFinite(limit.y())) {
                shapes.add(Shape.Line.dashed(limit.y(), y.min(), limit.y(), y.max(), Palette.TEXT, 1.6));
            }
        }
    }

    static boolean isPlaced(Case one) {
        return Double.isFinite(one.x().mean()) && Double.isFinite(one.y().mean());
    }

    private void dot(Case one) {
        double x = one.x().mean();
        double y = one.y().mean();
        Color color = color(one.role());
        Color light = Palette.seeThrough(color, 0.45);
        boolean intervals = showsIntervals(chart, one);
        if (intervals && Range.isKnown(one.x().lower(), one.x().upper())) {
            shapes.add(Shape.Line.between(one.x().lower(), y, one.x().upper(), y, light, 2.4));
        }
        if (intervals && Range.isKnown(one.y().lower(), one.y().upper())) {
            shapes.add(Shape.Line.between(x, one.y().lower(), x, one.y().upper(), light, 2.4));
        }
        shapes.add(Shape.Dots.one(x, y, color, one.role().isMarked() ? 15 : 11));
    }

    private void name(Case one) {
        if (isNamed(chart, one)) {
            boolean strong = one.role().compareTo(Role.FRONT) <= 0;
            Script script = strong ? Script.STRONG : Script.LABEL;
            labels.add(Label.around(
                    one.x().mean(),
                    one.y().mean(),
                    Words.fit(one.name(), script, 300),
                    script,
                    strong ? Palette.TEXT : Palette.MUTED));
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
        List<Case> front = chart.front().stream()
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
        for (Role role : Role.values()) {
            if (chart.cases().stream().anyMatch(one -> isPlaced(one) && one.role() == role)) {
                keys.add(new Swatch(ChartWords.of(role), color(role), Look.DOT));
            }
        }
        chart.limits().forEach(limit -> keys.add(new Swatch(limit.label(), Palette.TEXT, Look.DASHED)));
        return keys;
    }
}
