package salesfloor.report.chart;

import java.awt.Color;
import salesfloor.report.chart.TornadoChart.Bar;
import salesfloor.report.chart.TornadoChart.End;
import tools.jackson.databind.node.ObjectNode;

/** For each assumption two bars from where nothing is changed, with the assumption's values at their ends. */
final class TornadoOption {
    private TornadoOption() {}

    static ObjectNode of(TornadoChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        // Room for the words at the ends.
        sheet.axis("xAxis", chart.value())
                .put("scale", true)
                .putArray("boundaryGap")
                .add("10%")
                .add("10%");
        ObjectNode names =
                sheet.names("yAxis", "", chart.bars().stream().map(Bar::name).toList());
        names.put("inverse", true).putObject("axisLine").put("show", false);
        ends(sheet, chart, true);
        ends(sheet, chart, false);
        return sheet.finished();
    }

    private static void ends(OptionSheet sheet, TornadoChart chart, boolean low) {
        String name = ChartWords.ofEnd(low);
        Color color = low ? Palette.BLUE : Palette.ORANGE;
        ObjectNode bars = sheet.drawn("bar", name, color, false);
        ObjectNode intervals = sheet.silent("crossAcross", name, Palette.AXIS, false, 3);
        ObjectNode words = sheet.series("scatter", name, Palette.seeThrough(color, 0))
                .put("symbolSize", 1)
                .put("silent", true)
                .put("z", 4);
        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            End end = low ? bar.low() : bar.high();
            End other = low ? bar.high() : bar.low();
            if (!Double.isFinite(end.value()) || !Double.isFinite(chart.base())) {
                continue;
            }
            boolean right = low ? end.value() > other.value() : !(end.value() < other.value());
            String figure = ChartWords.figure(end.value(), end.lower(), end.upper(), chart.value());
            OptionSheet.item(bars, bar.name() + " " + end.input() + ": " + figure, i, chart.base(), end.value());
            End shown = chart.shown(end);
            if (Range.isKnown(shown.lower(), shown.upper())) {
                OptionSheet.row(intervals, i, shown.lower(), shown.upper());
            }
            OptionSheet.write(
                    OptionSheet.item(words, chart.outermost(bar, right), i), end.input(), right ? "right" : "left");
        }
        if (low && Double.isFinite(chart.base())) {
            OptionSheet.rule(words, chart.base(), Palette.AXIS);
        }
        sheet.key(name);
    }
}
