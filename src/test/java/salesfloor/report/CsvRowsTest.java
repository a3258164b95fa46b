package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Cells are read back as written, and no spreadsheet runs one as a formula. */
class CsvRowsTest {

    @Test
    void commas_quotes_and_line_breaks_are_quoted() throws IOException {
        assertThat(csv("a,b", "say \"hi\"", "two\nlines", "плотный"))
                .isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",плотный\n");
    }

    @Test
    void what_looks_like_a_formula_is_text() throws IOException {
        assertThat(csv("=HYPERLINK(\"http://x\")", "+1", "-1", "@x", "\tx"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-1,'@x,'\tx\n");
    }

    @Test
    void negative_numbers_stay_numbers_and_missing_ones_are_empty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows csv = new CsvRows(out);
        csv.number(-1.5).number(Double.NaN).number(3L).end().flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("-1.5,,3\n");
    }

    private static String csv(String... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows csv = new CsvRows(out);
        csv.row(cells);
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
