package salesfloor.report.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in memory, as far as it is wanted.
 *
 * @param header names of its columns
 * @param rows the first rows: of each cell a {@link String}, a {@link Double} (NaN where there is none) or a {@link Long}
 * @param all how many rows there are in all
 */
public record Grid(List<String> header, List<List<Object>> rows, int all) {
    public Grid {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The first rows of a table. */
    public static Grid of(TableRows table, int most) throws IOException {
        Taking taking = new Taking(most);
        table.writeTo(taking);
        return new Grid(taking.header, taking.rows, taking.all);
    }

    private static final class Taking implements TableWriter {
        private final int most;
        private final List<String> header = new ArrayList<>();
        private final List<List<Object>> rows = new ArrayList<>();
        private List<Object> row = new ArrayList<>();
        private boolean inHeader = true;
        private int all;

        Taking(int most) {
            this.most = most;
        }

        @Override
        public TableWriter text(String cell) {
            return cell(cell);
        }

        @Override
        public TableWriter number(double value) {
            return cell(value);
        }

        @Override
        public TableWriter number(long value) {
            return cell(value);
        }

        private TableWriter cell(Object value) {
            row.add(value);
            return this;
        }

        @Override
        public TableWriter end() {
            if (inHeader) {
                row.forEach(name -> header.add(name.toString()));
                inHeader = false;
            } else {
                all++;
                if (rows.size() < most) {
                    rows.add(List.copyOf(row));
                }
            }
            row = new ArrayList<>();
            return this;
        }
    }
}
