package salesfloor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import salesfloor.report.chart.Label.Side;
import salesfloor.report.chart.Scale.Tick;
import salesfloor.report.chart.Scene.Flag;
import salesfloor.report.chart.Scene.Look;
import salesfloor.report.chart.Scene.Swatch;

/** Draws a scene: what is written around the plot, and within it what the plot leaves to be written. */
final class Picture {
    /** From the middle of a line of writing to where its letters stand, as a share of its size. */
    private static final double BASE = 0.36;

    private static final double TOP = 18;
    private static final double GAP = 8;

    private final Scene scene;
    private final Layout layout;
    private final Pen pen;

    private Picture(Scene scene, Layout layout, Pen pen) {
        this.scene = scene;
        this.layout = layout;
        this.pen = pen;
    }

    static void paint(Scene scene, Layout layout, Pen pen) {
        Picture picture = new Picture(scene, layout, pen);
        Graphics2D graphics = pen.graphics();
        graphics.setColor(Palette.PAPER);
        graphics.fill(new Rectangle2D.Double(0, 0, Layout.WIDTH, layout.height()));
        Plot plot = Plot.draw(scene, layout, graphics);
        picture.head();
        picture.keys();
        picture.flags(plot);
        picture.names(plot);
        picture.columns(plot);
        new Labels(scene, layout, plot).place().forEach(picture::write);
        picture.nothing();
        picture.notes();
    }

    private void head() {
        double y = TOP;
        for (String line : layout.title()) {
            write(line, Layout.EDGE, y + Script.TITLE.lineHeight() / 2, Side.START, Script.TITLE, Palette.TEXT);
            y += Script.TITLE.lineHeight();
        }
        for (String line : layout.subtitle()) {
            double middle = y + Script.SUBTITLE.lineHeight() / 2 + 2;
            write(line, Layout.EDGE, middle, Side.START, Script.SUBTITLE, Palette.MUTED);
            y += Script.SUBTITLE.lineHeight();
        }
        if (!scene.y().title().isEmpty()) {
            double middle = layout.plotTop() - 20 - scene.flags().size() * Layout.FLAG_HEIGHT;
            write(scene.y().title(), Layout.EDGE, middle, Side.START, Script.AXIS, Palette.MUTED);
        }
    }

    private void keys() {
        double y = layout.keysTop() + Layout.KEY_HEIGHT / 2;
        for (List<Swatch> line : layout.keys()) {
            double x = Layout.EDGE;
            for (Swatch key : line) {
                sample(key, x, y);
                write(key.name(), x + Layout.sample(), y, Side.START, Script.LABEL, Palette.TEXT);
                x += Layout.width(key);
            }
            y += Layout.KEY_HEIGHT;
        }
    }

