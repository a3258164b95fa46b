package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every broken file gets the message written beside it: place, line, caret, what was expected and found, and one message per
 * fault. Run with {@code -Dsalesfloor.golden=write} to write the messages anew, then read the difference.
 */
class BrokenFilesTest {

    @ParameterizedTest
    @MethodSource("files")
    void gets_the_expected_message(Path file) throws IOException {
        String said = Scenarios.problems(file);
        Path golden = Path.of(file.toString().replace(".yaml", ".txt"));
        if (System.getProperty("salesfloor.golden", "").equals("write")) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden)).isNotEmpty();
    }

    @Test
    void there_are_many() {
        assertThat(files()).hasSizeGreaterThan(60);
    }

    static List<Path> files() {
        return Scenarios.in(Scenarios.BROKEN);
    }
}
