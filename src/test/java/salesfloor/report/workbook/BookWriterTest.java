package salesfloor.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that is longer than what is held at a time is whole in the workbook, and laid out as a short one. */
class BookWriterTest {
    private static final int ROWS = 2500;

    @TempDir
    Path folder;

    @Test
    void a_long_table_is_whole_and_laid_out() throws IOException {
        String sheet = part(book(), "xl/worksheets/sheet2.xml");

        assertThat(Pattern.compile("<row ").matcher(sheet).results()).hasSize(ROWS + 1);
        assertThat(sheet)
                .contains("state=\"frozen\"")
                .contains("<cols>")
                .contains("orientation=\"landscape\"")
                .contains("<autoFilter ref=\"A1:B" + (ROWS + 1) + "\"")
                .contains("<t>seed " + ROWS + "</t>")
                .contains("<v>" + ROWS + ".0</v>");
    }

    @Test
    void words_of_later_rows_are_not_held_until_the_end() throws IOException {
        assertThat(part(book(), "xl/sharedStrings.xml"))
                .contains("seed 1<")
                .contains("replication")
                .doesNotContain("seed " + ROWS);
    }

    @Test
    void the_same_sheets_give_the_same_bytes() throws IOException {
        assertThat(book()).isEqualTo(book());
    }

    private byte[] book() throws IOException {
        Sheet answer = new Sheet("Answer", false, taker -> taker.row(List.of(Cell.sentence("Yes."))), left -> "");
        Sheet table = new Sheet(
                "Replications",
                true,
                taker -> {
                    taker.row(List.of(Cell.heading("replication"), Cell.heading("seed")));
                    for (int i = 1; i <= ROWS; i++) {
                        taker.row(List.of(Cell.of(i, Cell.Format.PLAIN), Cell.of("seed " + i)));
                    }
                },
                left -> "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BookWriter.write(List.of(answer, table), folder.resolve("draft"), out);
        return out.toByteArray();
    }

    private static String part(byte[] book, String name) throws IOException {
        ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(book));
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().equals(name)) {
                return new String(parts.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new IOException("There is no part " + name);
    }
}
