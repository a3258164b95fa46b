package salesfloor.report.chart;

import java.util.stream.DoubleStream;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A symbol and its interval in each row; how a case stands shows in the symbol, too. */
final class IntervalOption {
    private IntervalOption() {}

    static ObjectNode of(IntervalChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        Range range = Range.of(chart.rows().stream()
                        .flatMapToDouble(row -> DoubleStream.of(row.value(), row.lower(), row.upper())))
                .withZeroIfNear();
        sheet.axis("xAxis", chart.value()).put("scale", range.min() > 0 || range.max() < 0);
        names(sheet, chart);
        boolean first = true;
        for (Standing standing : Standing.values()) {
            if (chart.rows().stream().anyMatch(row -> row.standing() == standing)) {
                dots(sheet, chart, standing, first && range.min() < 0 && range.max() > 0);
                first = false;
            }
        }
        return sheet.finished();
    }

    /** At the left the names, at the right what is said of each. */
    private static void names(OptionSheet sheet, IntervalChart chart) {
        ObjectNode left =
                sheet.names("yAxis", "", chart.rows().stream().map(Row::name).toList());
        left.put("inverse", true).putObject("axisLine").put("onZero", false);
        if (chart.rows().stream().allMatch(row -> row.side().isEmpty())) {
            return;
        }
        ObjectNode right = left.deepCopy().put("position", "right").put("name", chart.side());
        right.put("nameLocation", "start").put("nameGap", 10);
        ((ObjectNode) right.get("axisLabel")).put("width", 160);
        sheet.roomAbove(chart.side().isEmpty() ? 0 : 20);
        ((ObjectNode) right.get("axisLine")).put("show", false);
        ArrayNode words = right.putArray("data");
        chart.rows().forEach(row -> words.add(Words.clean(row.side())));
        sheet.root().set("yAxis", sheet.root().arrayNode().add(left).add(right));
    }

    private static void dots(OptionSheet sheet, IntervalChart chart, Standing standing, boolean zero) {
        String name = ChartWords.of(standing).isEmpty() ? chart.value().name() : ChartWords.of(standing);
        ObjectNode dots = sheet.series("scatter", name, IntervalScene.color(standing))
                .put("symbol", symbol(standing))
                .put("symbolSize", standing == Standing.BEST ? 16 : 12)
                .put("z", 3);
        ObjectNode bars =
                sheet.silent("intervalAcross", name, Palette.seeThrough(IntervalScene.color(standing), 0.45), false, 2);
        for (int i = 0; i < chart.rows().size(); i++) {
            Row row = chart.rows().get(i);
            if (row.standing() != standing) {
                continue;
            }
            if (Double.isFinite(row.value())) {
                OptionSheet.item(dots, tip(chart, row), row.value(), i);
            }
            if (Range.isKnown(row.lower(), row.upper())) {
                OptionSheet.row(bars, i, row.lower(), row.upper());
            }
        }
        if (zero) {
            OptionSheet.rule(dots, 0, Palette.AXIS);
        }
        if (standing != Standing.NOT_JUDGED) {
            sheet.key(name);
        }
    }

    private static String tip(IntervalChart chart, Row row) {
        String side = row.side().isEmpty() ? "" : "; " + (chart.side() + " " + row.side()).strip();
        return row.name() + ": " + ChartWords.figure(row.value(), row.lower(), row.upper(), chart.value()) + side;
    }

    private static String symbol(Standing standing) {
        return switch (standing) {
            case BEST -> "diamond";
            case MAY_BE_BEST, NOT_JUDGED -> "circle";
            case NOT_BEST -> "emptyCircle";
        };
    }
}
