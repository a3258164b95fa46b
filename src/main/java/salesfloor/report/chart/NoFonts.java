package salesfloor.report.chart;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Java found no fonts or no library to draw with, so there can be no pictures on this machine. */
public final class NoFonts extends Exception {
    private static final long serialVersionUID = 1;

    private NoFonts(Throwable cause) {
        super(
                "Charts were not drawn: Java has no fonts or no graphics library on this machine. Install them (Debian"
                        + " and Ubuntu: apt install fontconfig fonts-dejavu-core libfreetype6), then run again with"
                        + " --resume; or leave charts out with --no-charts.",
                cause);
    }

    /** Something that draws. */
    @FunctionalInterface
    interface Drawing<T> {
        T draw() throws IOException;
    }

    /**
     * Draws. Where fonts or libraries are missing, Java fails with errors of several kinds, some of them only once and with
     * others later on.
     */
    static <T> T guard(Drawing<T> drawing) throws NoFonts {
        try {
            return drawing.draw();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (LinkageError | InternalError | RuntimeException failure) {
            if (comesFromFonts(failure)) {
                throw new NoFonts(failure);
            }
            throw failure;
        }
    }

    private static boolean comesFromFonts(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LinkageError) {
                return true;
            }
            for (StackTraceElement call : cause.getStackTrace()) {
                if (call.getClassName()
                        .matches("sun\\.(font|awt|java2d)\\..*|java\\.awt\\.(Font|Toolkit|Graphics).*")) {
                    return true;
                }
            }
        }
        return false;
    }
}
