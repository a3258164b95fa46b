package salesfloor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salesfloor.report.page.Page.Cell;
import salesfloor.report.page.Page.Column;
import salesfloor.report.page.Page.Table;
import salesfloor.report.table.Grid;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;

/** The tables of a result folder as a page shows them: in words, rounded, and no longer than somebody reads. */
final class PageTables {
    private static final int MOST_ROWS = 200;
    private static final String SCENARIO = "scenario";

    /** Tables that name everything that could have been; what was not is left out. */
    private static final Set<String> SPARSE = new TreeSet<>(List.of("staff.csv", "bottleneck.csv"));

    private final TableWords words;
    private final boolean severalScenarios;

    /** @param severalScenarios whether a column must say which scenario a row is about */
    PageTables(String currency, boolean severalScenarios) {
        this.words = new TableWords(currency);
        this.severalScenarios = severalScenarios;
    }

    /** A table under the name of its file; none without rows. */
    Optional<Table> of(String file, TableRows rows) throws IOException {
        Grid grid = Grid.of(rows, MOST_ROWS);
        List<Integer> shown = IntStream.range(0, grid.header().size())
                .filter(i -> severalScenarios || !grid.header().get(i).equals(SCENARIO))
                .boxed()
                .toList();
        List<Column> columns = shown.stream()
                .map(i -> new Column(TableWords.heading(grid.header().get(i)), isNumber(grid, i)))
                .toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (List<Object> row : grid.rows()) {
            if (SPARSE.contains(file) && isNothing(row)) {
                continue;
            }
            cells.add(shown.stream().map(i -> cell(grid.header(), row, i)).toList());
        }
        String note = grid.all() > grid.rows().size()
                ? Words.say("page.rest", Figures.whole(grid.rows().size()), Figures.whole(grid.all()), file)
                : "";
        return cells.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(TableWords.name(file), TableWords.title(file), columns, cells, note));
    }

    /** Whether all numbers of a row are zero. */
    private static boolean isNothing(List<Object> row) {
        return row.stream().filter(Number.class::isInstance).allMatch(number -> ((Number) number).doubleValue() == 0);
    }

    private static boolean isNumber(Grid grid, int column) {
        return grid.rows().stream().map(row -> row.get(column)).anyMatch(Number.class::isInstance)
                && grid.rows().stream().map(row -> row.get(column)).noneMatch(PageTables::isWords);
    }

    private static boolean isWords(Object cell) {
        return cell instanceof String text && !text.isEmpty();
    }

    private Cell cell(List<String> header, List<Object> row, int column) {
        Object value = row.get(column);
        String name = header.get(column);
        if (value instanceof Double number) {
            return new Cell(shown(number, TableWords.isShare(header, row, name)), Figures.plain(number));
        }
        if (value instanceof Long number) {
            return new Cell(TableWords.isName(name) ? number.toString() : Figures.whole(number), number.toString());
        }
        String text = words.text(name, value.toString());
        return new Cell(text, text);
    }

    private static String shown(double number, boolean share) {
        if (!Double.isFinite(number)) {
            return "";
        }
        if (share) {
            return Words.say("sign.share", Figures.hundredths(100 * number));
        }
        return number == Math.rint(number) ? Figures.whole(Math.round(number)) : Figures.rounded(number);
    }
}
