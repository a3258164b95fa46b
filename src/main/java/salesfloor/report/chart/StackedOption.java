package salesfloor.report.chart;

import java.awt.Color;
import salesfloor.report.chart.StackedChart.Layer;
import tools.jackson.databind.node.ObjectNode;

/** Bars made of layers; a layer that has room says its size, and a pointer on a bar lists all of them. */
final class StackedOption {
    private static final int WHOLE = 100;
    private static final double HAIR = 1e-6;

    private StackedOption() {}

    static ObjectNode of(StackedChart chart) {
        OptionSheet sheet = new OptionSheet("axis");
        ((ObjectNode) sheet.root().get("tooltip")).putObject("axisPointer").put("type", "shadow");
        String along = chart.upright() ? "xAxis" : "yAxis";
        ObjectNode value = sheet.axis(chart.upright() ? "yAxis" : "xAxis", chart.value());
        ObjectNode names = sheet.names(along, "", chart.bars());
        if (chart.upright()) {
            ((ObjectNode) names.get("axisLabel")).put("interval", "auto");
        } else {
            names.put("inverse", true);
        }
        StackedScene scene = StackedScene.layout(chart);
        // Sums of rounded shares may lie a hair above the whole; the axis is not to go on to the next round number for
        // them.
        if (Math.abs(scene.longest() - WHOLE) < HAIR) {
            value.put("max", WHOLE).put("interval", WHOLE / 5);
        }
        for (int i = 0; i < chart.layers().size(); i++) {
            layer(sheet, chart, scene, i);
        }
        return sheet.finished();
    }

    /** Only what is seen is drawn and has a key. */
    private static void layer(OptionSheet sheet, StackedChart chart, StackedScene scene, int number) {
        Layer layer = chart.layers().get(number);
        if (layer.values().stream().noneMatch(value -> value > 0)) {
            return;
        }
        Color color = scene.color(number);
        ObjectNode node =
                sheet.series("bar", layer.name(), color).put("stack", "all").put("barWidth", "72%");
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            double size = StackedScene.size(layer, bar);
            ObjectNode item = OptionSheet.data(node).addObject().put("value", size);
            if (size > 0) {
                item.put("at", OptionSheet.tip(chart.bars().get(bar)));
                item.put("tip", OptionSheet.tip(layer.name() + ": " + ChartWords.figure(size, chart.value())));
            }
            if (scene.isReadable(size)) {
                OptionSheet.write(item, scene.figure(size), "inside");
                ((ObjectNode) item.get("label")).put("color", OptionSheet.css(Palette.on(color)));
            }
        }
        sheet.key(layer.name());
    }
}
