package salesfloor.report.table;

import java.io.IOException;

/** Takes a table cell by cell, from left to right and from top to bottom. The first row is the header. */
public interface TableWriter {

    /** The next cell, a text. */
    TableWriter text(String cell) throws IOException;

    /** The next cell, a number; empty where there is none. */
    TableWriter number(double value) throws IOException;

    /** The next cell, a whole number. */
    TableWriter number(long value) throws IOException;

    /** Ends the row. */
    TableWriter end() throws IOException;

    /** A whole row of text. */
    default TableWriter row(String... cells) throws IOException {
        for (String cell : cells) {
            text(cell);
        }
        return end();
    }
}
