package salesfloor.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;

/** Writes into an image. */
final class PngPen implements Pen {
    private final Graphics2D graphics;

    PngPen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public Graphics2D graphics() {
        return graphics;
    }

    @Override
    public void write(String text, double x, double base, Label.Side side, Script script, Color color, boolean halo) {
        String clean = Words.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        Font font = new Font(Font.SANS_SERIF, script.bold() ? Font.BOLD : Font.PLAIN, script.size());
        TextLayout layout = new TextLayout(clean, font, graphics.getFontRenderContext());
        double width = layout.getAdvance();
        double left = side == Label.Side.START ? x : side == Label.Side.END ? x - width : x - width / 2;
        if (halo) {
            Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(left, base));
            graphics.setColor(Palette.PAPER);
            graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(outline);
        }
        graphics.setColor(color);
        layout.draw(graphics, (float) left, (float) base);
    }
}
