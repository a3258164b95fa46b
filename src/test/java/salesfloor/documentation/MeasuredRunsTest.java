package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's answer comes from real runs. With {@code -Dregenerate} they are simulated anew; that takes some minutes.
 * With {@code -Dregenerate=figures} only words and picture are made anew from the kept runs. */
class MeasuredRunsTest {
    private static final Path README = Path.of("README.md");
    private static final Path PICTURE = Path.of("docs", "figures", "back-office.svg");
    private static final String BEGIN = "<!-- made by MeasuredRunsTest -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String STALE =
            "out of date; write it anew with: mvn -o test -Dtest='ReferencePagesTest,MeasuredRunsTest,DocumentationTest' -Dregenerate";

    @TempDir
    static Path work;

    @BeforeAll
    static void regenerate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            if (!"figures".equals(System.getProperty("regenerate"))) {
                MeasuredRuns.regenerate(work);
            }
            ReadmeFigures figures = new ReadmeFigures(MeasuredRuns.read());
            Files.writeString(PICTURE, figures.picture(), StandardCharsets.UTF_8);
            String readme = read(README);
            Files.writeString(
                    README,
                    readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                            + figures.text()
                            + readme.substring(readme.indexOf(END)),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void words_table_and_picture_show_the_kept_runs() throws IOException {
        ReadmeFigures figures = new ReadmeFigures(MeasuredRuns.read());
        assertThat(between(read(README))).as(STALE).isEqualTo(figures.text());
        assertThat(read(PICTURE)).as(STALE).isEqualTo(figures.picture());
    }

    @Test
    void the_words_fit_the_figures() throws IOException {
        assertThat(new ReadmeFigures(MeasuredRuns.read()).wordsHold())
                .as("the README's words about the back office; write them anew in ReadmeFigures")
                .isTrue();
    }

    /** The same luck: a shift beyond the interval that the README shows is a change of the model or the scenario. */
    @Test
    void the_model_still_says_so() throws IOException {
        MeasuredRuns kept = MeasuredRuns.read();
        Map<String, String> now = MeasuredRuns.simulate("2 clerks", work.resolve("now"), "--replications", "1")
                .get(0);
        for (String measure : new String[] {"ordersPerDay", "profit"}) {
            double fresh = Double.parseDouble(Objects.requireNonNull(now.get(measure)));
            assertThat(Math.abs(fresh - kept.values("2 clerks", measure)[0]))
                    .as("%s of replication 1 has moved: the README is %s", measure, STALE)
                    .isLessThan(kept.estimate("2 clerks", measure).halfWidth());
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static String between(String readme) {
        return readme.substring(readme.indexOf(BEGIN) + BEGIN.length(), readme.indexOf(END));
    }
}
