package salesfloor.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A workbook takes whatever names and tables there are, and says what it cannot hold. */
class OddBookTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "+1",
                "-1",
                "@x",
                "<script>alert(1)</script>",
                "Отдел продаж «Север»",
                "a & b \" ' > <",
                "two\nlines"
            })
    void a_text_is_a_text_whatever_it_looks_like(String text) throws IOException {
        Row row = rows(sheet("s", List.of(Cell.of(text)))).get(0);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).asString()).isEqualTo(text);
        assertThat(row.getCell(0).getFormula()).isNull();
    }

    @Test
    void characters_that_a_workbook_cannot_have_become_spaces() throws IOException {
        Row row = rows(sheet("s", List.of(Cell.of("a\u0000b\u0007c\ud800d\ufffee\u001bf"))))
                .get(0);
        assertThat(row.getCell(0).asString()).isEqualTo("a b c d e f");
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_and_shows_it() throws IOException {
        Row row = rows(sheet("s", List.of(Cell.of("я".repeat(40_000))))).get(0);
        assertThat(row.getCell(0).asString()).hasSize(32_767).endsWith("яя…");
    }

    @Test
    void numbers_that_are_none_leave_their_cell_empty() throws IOException {
        List<Cell> cells = List.of(
                Cell.of("x"),
                Cell.of(Double.NaN, Cell.Format.NUMBER),
                Cell.of(Double.POSITIVE_INFINITY, Cell.Format.SHARE),
                Cell.of(0.25, Cell.Format.SHARE));
        Row row = rows(sheet("s", cells)).get(0);
        assertThat(row.getCellText(1)).isEmpty();
        assertThat(row.getCellText(2)).isEmpty();
        assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("0.25");
    }

    @Test
    void sheets_have_names_that_spreadsheets_allow_each_its_own() throws IOException {
        String much = "Загрузка сотрудников по ролям и по неделям года";
        List<String> names = namesOf(Stream.of(much, much, "a/b\\c?d*e[f]g:h", "'", "A B", "a b")
                .map(name -> sheet(name, List.of(Cell.of("x"))))
                .toList());
        assertThat(names).hasSize(6).allMatch(name -> name.length() <= 31 && !name.matches(".*[\\\\/?*\\[\\]:].*"));
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        assertThat(names.get(0)).isEqualTo(much.substring(0, 31));
    }

    @Test
    void a_table_longer_than_a_sheet_ends_with_a_line_that_says_so() throws IOException {
        Sheet long12 = new Sheet(
                "long",
                true,
                taker -> {
                    for (int i : IntStream.range(0, 12).toArray()) {
                        taker.row(List.of(Cell.of("row " + i)));
                    }
                },
                left -> left + " rows more are in long.csv");
        List<Row> rows = rows(written(List.of(long12), 10));
        assertThat(rows).hasSize(10);
        assertThat(rows.get(8).getCellText(0)).isEqualTo("row 8");
        assertThat(rows.get(9).getCellText(0)).isEqualTo("3 rows more are in long.csv");
    }

    private static Sheet sheet(String name, List<Cell> cells) {
        return new Sheet(name, false, taker -> taker.row(cells), left -> "");
    }

    private byte[] written(List<Sheet> sheets, int mostRows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BookWriter.write(sheets, mostRows, folder.resolve("draft"), out);
        return out.toByteArray();
    }

    private List<String> namesOf(List<Sheet> sheets) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(written(sheets, 100)))) {
            return book.getSheets().map(sheet -> sheet.getName()).toList();
        }
    }

    private List<Row> rows(Sheet sheet) throws IOException {
        return rows(written(List.of(sheet), 100));
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }
}
