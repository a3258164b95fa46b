package salesfloor.report.chart;

import salesfloor.report.chart.FunnelChart.Stage;
import tools.jackson.databind.node.ObjectNode;

/** Bars from top to bottom, with how many come through and which share of the stage before that is. */
final class FunnelOption {
    private FunnelOption() {}

    static ObjectNode of(FunnelChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        // Room for the words beside the longest bars.
        sheet.axis("xAxis", chart.value()).putArray("boundaryGap").add(0).add("35%");
        sheet.names("yAxis", "", chart.stages().stream().map(Stage::name).toList())
                .put("inverse", true);
        ObjectNode bars =
                sheet.series("bar", chart.value().name(), Palette.series(0)).put("barWidth", "72%");
        for (int i = 0; i < chart.stages().size(); i++) {
            Stage stage = chart.stages().get(i);
            String words = ChartWords.stage(chart, i);
            String tip = stage.name() + ": " + words
                    + (chart.value().unit().isEmpty()
                            ? ""
                            : ", " + chart.value().unit());
            ObjectNode item = OptionSheet.item(bars, tip, stage.count(), i);
            OptionSheet.write(item, words, "right");
        }
        return sheet.finished();
    }
}