    private void sample(Swatch key, double x, double y) {
        Graphics2D graphics = pen.graphics();
        graphics.setColor(key.color());
        if (key.look() == Look.BOX) {
            graphics.fill(new Rectangle2D.Double(x, y - 8, 28, 16));
        } else if (key.look() == Look.DOT) {
            graphics.fill(new Ellipse2D.Double(x + 12, y - 6.5, 13, 13));
        } else {
            graphics.setStroke(
                    key.look() == Look.LINE
                            ? new BasicStroke(3.4f)
                            : new BasicStroke(
                                    2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 5}, 0));
            graphics.draw(new Line2D.Double(x, y, x + 28, y));
        }
    }

    /** Each in a row of its own, from the lowest, with a line down to its place. */
    private void flags(Plot plot) {
        for (int i = 0; i < scene.flags().size(); i++) {
            Flag flag = scene.flags().get(i);
            double x = plot.x(flag.x());
            double middle = layout.plotTop() - 2 - Layout.FLAG_HEIGHT * (i + 0.5);
            String text = Words.fit(flag.text(), Script.STRONG, Layout.WIDTH - 2 * Layout.EDGE);
            double half = Words.width(text, Script.STRONG) / 2;
            double at = Math.max(Layout.EDGE + half, Math.min(Layout.WIDTH - Layout.EDGE - half, x));
            Graphics2D graphics = pen.graphics();
            graphics.setColor(Palette.MUTED);
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(new Line2D.Double(x, middle + Layout.FLAG_HEIGHT / 2 - 1, x, layout.plotTop()));
            pen.write(text, at, middle + BASE * Script.STRONG.size(), Side.MIDDLE, Script.STRONG, Palette.TEXT, true);
        }
    }

    private void names(Plot plot) {
        for (Tick tick : layout.rowNames()) {
            write(tick.label(), layout.plotLeft() - GAP, plot.y(tick.at()), Side.END, Script.LABEL, Palette.TEXT);
        }
    }

    /** Of names too near to each other, only every second, third and so on is written. */
    private void columns(Plot plot) {
        List<Tick> ticks = scene.x().ticks();
        double step = ticks.size() < 2
                ? layout.plotWidth()
                : plot.x(ticks.get(1).at()) - plot.x(ticks.get(0).at());
        double widest = ticks.stream()
                .flatMap(tick -> tick.label().lines())
                .mapToDouble(line -> Words.width(line, Script.LABEL))
                .max()
                .orElse(0);
        int every = Math.max(1, (int) Math.ceil(Math.min(widest, 150) / Math.max(1, step - GAP)));
        double below = layout.plotTop() + layout.plotHeight() + 16;
        for (int i = 0; i < ticks.size(); i++) {
            List<String> lines = ticks.get(i).label().lines().toList();
            // The year below a month is written even where the month is not.
            for (int line = i % every == 0 ? 0 : 1; line < lines.size(); line++) {
                String text = Words.fit(lines.get(line), Script.LABEL, Math.max(150, step * every - GAP));
                Color color = line == 0 ? Palette.TEXT : Palette.MUTED;
                write(
                        text,
                        inside(plot.x(ticks.get(i).at()), text),
                        below + 19 * line,
                        Side.MIDDLE,
                        Script.LABEL,
                        color);
            }
        }
        boolean two = ticks.stream().anyMatch(tick -> tick.label().contains("\n"));
        double middle = layout.plotLeft() + layout.plotWidth() / 2.0;
        write(scene.x().title(), middle, below + 26 + (two ? 19 : 0), Side.MIDDLE, Script.AXIS, Palette.MUTED);
    }

    /** Moved as far as words in the middle of this place need to stay within the picture. */
    private static double inside(double x, String text) {
        double half = Words.width(text, Script.LABEL) / 2 + 2;
        return Math.max(half, Math.min(Layout.WIDTH - half, x));
    }

    private void nothing() {
        if (scene.shapes().stream()
                .allMatch(shape -> shape instanceof Shape.Line line && line.x().size() < 2)) {
            double x = layout.plotLeft() + layout.plotWidth() / 2.0;
            double y = layout.plotTop() + layout.plotHeight() / 2.0;
            write("There is nothing to show.", x, y, Side.MIDDLE, Script.LABEL, Palette.MUTED);
        }
    }

    private void notes() {
        double y = layout.height() - 16 - layout.notes().size() * Script.SMALL.lineHeight();
        for (String note : layout.notes()) {
            write(note, Layout.EDGE, y + Script.SMALL.lineHeight() / 2, Side.START, Script.SMALL, Palette.MUTED);
            y += Script.SMALL.lineHeight();
        }
    }

    private void write(Labels.Placed label) {
        double base = label.y() + BASE * label.script().size();
        pen.write(label.text(), label.x(), base, label.side(), label.script(), label.color(), label.halo());
    }

    private void write(String text, double x, double middle, Side side, Script script, Color color) {
        if (!text.isEmpty()) {
            pen.write(text, x, middle + BASE * script.size(), side, script, color, false);
        }
    }
}
