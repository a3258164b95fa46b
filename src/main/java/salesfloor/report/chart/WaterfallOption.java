package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.WaterfallChart.Step;
import tools.jackson.databind.node.ObjectNode;

/** Bars from top to bottom, each beginning where the one before ends, with signed figures. */
final class WaterfallOption {
    private final WaterfallChart chart;
    private final OptionSheet sheet = new OptionSheet("item");
    private final ObjectNode bars;
    private final ObjectNode words;
    private final List<String> names = new ArrayList<>();

    private WaterfallOption(WaterfallChart chart) {
        this.chart = chart;
        this.bars = sheet.drawn("bar", chart.value().name(), Palette.BLUE, false);
        this.words = sheet.series("scatter", "words", Palette.seeThrough(Palette.BLUE, 0))
                .put("symbolSize", 1)
                .put("silent", true)
                .put("z", 4);
    }

    static ObjectNode of(WaterfallChart chart) {
        return new WaterfallOption(chart).option();
    }

    private ObjectNode option() {
        double at = Double.isFinite(chart.amount()) ? chart.amount() : 0;
        bar(chart.from(), 0, at, Palette.BLUE, Ticks.rough(chart.amount()), chart.amount());
        for (Step step : chart.steps()) {
            double next = Double.isFinite(step.amount()) ? at + step.amount() : at;
            Color color = step.amount() < 0 ? Palette.ORANGE : Palette.GREEN;
            bar(step.name(), at, next, color, ChartWords.signed(step.amount()), step.amount());
            at = next;
        }
        bar(chart.to(), 0, at, at < 0 ? Palette.RED : Palette.GREEN, Ticks.rough(at), at);
        OptionSheet.rule(words, 0, Palette.AXIS);
        // Room for the figures beside the longest bars.
        sheet.axis("xAxis", chart.value()).putArray("boundaryGap").add(0).add("12%");
        sheet.names("yAxis", "", names)
                .put("inverse", true)
                .putObject("axisLine")
                .put("show", false);
        return sheet.finished();
    }

    private void bar(String name, double from, double to, Color color, String figure, double amount) {
        int row = names.size();
        names.add(name);
        OptionSheet.item(bars, name + ": " + ChartWords.figure(amount, chart.value()), row, from, to)
                .putObject("itemStyle")
                .put("color", OptionSheet.css(color));
        boolean left = Math.min(from, to) < 0;
        double edge = left ? Math.min(from, to) : Math.max(from, to);
        OptionSheet.write(OptionSheet.item(words, edge, row), figure, left ? "left" : "right");
    }
}
