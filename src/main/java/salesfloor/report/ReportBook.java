package salesfloor.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.report.page.Page;
import salesfloor.report.table.TableRows;
import salesfloor.report.table.TableWriter;
import salesfloor.report.words.Words;
import salesfloor.report.workbook.Cell;
import salesfloor.report.workbook.Cell.Format;
import salesfloor.report.workbook.Sheet;

/** Lays out what a command found as a workbook: the answer first, then a sheet for each table of the folder. */
final class ReportBook {
    private final Page page;
    private final Map<String, TableRows> tables;
    private final TableWords words;

    /**
     * What there is to show.
     *
     * @param page what everybody reads first, and the table of formulas
     * @param tables all tables of the folder, by file name
     * @param currency of all amounts
     */
    ReportBook(Page page, Map<String, TableRows> tables, String currency) {
        this.page = page;
        this.tables = tables;
        this.words = new TableWords(currency);
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(
                Words.say("book.answer"), false, this::answer, left -> Words.say("book.rest", left, "summary.json")));
        tables.forEach((file, rows) -> sheets.add(new Sheet(
                TableWords.title(file),
                true,
                taker -> rows.writeTo(new Worded(taker)),
                left -> Words.say("book.rest", left, file))));
        return sheets;
    }

    private void answer(Sheet.Taker sheet) throws IOException {
        sheet.row(List.of(Cell.headline(page.title())));
        sheet.row(List.of(Cell.sentence(page.question())));
        sheet.row(List.of());
        sheet.row(List.of(Cell.headline(page.answer())));
        sheet.row(List.of(Cell.sentence(page.basis())));
        sheet.row(List.of());
        sheet.row(List.of(
                Cell.heading(Words.say("book.figure")),
                Cell.heading(Words.say("book.value")),
                Cell.heading(Words.say("book.half-width")),
                Cell.heading(Words.say("book.unit"))));
        for (Page.Figure figure : page.figures()) {
            Format format = figure.share() ? Format.SHARE : Format.NUMBER;
            sheet.row(List.of(
                    Cell.of(figure.name()),
                    Cell.of(figure.mean(), format),
                    Cell.of(figure.halfWidth(), format),
                    Cell.of(figure.unit())));
        }
        for (Page.Goal goal : page.goals()) {
            sheet.row(List.of(
                    Cell.of(goal.standing().sign() + " " + goal.goal()),
                    Cell.of(goal.verdict()),
                    Cell.of(goal.value())));
        }
        sheet.row(List.of());
        for (Page.Notice notice : page.notices()) {
            sheet.row(List.of(Cell.sentence(notice.text())));
            sheet.row(List.of(Cell.sentence(notice.remedy())));
        }
    }

    /** A table as it is written, in words and with its types. */
    private final class Worded implements TableWriter {
        private final Sheet.Taker taker;
        private final List<String> header = new ArrayList<>();
        private List<Object> row = new ArrayList<>();
        private boolean inHeader = true;

        Worded(Sheet.Taker taker) {
            this.taker = taker;
        }

        @Override
        public TableWriter text(String cell) {
            row.add(cell);
            return this;
        }

        @Override
        public TableWriter number(double value) {
            row.add(value);
            return this;
        }

        @Override
        public TableWriter number(long value) {
            row.add(value);
            return this;
        }

        @Override
        public TableWriter end() throws IOException {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(inHeader ? headed(row.get(i).toString()) : cell(i));
            }
            taker.row(cells);
            inHeader = false;
            row = new ArrayList<>();
            return this;
        }

        private Cell headed(String column) {
            header.add(column);
            return Cell.heading(TableWords.heading(column));
        }

        private Cell cell(int column) {
            String name = header.get(column);
            if (row.get(column) instanceof Double number) {
                return Cell.of(number, TableWords.isShare(header, row, name) ? Format.SHARE : Format.NUMBER);
            }
            if (row.get(column) instanceof Long number) {
                // More digits than a spreadsheet's numbers have.
                return name.equals("seed")
                        ? Cell.of(number.toString())
                        : Cell.of(number, TableWords.isName(name) ? Format.PLAIN : Format.NUMBER);
            }
            return Cell.of(words.text(name, row.get(column).toString()));
        }
    }
}
