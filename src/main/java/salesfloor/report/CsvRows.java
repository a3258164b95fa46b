package salesfloor.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import salesfloor.report.table.TableWriter;

/**
 * Rows of comma-separated values (RFC 4180, but with line feeds alone), UTF-8. A text cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP, "CSV injection").
 */
final class CsvRows implements TableWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final BufferedWriter out;
    private boolean rowBegun;

    CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public CsvRows text(String cell) throws IOException {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return cell(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    @Override
    public CsvRows number(double value) throws IOException {
        return cell(Figures.plain(value));
    }

    @Override
    public CsvRows number(long value) throws IOException {
        return cell(Long.toString(value));
    }

    @Override
    public CsvRows end() throws IOException {
        out.write('\n');
        rowBegun = false;
        return this;
    }

    /** Hands everything on to the stream below. */
    void flush() throws IOException {
        out.flush();
    }

    private CsvRows cell(String cell) throws IOException {
        if (rowBegun) {
            out.write(',');
        }
        out.write(cell);
        rowBegun = true;
        return this;
    }
}
