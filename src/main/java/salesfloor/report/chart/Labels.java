package salesfloor.report.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesfloor.report.chart.Label.Side;

/** Finds places for the words among the shapes: those with a fixed place first, then those that may go around a dot. */
final class Labels {
    private static final double[][] AROUND = {
        {9, -14}, {9, 14}, {-9, -14}, {-9, 14}, {12, 0}, {-12, 0}, {0, -18}, {0, 18}, {14, -27}, {-14, 27}
    };

    private final Scene scene;
    private final Layout layout;
    private final Plot plot;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(Scene scene, Layout layout, Plot plot) {
        this.scene = scene;
        this.layout = layout;
        this.plot = plot;
    }

    /** Words with their place in the picture; y is their middle. */
    record Placed(String text, double x, double y, Side side, Script script, Color color, boolean halo) {

        static Placed of(Label label, double x, double y, Side side) {
            return new Placed(label.text(), x, y, side, label.script(), label.color(), label.halo());
        }

        Rectangle2D bounds() {
            double width = Words.width(text, script);
            double left = side == Side.START ? x : side == Side.END ? x - width : x - width / 2;
            return new Rectangle2D.Double(left, y - script.size() * 0.5, width, script.size());
        }
    }

    /** All words that find a place. */
    List<Placed> place() {
        takeDots();
        List<Placed> placed = new ArrayList<>();
        for (Label label : scene.labels()) {
            if (!label.free()) {
                placed.add(Placed.of(
                        label, plot.x(label.x()) + label.right(), plot.y(label.y()) + label.down(), label.side()));
            }
        }
        placed.forEach(one -> taken.add(one.bounds()));
        for (Label label : scene.labels()) {
            if (label.free()) {
                around(label).ifPresent(placed::add);
            }
        }
        return placed;
    }

    private void takeDots() {
        for (Shape shape : scene.shapes()) {
            if (shape instanceof Shape.Dots dots) {
                for (int i = 0; i < dots.x().size(); i++) {
                    double half = dots.size() / 2.0;
                    taken.add(new Rectangle2D.Double(
                            plot.x(dots.x().get(i)) - half, plot.y(dots.y().get(i)) - half, dots.size(), dots.size()));
                }
            }
        }
    }

    private Optional<Placed> around(Label label) {
        Rectangle2D all = new Rectangle2D.Double(
                Layout.EDGE, layout.plotTop() - 8.0, Layout.WIDTH - 2 * Layout.EDGE, layout.plotHeight() + 8.0);
        for (double[] move : AROUND) {
            Side side = move[0] > 0 ? Side.START : move[0] < 0 ? Side.END : Side.MIDDLE;
            Placed there = Placed.of(label, plot.x(label.x()) + move[0], plot.y(label.y()) + move[1], side);
            Rectangle2D bounds = there.bounds();
            if (all.contains(bounds) && taken.stream().noneMatch(bounds::intersects)) {
                taken.add(bounds);
                return Optional.of(there);
            }
        }
        return Optional.empty();
    }
}
