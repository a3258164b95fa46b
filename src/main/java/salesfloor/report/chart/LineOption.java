package salesfloor.report.chart;

import java.awt.Color;
import java.util.List;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.LineChart.Series;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines with bands; each line has its own symbol, so that colour is not all that tells them apart. */
final class LineOption {
    private static final List<String> SYMBOLS = List.of(
            "circle",
            "rect",
            "triangle",
            "diamond",
            "emptyCircle",
            "emptyRect",
            "emptyTriangle",
            "emptyDiamond",
            "pin");
    /** Height of a mark's label. */
    private static final int LABEL = 18;

    /** From the plot up to the lowest mark's label, clear of the figure at the axis' end. */
    private static final int CLEAR = 10;

    /** Share of the width at either side where a label has no room to be centred. */
    private static final double SIDE = 0.2;

    private static final double DAY = 86_400_000;

    private final LineChart chart;
    private final OptionSheet sheet = new OptionSheet("axis");
    private final boolean dates;

    private LineOption(LineChart chart) {
        this.chart = chart;
        this.dates = chart.x().kind() == Axis.Kind.DATE;
    }

    static ObjectNode of(LineChart chart) {
        LineOption option = new LineOption(chart);
        option.axes();
        for (int i = 0; i < chart.series().size(); i++) {
            option.line(chart.series().get(i), i);
        }
        for (int i = 0; i < chart.series().size(); i++) {
            option.intervals(chart.series().get(i), i);
        }
        option.limits();
        option.marks();
        return option.sheet.finished();
    }

    private void axes() {
        boolean whole = LineScene.isCounted(chart);
        ObjectNode x = sheet.axis("xAxis", chart.x()).put("scale", true);
        x.putObject("splitLine").put("show", false);
        x.putObject("axisLine").put("onZero", false);
        if (!dates) {
            OptionSheet.tight(x, LineScene.xRange(chart).wider(0.03, 0.03));
            x.put("splitNumber", 10);
        }
        if (whole && !dates) {
            x.put("minInterval", 1);
        }
        Range range = Range.of(LineScene.yValues(chart)).withZeroIfNear();
        sheet.axis("yAxis", chart.y()).put("scale", range.min() > 0 || range.max() < 0);
    }

    private double x(double value) {
        return dates ? value * DAY : value;
    }

    private void line(Series series, int number) {
        boolean alone = LineRuns.of(series.points()).stream().anyMatch(run -> run.size() == 1);
        ObjectNode node = sheet.series("line", series.name(), Palette.series(number))
                .put("z", 3)
                .put("symbol", SYMBOLS.get(number % SYMBOLS.size()))
                .put("symbolSize", 8)
                .put("showSymbol", alone || series.points().size() <= LineScene.MOST_DOTS);
        node.putObject("lineStyle").put("width", 2.5).put("type", series.kind() == Kind.SIMULATED ? "solid" : "dashed");
        for (Point point : series.points()) {
            if (Double.isFinite(point.x())) {
                String figure = ChartWords.figure(point.y(), point.lower(), point.upper(), chart.y());
                OptionSheet.item(node, series.name() + ": " + figure, x(point.x()), point.y())
                        .put("at", OptionSheet.tip(ChartWords.place(chart.x(), point.x())));
            }
        }
        if (chart.series().size() > 1) {
            sheet.key(series.name());
        }
    }

    private void intervals(Series series, int number) {
        Color color = Palette.series(number);
        for (List<Point> run : LineRuns.of(series.points())) {
            List<Point> known = LineRuns.withInterval(run);
            if (known.isEmpty()) {
                continue;
            }
            ObjectNode node = LineRuns.isBand(run)
                    ? sheet.silent("band", series.name(), Palette.seeThrough(color, 0.18), true, 1)
                    : sheet.silent("intervalUp", series.name(), Palette.seeThrough(color, 0.5), true, 1);
            known.forEach(point -> OptionSheet.row(node, x(point.x()), point.lower(), point.upper()));
        }
    }

    /** From one side to the other, as lines, so that the axis reaches them and the legend names them. */
    private void limits() {
        Range range = Range.of(chart.series().stream()
                .flatMap(series -> series.points().stream())
                .mapToDouble(Point::x));
        for (Limit limit : chart.limits()) {
            if (Double.isFinite(limit.y())) {
                ObjectNode node = sheet.series("line", limit.label(), Palette.AXIS)
                        .put("symbol", "none")
                        .put("z", 2);
                node.putObject("lineStyle").put("width", 2).put("type", "dashed");
                for (double x : new double[] {range.min(), range.max()}) {
                    OptionSheet.item(node, limit.label(), x(x), limit.y());
                }
                sheet.key(limit.label());
            }
        }
    }

    /** In a line of their own that has no heights: the axis reaches the marks, and nothing else is drawn. */
    private void marks() {
        List<Mark> known =
                chart.marks().stream().filter(mark -> Double.isFinite(mark.x())).toList();
        if (known.isEmpty()) {
            return;
        }
        ObjectNode node = sheet.series("line", "marks", Palette.AXIS).put("silent", true);
        ArrayNode lines = node.putObject("markLine")
                .put("silent", true)
                .put("symbol", "none")
                .putArray("data");
        ((ObjectNode) node.get("markLine"))
                .putObject("lineStyle")
                .put("type", "dotted")
                .put("width", 2);
        ArrayNode areas = node.putObject("markArea").put("silent", true).putArray("data");
        ((ObjectNode) node.get("markArea"))
                .putObject("itemStyle")
                .put("color", OptionSheet.css(Palette.seeThrough(Palette.AXIS, 0.2)));
        Range across = LineScene.xRange(chart);
        sheet.roomAbove(CLEAR + LABEL * known.size());
        ((ObjectNode) sheet.root().get("yAxis")).put("nameGap", CLEAR + LABEL * known.size() + 14);
        int level = 0;
        for (Mark mark : known) {
            OptionSheet.row(node, x(mark.x()), Double.NaN);
            ObjectNode line = lines.addObject()
                    .put("name", OptionSheet.name(mark.label()))
                    .put("xAxis", x(mark.x()));
            OptionSheet.write(line, OptionSheet.name(mark.label()), "end");
            // Above the plot, each on a line of its own, and not beyond its sides.
            double share = (mark.x() - across.min()) / (across.max() - across.min());
            ((ObjectNode) line.get("label"))
                    .put("distance", CLEAR + LABEL * level++)
                    .put("align", share < SIDE ? "left" : share > 1 - SIDE ? "right" : "center");
            if (Range.isKnown(mark.lower(), mark.upper())) {
                OptionSheet.row(node, x(mark.lower()), Double.NaN);
                OptionSheet.row(node, x(mark.upper()), Double.NaN);
                ArrayNode area = areas.addArray();
                area.addObject().put("xAxis", x(mark.lower()));
                area.addObject().put("xAxis", x(mark.upper()));
            }
        }
    }
}
