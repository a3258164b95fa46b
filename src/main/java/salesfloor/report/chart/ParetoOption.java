package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.ParetoChart.Case;
import tools.jackson.databind.node.ObjectNode;

/** A symbol with a cross of intervals for each case; the front has its own symbol and a dashed line of steps. */
final class ParetoOption {
    private static final int MOST_NAMES = 12;

    private ParetoOption() {}

    static ObjectNode of(ParetoChart chart) {
        OptionSheet sheet = new OptionSheet("item");
        sheet.axis("xAxis", chart.x()).put("scale", true);
        sheet.axis("yAxis", chart.y()).put("scale", true);
        cases(sheet, chart, true);
        cases(sheet, chart, false);
        front(sheet, chart);
        return sheet.finished();
    }

    private static void cases(OptionSheet sheet, ParetoChart chart, boolean front) {
        List<Case> shown = chart.cases().stream()
                .filter(one -> one.front() == front)
                .filter(ParetoScene::isPlaced)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        String name = ChartWords.ofFront(front);
        Color color = front ? Palette.BLUE : Palette.AXIS;
        ObjectNode dots = sheet.series("scatter", name, color)
                .put("symbol", front ? "diamond" : "emptyCircle")
                .put("symbolSize", front ? 15 : 11)
                .put("z", 3);
        dots.putObject("labelLayout").put("moveOverlap", "shiftY");
        ObjectNode across = sheet.silent("crossAcross", name, Palette.seeThrough(color, 0.45), false, 2);
        ObjectNode up = sheet.silent("crossUp", name, Palette.seeThrough(color, 0.45), true, 2);
        for (Case one : shown) {
            ObjectNode item = OptionSheet.item(
                    dots, tip(chart, one), one.x().mean(), one.y().mean());
            if (front || chart.cases().size() <= MOST_NAMES) {
                OptionSheet.write(item, Words.fit(Words.clean(one.name()), Script.LABEL, 220), "top");
            }
            if (Range.isKnown(one.x().lower(), one.x().upper())) {
                OptionSheet.row(across, one.y().mean(), one.x().lower(), one.x().upper());
            }
            if (Range.isKnown(one.y().lower(), one.y().upper())) {
                OptionSheet.row(up, one.x().mean(), one.y().lower(), one.y().upper());
            }
        }
        sheet.key(name);
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
            ObjectNode line = sheet.series("line", ChartWords.ofFront(true), Palette.BLUE)
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
