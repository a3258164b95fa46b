package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** A dot and its interval in each row, and words at the right. */
final class IntervalScene {
    private static final double MOST_SIDE = 220;

    private IntervalScene() {}

    static Scene of(IntervalChart chart) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        Range range = Range.of(
                chart.rows().stream().flatMapToDouble(row -> DoubleStream.of(row.value(), row.lower(), row.upper())));
        Scale x = Ticks.tight(
                range.withZeroIfNear().wider(0.04, 0.04), 5, chart.value().label());
        if (x.min() < 0 && x.max() > 0) {
            shapes.add(
                    Shape.Line.between(0, 0.5, 0, 0.5 - Math.max(1, chart.rows().size()), Palette.AXIS, 1.6));
        }
        double side = side(chart);
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), i, shapes);
            labels.add(Label.at(
                    x.max(),
                    -i,
                    12,
                    Label.Side.START,
                    Words.fit(chart.rows().get(i).side(), Script.LABEL, MOST_SIDE),
                    Script.LABEL,
                    Palette.TEXT));
        }
        if (!chart.side().isEmpty()) {
            labels.add(Label.at(x.max(), 0.5, 12, Label.Side.START, chart.side(), Script.AXIS, Palette.MUTED)
                    .moved(-14));
        }
        Scale y = Scale.ofNamesDownwards(chart.rows().stream().map(Row::name).toList(), "");
        return Scene.of(chart.caption(), x, y, shapes, labels, keys(chart))
                .withHeight(Rows.height(chart.rows().size()))
                .withSide(side);
    }

    private static double side(IntervalChart chart) {
        double widest = chart.rows().stream()
                .mapToDouble(row -> Words.width(row.side(), Script.LABEL))
                .max()
                .orElse(0);
        double all = Math.max(Math.min(widest, MOST_SIDE), Words.width(chart.side(), Script.AXIS));
        return all > 0 ? all + 16 : 0;
    }

    private static void row(Row row, int number, List<Shape> shapes) {
        Color color = color(row.standing());
        if (Range.isKnown(row.lower(), row.upper())) {
            shapes.add(
                    Shape.Line.between(row.lower(), -number, row.upper(), -number, Palette.seeThrough(color, 0.45), 7));
        }
        if (Double.isFinite(row.value())) {
            shapes.add(Shape.Dots.one(row.value(), -number, color, row.standing() == Standing.BEST ? 14 : 11));
        }
    }

    static Color color(Standing standing) {
        return switch (standing) {
            case BEST -> Palette.GREEN;
            case MAY_BE_BEST -> Palette.BLUE;
            case NOT_BEST -> Palette.AXIS;
            case NOT_JUDGED -> Palette.BLUE;
        };
    }

    private static List<Swatch> keys(IntervalChart chart) {
        List<Swatch> keys = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            if (chart.rows().stream().anyMatch(row -> row.standing() == standing) && standing != Standing.NOT_JUDGED) {
                keys.add(new Swatch(ChartWords.of(standing), color(standing), Look.DOT));
            }
        }
        return keys;
    }
}
