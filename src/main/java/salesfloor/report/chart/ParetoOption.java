package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.ParetoChart.Case;
import salesfloor.report.chart.ParetoChart.Role;
import tools.jackson.databind.node.ObjectNode;

/** A symbol with a cross of intervals for each case; the front has its own symbol and a dashed line of steps. */
final class ParetoOption {
    private static final double MOST_WORDS = 320;

    private ParetoOption() {}

    static ObjectNode of(ParetoChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        ObjectNode x = sheet.axis("xAxis", chart.x()).put("scale", true);
        if (!chart.limits().isEmpty()) {
            OptionSheet.tight(x, ParetoScene.xRange(chart));
        }
        sheet.axis("yAxis", chart.y()).put("scale", true);
        for (Role role : Role.values()) {
            cases(sheet, chart, role);
        }
        front(sheet, chart);
        limits(sheet, chart);
        return sheet.finished();
    }

    private static void cases(OptionSheet sheet, ParetoChart chart, Role role) {
        List<Case> shown = chart.cases().stream()
                .filter(one -> one.role() == role)
                .filter(ParetoScene::isPlaced)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        String name = ChartWords.of(role);
        Color color = ParetoScene.color(role);
        // The most important lie on top.
        int z = 3 + Role.values().length - role.ordinal();
        ObjectNode dots = sheet.series("scatter", name, color)
                .put("symbol", symbol(role))
                .put("symbolSize", role.isMarked() ? 18 : role == Role.FRONT ? 15 : 11)
                .put("z", z);
        dots.putObject("labelLayout").put("hideOverlap", true);
        ObjectNode across = sheet.silent("crossAcross", name, Palette.seeThrough(color, 0.45), false, 2);
        ObjectNode up = sheet.silent("crossUp", name, Palette.seeThrough(color, 0.45), true, 2);
        for (Case one : shown) {
            ObjectNode item = OptionSheet.item(
                    dots, tip(chart, one), one.x().mean(), one.y().mean());
            if (ParetoScene.isNamed(chart, one)) {
                OptionSheet.write(item, Words.fit(Words.clean(one.name()), Script.LABEL, MOST_WORDS), "top");
            }
            boolean intervals = ParetoScene.showsIntervals(chart, one);
            if (intervals && Range.isKnown(one.x().lower(), one.x().upper())) {
                OptionSheet.row(across, one.y().mean(), one.x().lower(), one.x().upper());
            }
            if (intervals && Range.isKnown(one.y().lower(), one.y().upper())) {
                OptionSheet.row(up, one.x().mean(), one.y().lower(), one.y().upper());
            }
        }
        sheet.key(name);
    }

    private static String symbol(Role role) {
        return switch (role) {
            case CHOSEN, FRONT -> "diamond";
            case RUNNER_UP -> "triangle";
            case TODAY -> "rect";
            case ALLOWED -> "circle";
            case BEATEN, BREAKS_CONSTRAINT -> "emptyCircle";
        };
    }

    private static void limits(OptionSheet sheet, ParetoChart chart) {
        for (Limit limit : chart.limits()) {
            if (Double.isFinite(limit.y())) {
                ObjectNode node =
                        sheet.series("line", limit.label(), Palette.AXIS).put("silent", true);
                node.putObject("lineStyle").put("type", "dashed").put("color", OptionSheet.css(Palette.AXIS));
                OptionSheet.rule(node, limit.y(), Palette.AXIS);
                ((ObjectNode) node.get("markLine").get("lineStyle"))
                        .put("type", "dashed")
                        .put("width", 2);
                sheet.key(limit.label());
            }
        }
    }

    private static String tip(ParetoChart chart, Case one) {
        return one.name() + ": " + said(one.x(), chart.x()) + ", " + said(one.y(), chart.y());
    }

    private static String said(ParetoChart.Value value, Axis axis) {
        return axis.name() + " " + ChartWords.figure(value.mean(), value.lower(), value.upper(), axis);
    }

    private static void front(OptionSheet sheet, ParetoChart chart) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        ParetoScene.steps(chart, xs, ys);
        if (xs.size() > 1) {
            ObjectNode line = sheet.series("line", ChartWords.of(Role.FRONT), Palette.BLUE)
                    .put("symbol", "none")
                    .put("silent", true)
                    .put("z", 1);
            line.putObject("lineStyle").put("type", "dashed").put("width", 1.5);
            for (int i = 0; i < xs.size(); i++) {
                OptionSheet.row(line, xs.get(i), ys.get(i));
            }
        }
    }
}
