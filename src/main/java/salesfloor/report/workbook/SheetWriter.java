package salesfloor.report.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one sheet: its cells, how they look, and how it is printed. Of a long table only some rows are held; by the first of them
 * its columns are laid out.
 */
final class SheetWriter {
    private static final double NARROW = 9;
    private static final double WIDE = 60;
    private static final double LARGE = 1000;
    /** More columns cannot be read on one sheet of paper. */
    private static final int MOST_ON_PAPER = 12;

    /** Characters in a cell, as Office Open XML spreadsheets have them. */
    private static final int LONGEST_TEXT = 32_767;

    private static final double LINE_HEIGHT = 15;

    /** Rows of a table that are held before they are written for good. */
    private static final int HELD = 1000;

    /** Bold writing is about this much wider than the digits that columns are measured in. */
    private static final double BOLD = 1.2;

    private final Worksheet sheet;
    private final boolean table;
    private final List<Column> columns = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final int most;
    private int row;
    private long left;
    private boolean laidOut;

    /**
     * A writer for one sheet.
     *
     * @param table whether the first row is the header of a table
     * @param most how many rows the sheet has room for
     */
    SheetWriter(Worksheet sheet, boolean table, int most) {
        this.sheet = sheet;
        this.table = table;
        this.most = most;
    }

    void write(Sheet.Rows rows, LongFunction<String> rest) throws IOException {
        rows.writeTo(this::take);
        if (left > 0) {
            text(0, rest.apply(left));
        }
        if (!laidOut) {
            layOut();
        }
        sentences.forEach(this::layOut);
        if (table && row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, Math.max(0, columns.size() - 1));
        }
        sheet.finish();
    }

    /** Everything that stands before the rows. */
    private void layOut() {
        laidOut = true;
        if (table) {
            freezeHeader();
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
        }
        sheet.pageOrientation("landscape");
        if (columns.size() <= MOST_ON_PAPER) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private void freezeHeader() {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).numbers) {
                sheet.style(0, i).horizontalAlignment("right").set();
            }
        }
    }

    /** The last row is kept for what must be said of rows that have no room. */
    private void take(List<Cell> cells) throws IOException {
        if (row >= most - 1) {
            left++;
            return;
        }
        for (int i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
        row++;
        if (table && row % HELD == 0) {
            if (!laidOut) {
                layOut();
            }
            sheet.flush();
        }
    }

    private void put(int column, Cell cell) {
        boolean sentence = cell.format() == Cell.Format.SENTENCE || cell.format() == Cell.Format.HEADLINE;
        if (sentence) {
            sentences.add(new Sentence(row, cell));
        } else {
            column(column).take(cell);
        }
        if (!cell.text().isEmpty()) {
            text(column, fitting(cell.text()));
        } else if (Double.isFinite(cell.number())) {
            sheet.value(row, column, cell.number());
        }
        style(column, cell);
    }

    /** The book holds every word of its cells until its end; those of long tables, seeds among them, stand in their cells. */
    private void text(int column, String text) {
        if (row < HELD) {
            sheet.value(row, column, text);
        } else {
            sheet.inlineString(row, column, text);
        }
    }

    /** What a cell can hold: no characters that XML has no place for, and not more of them than spreadsheets read. */
    private static String fitting(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isWritable(c) ? c : ' ').forEach(clean::appendCodePoint);
        return clean.length() <= LONGEST_TEXT ? clean.toString() : clean.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static boolean isWritable(int character) {
        boolean isHalfOfPair = character >= 0xd800 && character <= 0xdfff;
        boolean isNone = (character & 0xfffe) == 0xfffe;
        return character == '\n' || character == '\t' || (character >= 0x20 && !isHalfOfPair && !isNone);
    }

    private Column column(int index) {
        while (columns.size() <= index) {
            columns.add(new Column());
        }
        return columns.get(index);
    }

    private void style(int column, Cell cell) {
        switch (cell.format()) {
            case HEADING ->
                sheet.style(row, column).bold().indent(column > 0 ? 1 : 0).set();
            case NUMBER ->
                sheet.style(row, column).format(format(cell.number())).set();
            case SHARE -> sheet.style(row, column).format("0.00%").set();
            case TEXT -> sheet.style(row, column).indent(column > 0 ? 1 : 0).set();
            case PLAIN, SENTENCE, HEADLINE -> {
                // As spreadsheets show them by themselves, or laid out when all columns are known.
            }
        }
    }

    private static String format(double number) {
        if (number == Math.rint(number) || Math.abs(number) >= LARGE) {
            return "#,##0";
        }
        return Math.abs(number) >= 1 ? "#,##0.00" : "0.0000";
    }

    /** Sentences run over all columns and break into lines. */
    private void layOut(Sentence sentence) {
        double width = columns.stream().mapToDouble(Column::width).sum();
        boolean headline = sentence.cell.format() == Cell.Format.HEADLINE;
        double length = sentence.cell.text().length() * (headline ? BOLD : 1);
        sheet.rowHeight(sentence.row, LINE_HEIGHT * Math.max(1, Math.ceil(length / Math.max(NARROW, width))));
        StyleSetter style = sheet.range(sentence.row, 0, sentence.row, Math.max(0, columns.size() - 1))
                .style();
        if (columns.size() > 1) {
            style.merge();
        }
        style.wrapText(true).verticalAlignment("top");
        if (headline) {
            style.bold();
        }
        style.set();
    }

    /** A sentence and where it stands. */
    private record Sentence(int row, Cell cell) {}

    /** What is known of a column. */
    private static final class Column {
        private double widest = NARROW;
        private boolean numbers;

        void take(Cell cell) {
            if (!cell.text().isEmpty()) {
                widest = Math.max(widest, cell.text().length() + 3.0);
            } else if (Double.isFinite(cell.number())) {
                numbers = true;
            }
        }

        double width() {
            return Math.min(WIDE, widest);
        }
    }
}
