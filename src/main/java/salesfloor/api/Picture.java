package salesfloor.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.ChartDrawing;
import salesfloor.report.chart.NoFonts;

/**
 * A chart, ready to be drawn.
 *
 * <pre>{@code
 * var run = ScenarioFile.read(Path.of("scenarios/transactional.yaml")).with("time.length", "16 weeks").run(2);
 * for (Picture picture : run.pictures()) {
 *     picture.writeTo(Path.of("results"));
 * }
 * }</pre>
 */
public final class Picture {
    private final Chart chart;

    Picture(Chart chart) {
        this.chart = chart;
    }

    /** A name for files: letters, digits and dashes. */
    public String name() {
        return chart.caption().name();
    }

    /** The finding, or the question, that stands above it. */
    public String title() {
        return chart.caption().title();
    }

    /**
     * The text of an SVG file.
     *
     * @throws SalesfloorException where this machine has no fonts
     */
    public String svg() {
        try {
            return ChartDrawing.svg(chart);
        } catch (NoFonts none) {
            throw new SalesfloorException(List.of(String.valueOf(none.getMessage())), none);
        }
    }

    /**
     * The bytes of a PNG file.
     *
     * @throws SalesfloorException where this machine has no fonts
     */
    public byte[] png() {
        try {
            return ChartDrawing.png(chart);
        } catch (NoFonts none) {
            throw new SalesfloorException(List.of(String.valueOf(none.getMessage())), none);
        }
    }

    /**
     * Writes {@code NAME.svg} and {@code NAME.png} into a folder, which is made where it is not there.
     *
     * @throws SalesfloorException where this machine has no fonts
     * @throws UncheckedIOException where the files cannot be written
     */
    public void writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name() + ".svg"), svg());
            Files.write(folder.resolve(name() + ".png"), png());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its title. */
    @Override
    public String toString() {
        return title();
    }
}
