package salesfloor.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** The part of AWT's drawing that charts have no use for: images, and words, which a {@link Pen} writes. */
abstract class NoImages extends Graphics2D {

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("charts are drawn with shapes only");
    }

    @Override
    public final boolean hit(Rectangle rect, Shape s, boolean onStroke) {
        throw refused();
    }

    @Override
    public final boolean drawImage(Image img, AffineTransform form, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final void drawImage(BufferedImage img, BufferedImageOp op, int x, int y) {
        throw refused();
    }

    @Override
    public final void drawRenderedImage(RenderedImage img, AffineTransform form) {
        throw refused();
    }

    @Override
    public final void drawRenderableImage(RenderableImage img, AffineTransform form) {
        throw refused();
    }

    @Override
    public final void drawString(String str, int x, int y) {
        throw refused();
    }

    @Override
    public final void drawString(String str, float x, float y) {
        throw refused();
    }

    @Override
    public final void drawString(AttributedCharacterIterator iterator, int x, int y) {
        throw refused();
    }

    @Override
    public final void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw refused();
    }

    @Override
    public final void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refused();
    }

    @Override
    public final GraphicsConfiguration getDeviceConfiguration() {
        throw refused();
    }

    @Override
    public final Graphics create() {
        throw refused();
    }

    @Override
    public final boolean drawImage(Image img, int x, int y, int width, int height, Color color, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final boolean drawImage(
            Image img, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final boolean drawImage(
            Image img, int a, int b, int c, int d, int e, int f, int g, int h, Color color, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final boolean drawImage(Image img, int x, int y, Color color, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final boolean drawImage(Image img, int x, int y, int width, int height, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final boolean drawImage(Image img, int x, int y, ImageObserver obs) {
        throw refused();
    }

    @Override
    public final FontMetrics getFontMetrics(Font font) {
        throw refused();
    }

    @Override
    public final void drawPolygon(int[] xs, int[] ys, int n) {
        throw refused();
    }

    @Override
    public final void fillPolygon(int[] xs, int[] ys, int n) {
        throw refused();
    }

    @Override
    public final void drawPolyline(int[] xs, int[] ys, int n) {
        throw refused();
    }

    @Override
    public final void setXORMode(Color color) {
        throw refused();
    }

    @Override
    public final void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused();
    }

    @Override
    public final void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public final void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refused();
    }

    @Override
    public final void drawArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }

    @Override
    public final void fillArc(int x, int y, int width, int height, int start, int angle) {
        throw refused();
    }
}
