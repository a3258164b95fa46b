package salesfloor.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/**
 * Rows of comma-separated values (RFC 4180, but with line feeds alone), UTF-8. A text cell that a spreadsheet would take for a
 * formula gets an apostrophe in front (OWASP, "CSV injection").
 */
final class CsvRows {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final BufferedWriter out;
    private boolean rowBegun;

    CsvRows(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A whole row of text. */
    CsvRows row(String... cells) throws IOException {
        for (String cell : cells) {
            text(cell);
        }
        return end();
    }

    /** The next cell, a text. */
    CsvRows text(String cell) throws IOException {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return cell(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** The next cell, a number; empty where there is none. */
    CsvRows number(double value) throws IOException {
        return cell(Figures.plain(value));
    }

    /** The next cell, a whole number. */
    CsvRows number(long value) throws IOException {
        return cell(Long.toString(value));
    }

    /** Ends the row. */
    CsvRows end() throws IOException {
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
