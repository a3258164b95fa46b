package salesfloor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import salesfloor.experiment.Disk;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.ChartDrawing;
import salesfloor.report.chart.NoFonts;

/** Draws the pictures of a result folder, each as SVG and as PNG. What cannot be drawn is said, and takes nothing else with it. */
public final class ChartFiles {
    /** No pictures. */
    public static final ChartFiles NONE = new ChartFiles(false, note -> {});

    private final boolean wanted;
    private final Consumer<String> says;

    /**
     * Pictures, or none.
     *
     * @param says takes what must be said where there is nothing to draw with
     */
    public ChartFiles(boolean wanted, Consumer<String> says) {
        this.wanted = wanted;
        this.says = says;
    }

    /** Clears the folder of pictures and draws what there is to draw. */
    void write(Disk disk, Path folder, List<Chart> charts) throws IOException {
        FolderContent.clearFolder(folder);
        if (!wanted || charts.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        try {
            for (Chart chart : charts) {
                draw(disk, folder, chart);
            }
        } catch (NoFonts none) {
            says.accept(none.getMessage());
            FolderContent.clearFolder(folder);
        }
    }

    private void draw(Disk disk, Path folder, Chart chart) throws IOException, NoFonts {
        String name = chart.caption().name();
        String svg;
        byte[] png;
        try {
            svg = ChartDrawing.svg(chart);
            png = ChartDrawing.png(chart);
        } catch (RuntimeException fault) {
            // The results are whole without it, and are worth more than a picture.
            says.accept("The chart " + name + " could not be drawn; this is a fault of the program: " + fault);
            return;
        }
        WholeFile.write(disk, folder.resolve(name + ".svg"), svg);
        WholeFile.write(disk, folder.resolve(name + ".png"), out -> out.write(png));
    }
}
