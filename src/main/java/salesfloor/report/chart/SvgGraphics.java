package salesfloor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Shapes as SVG paths. Pieces of a line that follow each other become one path, as XChart draws lines piece by piece. */
final class SvgGraphics extends ShapeGraphics {
    private final StringBuilder text;
    /** How the path that is open is drawn; empty where none is. */
    private String open = "";

    private double atX;
    private double atY;

    SvgGraphics(StringBuilder text) {
        this.text = text;
    }

    @Override
    public void fill(@Nullable Shape shape) {
        if (shape == null || color().getAlpha() == 0) {
            return;
        }
        end();
        text.append("<path");
        paint("fill", color());
        text.append(" d=\"");
        path(shape.getPathIterator(getTransform()), false);
        text.append("\"/>\n");
    }

    @Override
    public void draw(@Nullable Shape shape) {
        if (shape == null || color().getAlpha() == 0) {
            return;
        }
        String style = style();
        PathIterator path = shape.getPathIterator(getTransform());
        double[] first = new double[6];
        path.currentSegment(first);
        boolean goesOn = style.equals(open) && first[0] == atX && first[1] == atY;
        if (!goesOn) {
            end();
            text.append("<path fill=\"none\"").append(style).append(" d=\"");
            open = style;
        }
        path(path, goesOn);
    }

    /** Ends the path that is open. */
    void end() {
        if (!open.isEmpty()) {
            text.append("\"/>\n");
            open = "";
        }
    }

    private String style() {
        StringBuilder style = new StringBuilder();
        style.append(" stroke=\"").append(hex(color())).append('"');
        if (color().getAlpha() < 255) {
            style.append(" stroke-opacity=\"").append(opacity(color())).append('"');
        }
        if (getStroke() instanceof BasicStroke stroke) {
            style.append(" stroke-width=\"")
                    .append(number(stroke.getLineWidth()))
                    .append('"');
            style.append(stroke.getEndCap() == BasicStroke.CAP_ROUND ? " stroke-linecap=\"round\"" : "");
            style.append(" stroke-linejoin=\"round\"");
            if (stroke.getDashArray() != null) {
                style.append(" stroke-dasharray=\"")
                        .append(number(stroke.getDashArray()[0]))
                        .append(' ')
                        .append(number(stroke.getDashArray()[1]))
                        .append('"');
            }
        }
        return style.toString();
    }

    private void paint(String what, Color color) {
        text.append(' ').append(what).append("=\"").append(hex(color)).append('"');
        if (color.getAlpha() < 255) {
            text.append(' ')
                    .append(what)
                    .append("-opacity=\"")
                    .append(opacity(color))
                    .append('"');
        }
    }

    private void path(PathIterator path, boolean skipFirst) {
        double[] points = new double[6];
        for (boolean first = true; !path.isDone(); path.next(), first = false) {
            int kind = path.currentSegment(points);
            if (!(first && skipFirst)) {
                segment(kind, points);
            }
        }
    }

    private void segment(int kind, double[] points) {
        int coordinates = switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
        };
        text.append("MLQCZ".charAt(kind));
        for (int i = 0; i < coordinates; i++) {
            text.append(i == 0 ? "" : " ").append(number(points[i]));
        }
        if (coordinates > 0) {
            atX = points[coordinates - 2];
            atY = points[coordinates - 1];
        }
    }

    static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }

    private static String opacity(Color color) {
        return number(color.getAlpha() / 255.0);
    }

    /** With two decimals at most. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
