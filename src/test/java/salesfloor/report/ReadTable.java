package salesfloor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import salesfloor.report.table.TableRows;

/** A table as whoever reads its file finds it: rows without the heading, and figures as the file writes them. */
final class ReadTable {
    private ReadTable() {}

    static List<String[]> of(TableRows content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(bytes);
        content.writeTo(rows);
        rows.flush();
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    static List<String> plain(double... values) {
        return Arrays.stream(values).mapToObj(Figures::plain).toList();
    }
}
