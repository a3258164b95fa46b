package salesfloor.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;

/** Writes an SVG file whose words stay words: they can be searched, copied and read aloud. */
final class SvgPen implements Pen {
    /** All nearly as wide as the table of widths says. */
    private static final String FONTS = "DejaVu Sans,Verdana,Geneva,sans-serif";

    private final StringBuilder text = new StringBuilder();
    private final SvgGraphics graphics = new SvgGraphics(text);

    SvgPen(int height, Caption caption) {
        text.append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(Layout.WIDTH)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(Layout.WIDTH)
                .append("\" height=\"")
                .append(height)
                .append("\" role=\"img\" font-family=\"")
                .append(FONTS)
                .append("\">\n<title>")
                .append(escaped(caption.title()))
                .append("</title>\n<desc>")
                .append(escaped(caption.subtitle()))
                .append("</desc>\n");
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public void write(String words, double x, double base, Label.Side side, Script script, Color color, boolean halo) {
        graphics.end();
        text.append("<text x=\"")
                .append(SvgGraphics.number(x))
                .append("\" y=\"")
                .append(SvgGraphics.number(base));
        text.append("\" font-size=\"").append(script.size()).append('"');
        if (script.bold()) {
            text.append(" font-weight=\"bold\"");
        }
        if (side != Label.Side.START) {
            text.append(" text-anchor=\"")
                    .append(side == Label.Side.END ? "end" : "middle")
                    .append('"');
        }
        if (halo) {
            text.append(" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"4\" stroke-linejoin=\"round\"");
        }
        text.append(" fill=\"")
                .append(SvgGraphics.hex(color))
                .append("\">")
                .append(escaped(words))
                .append("</text>\n");
    }

    /** The whole file. */
    String text() {
        graphics.end();
        return text + "</svg>\n";
    }

    static String escaped(String words) {
        return Words.clean(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
