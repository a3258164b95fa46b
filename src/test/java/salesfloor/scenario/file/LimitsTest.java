package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to exhaust a reader are refused at once and with a short message. */
@Timeout(5)
class LimitsTest {
    @TempDir
    Path folder;

    private String problems(String yaml) throws IOException {
        return Scenarios.problems(Scenarios.write(folder, "x.yaml", yaml));
    }

    @Test
    void a_large_file() throws IOException {
        assertThat(problems("name: x\n# " + "y".repeat(4_000_000)))
                .contains("[S103]")
                .hasSizeLessThan(300);
    }

    @Test
    void a_hundred_thousand_levels() throws IOException {
        assertThat(problems("name: " + "[".repeat(100_000))).contains("[S118]").hasSizeLessThan(800);
    }

    @Test
    void a_number_of_two_thousand_digits() throws IOException {
        String said = problems("name: x\nmarket: {prospects: " + "9".repeat(2000) + "}");

        assertThat(said).contains("[S205]").hasSizeLessThan(800);
    }

    @Test
    void a_key_of_sixty_thousand_letters() throws IOException {
        assertThat(problems("name: x\n? " + "k".repeat(60_000) + "\n: 1\n")).contains("[S201]");
    }

    @Test
    void twenty_thousand_unknown_keys_get_a_message_each() throws IOException {
        StringBuilder yaml = new StringBuilder("name: x\n");
        for (int i = 0; i < 20_000; i++) {
            yaml.append("unheardOfKey").append(i).append(": 1\n");
        }
        Path file = Scenarios.write(folder, "x.yaml", yaml.toString());
        try {
            Scenarios.read(file);
        } catch (InvalidScenario e) {
            assertThat(e.problems()).hasSize(20_000);
        }
    }

    @Test
    void a_thousand_teams_of_a_hundred_thousand_people() throws IOException {
        assertThat(problems("""
                name: x
                structure:
                  teams: 1000
                  roles:
                    seller: {headcount: 100000, activities: [takeOrder]}
                    clerk: {headcount: 1, activities: [prepareDocuments]}
                """)).contains("[S326]");
    }

    @Test
    void a_folder_and_a_missing_file_with_its_near_miss() throws IOException {
        Scenarios.write(folder, "transactional.yaml", "name: x\n");

        assertThat(Scenarios.problems(folder)).contains("[S102]", "is a folder");
        assertThat(Scenarios.problems(folder.resolve("transactionl.yaml"))).contains("Maybe '", "transactional.yaml'");
    }
}
