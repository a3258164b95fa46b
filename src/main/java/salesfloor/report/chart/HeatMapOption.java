package salesfloor.report.chart;

import java.awt.Color;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A coloured cell with its figure for each pair, the best framed. */
final class HeatMapOption {
    private static final int SHADES = 5;

    private HeatMapOption() {}

    static ObjectNode of(HeatMapChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        sheet.names("xAxis", chart.x().label(), chart.columns());
        sheet.names("yAxis", chart.y().label(), chart.rows());
        Range range =
                Range.of(chart.values().stream().flatMap(row -> row.stream()).mapToDouble(value -> value));
        shades(sheet, chart, range);
        ObjectNode cells = sheet.series("heatmap", chart.value().name(), Palette.QUIET);
        cells.remove("itemStyle");
        for (int row = 0; row < chart.values().size(); row++) {
            for (int column = 0; column < chart.values().get(row).size(); column++) {
                double value = chart.values().get(row).get(column);
                if (Double.isFinite(value)) {
                    ObjectNode item = OptionSheet.item(cells, tip(chart, column, row, value), column, row, value);
                    style(item, chart, value, range);
                }
            }
        }
        frame(OptionSheet.data(cells), chart.bestValue());
        return sheet.finished();
    }

    private static void shades(OptionSheet sheet, HeatMapChart chart, Range range) {
        ObjectNode map = sheet.root()
                .putObject("visualMap")
                .put("min", range.min())
                .put("max", range.max())
                .put("calculable", false)
                .put("orient", "horizontal")
                .put("top", 0)
                .put("left", 12)
                .put("itemHeight", 160);
        map.putArray("text")
                .add((Ticks.rough(range.max()) + " " + chart.value().unit()).strip())
                .add(OptionSheet.name(chart.value().name()) + ": " + Ticks.rough(range.min()));
        ArrayNode colors = map.putObject("inRange").putArray("color");
        for (int i = 0; i < SHADES; i++) {
            colors.add(OptionSheet.css(Palette.heat((double) i / (SHADES - 1))));
        }
        sheet.roomAbove(40);
    }

    private static String tip(HeatMapChart chart, int column, int row, double value) {
        return chart.x().name() + " " + chart.columns().get(column) + ", "
                + chart.y().name() + " " + chart.rows().get(row) + ": " + ChartWords.figure(value, chart.value());
    }

    private static void style(ObjectNode item, HeatMapChart chart, double value, Range range) {
        if (chart.columns().size() <= HeatMapScene.MOST_FIGURES) {
            Color ground = Palette.heat((value - range.min()) / (range.max() - range.min()));
            item.putObject("label")
                    .put("show", true)
                    .put("formatter", Ticks.rough(value))
                    .put("color", OptionSheet.css(Palette.on(ground)));
        }
    }

    /** Frames the first cell with the best value; drawn last, so that its neighbours leave the frame alone. */
    private static void frame(ArrayNode items, double best) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).get("value").get(2).doubleValue() == best) {
                ObjectNode item = (ObjectNode) items.remove(i);
                item.putObject("itemStyle")
                        .put("borderColor", OptionSheet.css(Palette.RED))
                        .put("borderWidth", 4);
                items.add(item);
                return;
            }
        }
    }
}
