package salesfloor.report.chart;

import java.awt.Color;
import java.util.List;

/** Something drawn at places on the axes. */
sealed interface Shape {

    /** Places along the x axis. */
    List<Double> x();

    /** Places along the y axis, one for each along the other. */
    List<Double> y();

    Color color();

    /** A filled polygon. */
    record Area(List<Double> x, List<Double> y, Color color) implements Shape {

        /** A rectangle between two corners. */
        static Area box(double x1, double y1, double x2, double y2, Color color) {
            return new Area(List.of(x1, x2, x2, x1), List.of(y1, y1, y2, y2), color);
        }
    }

    /** Points joined by a line. */
    record Line(List<Double> x, List<Double> y, Color color, double width, boolean dashed) implements Shape {

        static Line between(double x1, double y1, double x2, double y2, Color color, double width) {
            return new Line(List.of(x1, x2), List.of(y1, y2), color, width, false);
        }

        static Line dashed(double x1, double y1, double x2, double y2, Color color, double width) {
            return new Line(List.of(x1, x2), List.of(y1, y2), color, width, true);
        }
    }

    /** Round dots. */
    record Dots(List<Double> x, List<Double> y, Color color, int size) implements Shape {

        static Dots one(double x, double y, Color color, int size) {
            return new Dots(List.of(x), List.of(y), color, size);
        }
    }
}
