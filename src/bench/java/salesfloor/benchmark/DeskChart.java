package salesfloor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.ChartDrawing;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.NoFonts;

/** The order desk beside its peers as a picture, made from the printed rows of {@link Cost}. */
final class DeskChart {
    private static final Path FILE = Path.of("docs", "figures", "speed.svg");
    private static final Map<String, String> NAMES = Map.of("mason", "plain MASON", "ssj", "SSJ", "dsol", "DSOL");

    private final List<Row> rows = new ArrayList<>();

    /** Adds a printed row: work, clients, first, median, least and most seconds, million events/s, bytes. */
    void add(String printed) {
        String[] cells = printed.strip().split("\\s*\\|\\s*", -1);
        String[] spread = cells[5].split("-", -1);
        double median = Double.parseDouble(cells[4]);
        double speed = Double.parseDouble(cells[6]);
        String name = NAMES.getOrDefault(cells[1], "Salesfloor");
        rows.add(new Row(
                String.format(Locale.ROOT, "%s, %,d clients", name, Long.parseLong(cells[2])),
                speed,
                speed * median / Double.parseDouble(spread[1]),
                speed * median / Double.parseDouble(spread[0]),
                Standing.NOT_JUDGED,
                cells[6]));
    }

    void write() throws IOException, NoFonts {
        Caption caption = new Caption(
                "speed",
                "Order desk: events a second of processor time",
                "median and range of warm runs, one thread; the peers measure nothing",
                List.of());
        Files.writeString(
                FILE,
                ChartDrawing.svg(
                        new IntervalChart(caption, Axis.of("Events", "million per second"), "median", rows)));
    }
}
