package salesfloor.report.table;

import java.io.IOException;

/** What the rows of a table are: the header row first, then all others. The same rows can be written several times. */
@FunctionalInterface
public interface TableRows {

    /** Writes the header row and all others. */
    void writeTo(TableWriter table) throws IOException;
}
