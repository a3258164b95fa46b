package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import salesfloor.report.chart.Label.Side;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;
import salesfloor.report.chart.TornadoChart.Bar;
import salesfloor.report.chart.TornadoChart.End;

/** For each assumption two bars from where nothing is changed, with the assumption's values at their ends. */
final class TornadoScene {
    private static final double THICK = 0.33;
    private static final double MOST_WORDS = 200;

    private TornadoScene() {}

    static Scene of(TornadoChart chart) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        Range range = Range.of(DoubleStream.concat(
                DoubleStream.of(chart.base()),
                chart.bars().stream()
                        .flatMap(bar -> Stream.of(chart.shown(bar.low()), chart.shown(bar.high())))
                        .flatMapToDouble(end -> DoubleStream.of(end.value(), end.lower(), end.upper()))));
        double words = chart.bars().stream()
                .flatMap(bar -> Stream.of(bar.low(), bar.high()))
                .mapToDouble(end -> Words.width(words(end), Script.LABEL))
                .max()
                .orElse(0);
        double room = Math.min(0.4, 0.03 + words / 560);
        Scale x = Ticks.tight(range.wider(room, room), 5, chart.value().label());
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            boolean falling = bar.low().value() > bar.high().value();
            end(chart, bar, bar.low(), i, Palette.BLUE, falling, shapes, labels);
            end(
                    chart,
                    bar,
                    bar.high(),
                    i,
                    Palette.ORANGE,
                    !(bar.high().value() < bar.low().value()),
                    shapes,
                    labels);
        }
        if (Double.isFinite(chart.base())) {
            shapes.add(Shape.Line.between(chart.base(), 0.5, chart.base(), 0.5 - rows(chart), Palette.TEXT, 1.6));
        }
        Scale y = Scale.ofNamesDownwards(chart.bars().stream().map(Bar::name).toList(), "");
        List<Swatch> keys = List.of(
                new Swatch(ChartWords.ofEnd(true), Palette.BLUE, Look.BOX),
                new Swatch(ChartWords.ofEnd(false), Palette.ORANGE, Look.BOX));
        return Scene.of(chart.caption(), x, y, shapes, labels, keys).withHeight(Rows.height(rows(chart)));
    }

    private static int rows(TornadoChart chart) {
        return Math.max(1, chart.bars().size());
    }

    private static void end(
            TornadoChart chart,
            Bar bar,
            End end,
            int row,
            Color color,
            boolean atRight,
            List<Shape> shapes,
            List<Label> labels) {
        if (!Double.isFinite(end.value()) || !Double.isFinite(chart.base())) {
            return;
        }
        shapes.add(Shape.Area.box(chart.base(), -row - THICK, end.value(), -row + THICK, color));
        End shown = chart.shown(end);
        if (Range.isKnown(shown.lower(), shown.upper())) {
            shapes.add(Shape.Line.between(shown.lower(), -row, shown.upper(), -row, Palette.TEXT, 1.6));
        }
        Side side = atRight ? Side.START : Side.END;
        labels.add(Label.at(
                        chart.outermost(bar, atRight),
                        -row,
                        atRight ? 8 : -8,
                        side,
                        words(end),
                        Script.LABEL,
                        Palette.TEXT)
                .withHalo());
    }

    private static String words(End end) {
        return Words.fit(end.input(), Script.LABEL, MOST_WORDS);
    }
}
