package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The table of variance ratios comes from the runs that {@link ExperimentsPageTest} keeps. With {@code -Dregenerate} it is written
 * anew from them.
 */
class LuckTableTest {
    private static final Path PAGE = Path.of("docs", "explanation", "comparisons.md");
    private static final String BEGIN = "<!-- made by LuckTableTest -->\n";
    private static final String END = "<!-- end -->\n";

    @BeforeAll
    static void regenerate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            String page = page();
            String anew = page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                    + LuckTable.of(ExperimentRuns.read())
                    + page.substring(page.indexOf(END));
            Files.writeString(PAGE, anew, StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_table_shows_the_kept_runs() throws IOException {
        String page = page();
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as("out of date; write it anew with: mvn -o test -Dtest=LuckTableTest -Dregenerate=figures")
                .isEqualTo(LuckTable.of(ExperimentRuns.read()));
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
