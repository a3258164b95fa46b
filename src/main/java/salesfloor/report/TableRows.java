package salesfloor.report;

import java.io.IOException;

/** What writes the rows of a table. */
@FunctionalInterface
interface TableRows {

    /** Writes the header row and all others. */
    void writeTo(CsvRows rows) throws IOException;
}
