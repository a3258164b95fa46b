package salesfloor.report.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import salesfloor.report.chart.Label.Side;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;
import salesfloor.report.chart.StackedChart.Layer;

/** Bars made of layers; a layer that has room says its size. */
final class StackedScene {
    private static final double THICK = 0.36;
    /** Share of the longest bar from which on a part has room for its figure. */
    private static final double ROOM = 0.05;

    private final StackedChart chart;
    private final List<Color> colors = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final double longest;

    private StackedScene(StackedChart chart) {
        this.chart = chart;
        int loud = 0;
        for (Layer layer : chart.layers()) {
            colors.add(layer.quiet() ? quiet() : Palette.series(loud++));
        }
        double most = 0;
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            most = Math.max(most, total(bar));
        }
        longest = most > 0 ? most : 1;
    }

    /** Colours and figures before anything is drawn. */
    static StackedScene layout(StackedChart chart) {
        return new StackedScene(chart);
    }

    static Scene of(StackedChart chart) {
        StackedScene scene = new StackedScene(chart);
        for (int bar = 0; bar < chart.bars().size(); bar++) {
            scene.bar(bar);
        }
        Scale value = Ticks.tight(new Range(0, scene.longest), 5, chart.value().label());
        return chart.upright() ? scene.upright(value) : scene.lying(value);
    }

    private Scene upright(Scale value) {
        Scale names = Scale.ofNames(chart.bars(), "");
        return Scene.of(chart.caption(), names, value, shapes, labels, keys());
    }

    private Scene lying(Scale value) {
        Scale names = Scale.ofNamesDownwards(chart.bars(), "");
        return Scene.of(chart.caption(), value, names, shapes, labels, keys())
                .withHeight(Rows.height(chart.bars().size()));
    }

    private Color quiet() {
        int before = (int) colors.stream().filter(StackedScene::isGrey).count();
        int grey = Math.max(120, 224 - 34 * before);
        return new Color(grey, grey, grey);
    }

    private static boolean isGrey(Color color) {
        return color.getRed() == color.getGreen() && color.getGreen() == color.getBlue();
    }

    private double total(int bar) {
        return chart.layers().stream().mapToDouble(layer -> size(layer, bar)).sum();
    }

    static double size(Layer layer, int bar) {
        double size = bar < layer.values().size() ? layer.values().get(bar) : 0;
        return size > 0 && size < Double.POSITIVE_INFINITY ? size : 0;
    }

    private void bar(int bar) {
        double from = 0;
        for (int i = 0; i < chart.layers().size(); i++) {
            double size = size(chart.layers().get(i), bar);
            if (size > 0) {
                part(bar, from, from + size, colors.get(i));
            }
            from += size;
        }
    }

    private void part(int bar, double from, double to, Color color) {
        double middle = (from + to) / 2;
        if (chart.upright()) {
            shapes.add(Shape.Area.box(bar - THICK, from, bar + THICK, to, color));
        } else {
            shapes.add(Shape.Area.box(from, -bar - THICK, to, -bar + THICK, color));
        }
        if (isReadable(to - from)) {
            double x = chart.upright() ? bar : middle;
            double y = chart.upright() ? middle : -bar;
            labels.add(Label.at(x, y, 0, Side.MIDDLE, figure(to - from), Script.LABEL, Palette.on(color)));
        }
    }

    /** The size of the longest bar. */
    double longest() {
        return longest;
    }

    Color color(int layer) {
        return colors.get(layer);
    }

    String figure(double size) {
        return Ticks.number(size, longest < 10 ? 1 : 0);
    }

    /** Whether a part of this size has room for its figure. */
    boolean isReadable(double size) {
        return chart.upright()
                ? chart.bars().size() <= 14 && size >= 1.4 * ROOM * longest
                : size >= ROOM * longest && chart.bars().size() <= 12;
    }

    /** Only what is seen has a key. */
    private List<Swatch> keys() {
        List<Swatch> keys = new ArrayList<>();
        for (int i = 0; i < chart.layers().size(); i++) {
            Layer layer = chart.layers().get(i);
            if (layer.values().stream().anyMatch(value -> value > 0)) {
                keys.add(new Swatch(layer.name(), colors.get(i), Look.BOX));
            }
        }
        return Collections.unmodifiableList(keys);
    }
}
