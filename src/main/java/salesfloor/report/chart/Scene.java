package salesfloor.report.chart;

import java.awt.Color;
import java.util.List;

/**
 * A chart in the coordinates of its axes, before anything has a place in a picture.
 *
 * @param caption what is written around it
 * @param x from left to right
 * @param y upwards
 * @param shapes what is drawn, from behind to the front
 * @param labels what is written among it
 * @param keys what colours mean
 * @param flags places on the x axis that are named above the plot
 * @param height of the plot in the picture's units; 0 for what is left of a picture of usual shape
 * @param side room at the right of the plot for words
 */
record Scene(
        Caption caption,
        Scale x,
        Scale y,
        List<Shape> shapes,
        List<Label> labels,
        List<Swatch> keys,
        List<Flag> flags,
        double height,
        double side) {
    Scene {
        shapes = List.copyOf(shapes);
        labels = List.copyOf(labels);
        keys = List.copyOf(keys);
        flags = List.copyOf(flags);
    }

    /** What a colour means; a box, or a line where it is drawn as one. */
    record Swatch(String name, Color color, Look look) {}

    /** How a key's sample looks. */
    enum Look {
        BOX,
        LINE,
        DASHED,
        DOT
    }

    /** A named place on the x axis. */
    record Flag(double x, String text) {}

    /** A scene without flags, of the usual shape. */
    static Scene of(Caption caption, Scale x, Scale y, List<Shape> shapes, List<Label> labels, List<Swatch> keys) {
        return new Scene(caption, x, y, shapes, labels, keys, List.of(), 0, 0);
    }

    Scene withFlags(List<Flag> all) {
        return new Scene(caption, x, y, shapes, labels, keys, all, height, side);
    }

    Scene withHeight(double units) {
        return new Scene(caption, x, y, shapes, labels, keys, flags, units, side);
    }

    Scene withSide(double units) {
        return new Scene(caption, x, y, shapes, labels, keys, flags, height, units);
    }
}
