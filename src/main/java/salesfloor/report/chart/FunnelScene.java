package salesfloor.report.chart;

import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.FunnelChart.Stage;
import salesfloor.report.chart.Label.Side;

/** Bars from top to bottom, with how many come through and which share of the stage before that is. */
final class FunnelScene {
    private static final double THICK = 0.36;

    private FunnelScene() {}

    static Scene of(FunnelChart chart) {
        List<Shape> shapes = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double most = chart.stages().stream()
                .mapToDouble(Stage::count)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        for (int i = 0; i < chart.stages().size(); i++) {
            double count = chart.stages().get(i).count();
            double length = Double.isFinite(count) ? Math.max(0, count) : 0;
            shapes.add(Shape.Area.box(0, -i - THICK, Math.max(length, 0.002 * most), -i + THICK, Palette.series(0)));
            labels.add(Label.at(length, -i, 10, Side.START, ChartWords.stage(chart, i), Script.LABEL, Palette.TEXT));
        }
        Scale x = Ticks.tight(
                new Range(0, 1.35 * (most > 0 ? most : 1)), 6, chart.value().label());
        Scale y =
                Scale.ofNamesDownwards(chart.stages().stream().map(Stage::name).toList(), "");
        return Scene.of(chart.caption(), x, y, shapes, labels, List.of())
                .withHeight(Rows.height(chart.stages().size()));
    }
}
