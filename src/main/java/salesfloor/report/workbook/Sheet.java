package salesfloor.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A sheet of a workbook.
 *
 * @param name its name; made to fit what spreadsheets allow
 * @param table whether the first row is the header of a table, which stays in sight and can be filtered by
 * @param rows what is in it
 * @param rest says of so many rows that they are not in it, where a sheet has no room for all
 */
public record Sheet(String name, boolean table, Rows rows, LongFunction<String> rest) {

    /** The rows of a sheet, from top to bottom. */
    @FunctionalInterface
    public interface Rows {
        void writeTo(Taker taker) throws IOException;
    }

    /** Takes row after row. */
    @FunctionalInterface
    public interface Taker {
        void row(List<Cell> cells) throws IOException;
    }
}
