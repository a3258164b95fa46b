package salesfloor.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;

/**
 * Charts as files. The same chart gives the same bytes; as SVG on every machine, as PNG on machines with the same fonts and JDK.
 * Needs no screen.
 */
public final class ChartDrawing {
    /** Points of a PNG for one unit of the picture, so that it stays sharp in print. */
    private static final int SHARPNESS = 2;

    static {
        // Must be said before the first class of AWT is loaded, and the launcher may not have said it.
        System.setProperty("java.awt.headless", "true");
        // Small files are faster through memory than through a file of their own.
        ImageIO.setUseCache(false);
    }

    private ChartDrawing() {}

    /**
     * A chart as the text of an SVG file.
     *
     * @throws NoFonts where this machine has nothing to write with
     */
    public static String svg(Chart chart) throws NoFonts {
        return NoFonts.guard(() -> {
            Scene scene = Scenes.of(chart);
            Layout layout = Layout.of(scene);
            SvgPen pen = new SvgPen(layout.height(), chart.caption());
            Picture.paint(scene, layout, pen);
            return pen.text();
        });
    }

    /**
     * A chart as the bytes of a PNG file.
     *
     * @throws NoFonts where this machine has nothing to write with
     */
    public static byte[] png(Chart chart) throws NoFonts {
        return NoFonts.guard(() -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image(chart), "png", bytes);
            return bytes.toByteArray();
        });
    }

    private static BufferedImage image(Chart chart) {
        Scene scene = Scenes.of(chart);
        Layout layout = Layout.of(scene);
        BufferedImage image =
                new BufferedImage(SHARPNESS * Layout.WIDTH, SHARPNESS * layout.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SHARPNESS, SHARPNESS);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Picture.paint(scene, layout, new PngPen(graphics));
        graphics.dispose();
        return image;
    }
}
