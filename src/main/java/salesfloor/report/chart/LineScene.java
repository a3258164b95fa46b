package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.LineChart.Series;
import salesfloor.report.chart.Scene.Flag;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** Lines with bands; a few points get dots, and a point that stands alone its interval as a bar. */
final class LineScene {
    static final int MOST_DOTS = 24;

    private final LineChart chart;
    private final Scale x;
    private final Scale y;
    private final List<Shape> shapes = new ArrayList<>();

    private LineScene(LineChart chart) {
        this.chart = chart;
        this.x = xScale(chart);
        this.y = Ticks.numbers(
                Range.of(yValues(chart)).withZeroIfNear(), 5, chart.y().label());
    }

    static Scene of(LineChart chart) {
        LineScene scene = new LineScene(chart);
        scene.marks();
        scene.bands();
        scene.lines();
        scene.limits();
        List<Flag> flags = chart.marks().stream()
                .filter(mark -> Double.isFinite(mark.x()))
                .map(mark -> new Flag(mark.x(), mark.label()))
                .toList();
        return Scene.of(chart.caption(), scene.x, scene.y, scene.shapes, List.of(), scene.keys())
                .withFlags(flags);
    }

    private static Scale xScale(LineChart chart) {
        Range range = xRange(chart);
        if (chart.x().kind() == Axis.Kind.DATE) {
            return Ticks.days(range.wider(0.005, 0.01), "");
        }
        boolean whole = isCounted(chart);
        Range wider = range.wider(0.03, 0.03);
        return whole
                ? Ticks.counts(wider, 10, chart.x().label())
                : Ticks.tight(wider, 8, chart.x().label());
    }

    /** Whether what is simulated lies at whole numbers, as people do. */
    static boolean isCounted(LineChart chart) {
        return chart.series().stream()
                .filter(series -> series.kind() == Kind.SIMULATED)
                .flatMap(series -> series.points().stream())
                .allMatch(point -> point.x() == Math.rint(point.x()));
    }

    /** Where points and marks lie. */
    static Range xRange(LineChart chart) {
        return Range.of(DoubleStream.concat(
                chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .mapToDouble(Point::x),
                chart.marks().stream().flatMapToDouble(mark -> DoubleStream.of(mark.x(), mark.lower(), mark.upper()))));
    }

    static DoubleStream yValues(LineChart chart) {
        return DoubleStream.concat(
                chart.series().stream()
                        .flatMap(series -> series.points().stream())
                        .flatMapToDouble(point -> DoubleStream.of(point.y(), point.lower(), point.upper())),
                chart.limits().stream().mapToDouble(Limit::y));
    }

    private void marks() {
        for (Mark mark : chart.marks()) {
            if (!Double.isFinite(mark.x())) {
                continue;
            }
            if (Range.isKnown(mark.lower(), mark.upper())) {
                Color shade = Palette.seeThrough(Palette.QUIET, 0.35);
                shapes.add(Shape.Area.box(mark.lower(), y.min(), mark.upper(), y.max(), shade));
            }
            shapes.add(Shape.Line.dashed(mark.x(), y.min(), mark.x(), y.max(), Palette.MUTED, 1.6));
        }
    }

    private void bands() {
        for (int i = 0; i < chart.series().size(); i++) {
            for (List<Point> run : LineRuns.of(chart.series().get(i).points())) {
                band(run, Palette.series(i));
            }
        }
    }

    private void band(List<Point> run, Color color) {
        List<Point> known = LineRuns.withInterval(run);
        if (!LineRuns.isBand(run)) {
            known.forEach(point -> shapes.add(Shape.Line.between(
                    point.x(), point.lower(), point.x(), point.upper(), Palette.seeThrough(color, 0.5), 4)));
            return;
        }
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        known.forEach(point -> {
            xs.add(point.x());
            ys.add(point.lower());
        });
        for (int i = known.size() - 1; i >= 0; i--) {
            xs.add(known.get(i).x());
            ys.add(known.get(i).upper());
        }
        shapes.add(
                new Shape.Area(xs, ys, Palette.seeThrough(color, chart.series().size() > 2 ? 0.12 : 0.2)));
    }

    private void lines() {
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            boolean simulated = series.kind() == Kind.SIMULATED;
            for (List<Point> run : LineRuns.of(series.points())) {
                List<Double> xs = run.stream().map(Point::x).toList();
                List<Double> ys = run.stream().map(Point::y).toList();
                if (run.size() > 1) {
                    shapes.add(new Shape.Line(xs, ys, Palette.series(i), 2.6, !simulated));
                }
                if (run.size() == 1 || (simulated && series.points().size() <= MOST_DOTS)) {
                    shapes.add(new Shape.Dots(xs, ys, Palette.series(i), 9));
                }
            }
        }
    }

    private void limits() {
        for (Limit limit : chart.limits()) {
            if (Double.isFinite(limit.y())) {
                shapes.add(Shape.Line.dashed(x.min(), limit.y(), x.max(), limit.y(), Palette.TEXT, 1.6));
            }
        }
    }

    private List<Swatch> keys() {
        List<Swatch> keys = new ArrayList<>();
        for (int i = 0; chart.series().size() > 1 && i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            Look look = series.kind() == Kind.SIMULATED ? Look.LINE : Look.DASHED;
            keys.add(new Swatch(series.name(), Palette.series(i), look));
        }
        chart.limits().forEach(limit -> keys.add(new Swatch(limit.label(), Palette.TEXT, Look.DASHED)));
        return keys;
    }
}
