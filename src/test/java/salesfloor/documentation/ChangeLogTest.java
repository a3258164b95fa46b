package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A shipped figure that moves since the last release stands in the change log, with how far. At a release, the tables in
 * {@code docs/figures} are copied to {@code docs/figures/released}, and the heading becomes the version.
 */
class ChangeLogTest {
    private static final Path FIGURES = Path.of("docs/figures");

    @TempDir
    Path folder;

    /** What the change log says of results since the last release. */
    private static String unreleased() throws IOException {
        String log = Files.readString(Path.of("CHANGELOG.md"));
        int from = log.indexOf("### Things that change results", log.indexOf("## Unreleased"));
        assertThat(from).isPositive();
        int to = log.indexOf("\n## ", from);
        return log.substring(from, to < 0 ? log.length() : to);
    }

    @ParameterizedTest
    @CsvSource({"runs.csv, 2", "experiments.csv, 3", "knees.csv, 5", "structures.csv, 2"})
    void figures_that_moved_are_listed_with_their_size(String file, int keys) throws IOException {
        MovedFigures moved =
                MovedFigures.between(FIGURES.resolve("released").resolve(file), FIGURES.resolve(file), keys);

        if (moved.none()) {
            assertThat(unreleased()).doesNotContain(file);
        } else {
            assertThat(unreleased()).contains(moved.sentence(file));
        }
    }

    @Test
    void the_size_is_the_share_of_the_larger_figure() throws IOException {
        Path before = Files.writeString(folder.resolve("before"), "case;profit;verdict\na;100;met\nb;0;met\nc;5;\n");
        Path after = Files.writeString(folder.resolve("after"), "case;profit;verdict\na;80;missed\nb;0;met\nd;7;\n");

        assertThat(MovedFigures.between(before, after, 1).sentence("runs.csv"))
                .isEqualTo("`runs.csv`: 2 of 6 figures moved, by a median of 20.0 % and at most 20.0 %; 1 rows new, 1"
                        + " gone.");
        assertThat(MovedFigures.between(before, before, 1).none()).isTrue();
    }
}
