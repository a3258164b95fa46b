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
 * Every broken experiment gets the message written beside it: place, line, caret, what was expected and found, and one message per
 * fault. Run with {@code -Dsalesfloor.golden=write} to write the messages anew, then read the difference.
 */
class BrokenExperimentsTest {
    private static final Path BROKEN = Scenarios.BROKEN.resolve("experiments");

    @ParameterizedTest
    @MethodSource("files")
    void gets_the_expected_message(Path file) throws IOException {
        String said = problems(file);
        Path golden = Path.of(file.toString().replace(".yaml", ".txt"));
        if (System.getProperty("salesfloor.golden", "").equals("write")) {
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden)).isNotEmpty();
    }

    @Test
    void there_are_many() {
        assertThat(files()).hasSizeGreaterThan(50);
    }

    private static String problems(Path file) {
        try {
            Scenarios.experiment(file);
            return "";
        } catch (InvalidScenario e) {
            return e.getMessage();
        }
    }

    static List<Path> files() {
        return Scenarios.in(BROKEN);
    }
}
