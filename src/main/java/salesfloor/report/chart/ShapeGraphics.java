package salesfloor.report.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** AWT's drawing reduced to filling and drawing shapes with a colour, a stroke and a transform; clips are not heeded. */
abstract class ShapeGraphics extends NoImages {
    private AffineTransform transform = new AffineTransform();
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

    private @Nullable Shape clip;

    final Color color() {
        return color;
    }

    // ---------------------------------------------------------------- state

    @Override
    public final Color getColor() {
        return color;
    }

    @Override
    public final void setColor(@Nullable Color next) {
        color = next == null ? color : next;
    }

    @Override
    public final Paint getPaint() {
        return color;
    }

    @Override
    public final void setPaint(@Nullable Paint paint) {
        if (paint instanceof Color next) {
            color = next;
        }
    }

    @Override
    public final Stroke getStroke() {
        return stroke;
    }

    @Override
    public final void setStroke(Stroke next) {
        stroke = next;
    }

    @Override
    public final Font getFont() {
        return font;
    }

    @Override
    public final void setFont(@Nullable Font next) {
        font = next == null ? font : next;
    }

    @Override
    public final FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public final Color getBackground() {
        return Palette.PAPER;
    }

    @Override
    public final void setBackground(Color ignored) {}

    @Override
    public final Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public final void setComposite(Composite ignored) {}

    @Override
    public final void setPaintMode() {}

    @Override
    public final void dispose() {}

    // ---------------------------------------------------------------- hints

    @Override
    public final @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return key.equals(RenderingHints.KEY_ANTIALIASING) ? RenderingHints.VALUE_ANTIALIAS_ON : null;
    }

    @Override
    public final void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public final RenderingHints getRenderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public final void setRenderingHints(Map<?, ?> hints) {}

    @Override
    public final void addRenderingHints(Map<?, ?> hints) {}

    // ------------------------------------------------------------ transform

    @Override
    public final AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public final void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public final void transform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public final void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public final void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public final void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public final void shear(double x, double y) {
        transform.shear(x, y);
    }

    @Override
    public final void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public final void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    // ----------------------------------------------------------------- clip

    @Override
    public final @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public final void setClip(@Nullable Shape next) {
        clip = next;
    }

    @Override
    public final void setClip(int x, int y, int width, int height) {
        clip = new Rectangle(x, y, width, height);
    }

    @Override
    public final void clip(@Nullable Shape ignored) {}

    @Override
    public final void clipRect(int x, int y, int width, int height) {}

    @Override
    public final @Nullable Rectangle getClipBounds() {
        return clip == null ? null : clip.getBounds();
    }

    // --------------------------------------------------------------- shapes

    @Override
    public final void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public final void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public final void clearRect(int x, int y, int width, int height) {
        Color before = color;
        color = getBackground();
        fillRect(x, y, width, height);
        color = before;
    }

    @Override
    public final void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public final void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }
}
