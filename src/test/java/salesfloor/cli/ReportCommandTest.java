package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.FolderBytes;

/** The command {@code report}: whatever a command said of its results is said again from the folder alone. */
class ReportCommandTest {
    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void files() throws IOException {
        SmallDesk.write(folder);
        out = folder.resolve("out");
    }

    private Given give(String command) {
        return Given.in(folder, command, "--out", out);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run base.yaml --replications 2",
                "run other.yaml --set clients.ticket.mean=90 --precision orders=20% --seed 7",
                "run base.yaml --replication 3 --events",
                "compare base.yaml other.yaml --replications 3",
                "sweep sweep.yaml --replications 3",
                "value base.yaml --replications 3",
                "optimise sweep.yaml --replications 3 --max-replications 5",
                "sensitivity base.yaml --versus other.yaml --replications 2 --runs 12",
                "horizon base.yaml --replications 3"
            })
    void every_file_is_made_again_from_the_folder_alone(String command) throws IOException {
        Given first = give(command);
        assertThat(first.code()).as(first.complained()).isIn(ExitCodes.DONE, ExitCodes.GOAL_MISSED);
        Map<String, String> made = FolderBytes.of(out);
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(out, elsewhere);
        for (String file : List.of("base.yaml", "other.yaml", "sweep.yaml")) {
            Files.writeString(folder.resolve(file), "changed: since\n");
        }
        for (String derived : made.keySet()) {
            if (derived.matches(".*\\.(csv|html|md)|charts.*|summary\\.json")) {
                Files.delete(elsewhere.resolve(derived));
            }
        }

        Given again = Given.salesfloor("report", elsewhere);

        assertThat(again.code()).as(again.complained()).isEqualTo(first.code());
        assertThat(again.printed()).isEqualTo(first.printed().replace(out.toString(), elsewhere.toString()));
        assertThat(FolderBytes.of(elsewhere)).isEqualTo(made);
    }

    @Test
    void parts_that_were_joined_are_told_as_a_whole() throws IOException {
        for (int part = 1; part <= 2; part++) {
            out = folder.resolve("part" + part);
            give("sweep sweep.yaml --replications 10 --shard " + part + "/2");
        }
        out = folder.resolve("whole");
        Given.salesfloor("merge", folder.resolve("part1"), folder.resolve("part2"), "--out", out);
        Map<String, String> made = FolderBytes.of(out);
        assertThat(Given.salesfloor("report", out).code()).isZero();
        assertThat(FolderBytes.of(out)).isEqualTo(made);
    }

    @Test
    void several_folders_are_told_one_after_the_other() {
        give("run base.yaml --replications 2");
        Path first = out;
        out = folder.resolve("second");
        give("run other.yaml --replications 2");
        Given told = Given.salesfloor("report", first, out, "--quiet");
        assertThat(told.lines()).hasSize(4);
        assertThat(told.lines().get(0)).startsWith("base: ");
        assertThat(told.lines().get(1)).isEqualTo(first.toString());
        assertThat(told.lines().get(2)).startsWith("other: ");
    }

    @Test
    void pictures_left_out_at_first_are_drawn_later() {
        give("run base.yaml --replications 2 --no-charts");
        assertThat(out.resolve("charts")).doesNotExist();
        assertThat(Given.salesfloor("report", out).code()).isZero();
        assertThat(out.resolve("charts/funnel.svg")).exists();
    }

    @Test
    void results_are_told_in_another_language_and_back() throws IOException {
        give("run base.yaml --replications 2");
        Map<String, String> english = FolderBytes.of(out);
        Given russian = Given.salesfloor("report", out, "--lang", "ru");
        assertThat(russian.printed()).contains("заказов в месяц", "Что ограничивает заказы");
        assertThat(Files.readString(out.resolve("summary.csv"))).contains(",EUR per month");
        assertThat(Given.salesfloor("report", out).printed()).isEqualTo(russian.printed());
        Given.salesfloor("report", out, "--lang", "en");
        assertThat(FolderBytes.of(out)).isEqualTo(english);
        Given unknown = Given.salesfloor("report", out, "--lang", "de");
        assertThat(unknown.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(unknown.complained()).contains("expected one of en, ru");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replications.log", "inputs.json"})
    void results_whose_source_was_changed_are_not_told(String source) throws IOException {
        give("run base.yaml --replications 2");
        Path file = out.resolve(source);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        Map<String, String> before = FolderBytes.of(out);
        Given told = Given.salesfloor("report", out);
        assertThat(told.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(told.complained()).contains(source + " is not as the manifest says");
        assertThat(FolderBytes.of(out)).isEqualTo(before);
    }

    @Test
    void what_is_not_finished_says_how_to_go_on() throws IOException {
        give("compare base.yaml other.yaml --replications 10");
        Files.delete(out.resolve("manifest.json"));
        Given told = Given.salesfloor("report", out);
        assertThat(told.code()).isEqualTo(ExitCodes.INVALID);
        String line = told.complained()
                .lines()
                .filter(one -> one.contains(" compare "))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("--replications 10").endsWith("--resume");
        Object[] words = Stream.of(line.strip().split(" ", -1)).skip(1).toArray();
        assertThat(Given.salesfloor(words).code()).isZero();
        assertThat(Given.salesfloor("report", out).code()).isZero();
    }

    @Test
    void other_folders_are_refused() throws IOException {
        Given missing = Given.salesfloor("report", folder.resolve("missing"));
        assertThat(missing.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(missing.complained()).contains("missing is no folder");
        Given strange = Given.salesfloor("report", folder);
        assertThat(strange.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(strange.complained()).contains("does not say what was asked");
        Files.createDirectories(out);
        for (String damaged : List.of("{", "[]", "{\"files\": 3}", "{\"files\": [{}], \"command\": []}")) {
            Files.writeString(out.resolve("inputs.json"), damaged);
            Given told = Given.salesfloor("report", out);
            assertThat(told.code()).as(damaged).isEqualTo(ExitCodes.INVALID);
            assertThat(told.complained()).as(damaged).contains("is damaged");
        }
    }

    private Path made(String command, String name) {
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(word.endsWith(".yaml") ? folder.resolve(word) : word);
        }
        words.addAll(List.of("--no-charts", "--out", folder.resolve(name)));
        Given given = Given.salesfloor(words.toArray());
        assertThat(given.code()).as(given.complained()).isZero();
        return folder.resolve(name);
    }

    @Test
    void folders_that_met_the_same_luck_say_side_by_side_what_a_comparison_says() throws IOException {
        Path base = made("run base.yaml --replications 3", "first");
        Path other = made("run other.yaml --replications 3", "second");
        Path compared = made("compare base.yaml other.yaml --replications 3", "compared");
        Path together = folder.resolve("together");
        Given told = Given.salesfloor("report", base, other, "--quiet", "--no-charts", "--out", together);
        assertThat(told.code()).as(told.complained()).isZero();
        assertThat(together.resolve("comparison.csv")).hasSameTextualContentAs(compared.resolve("comparison.csv"));
        assertThat(together.resolve("summary.csv")).hasSameTextualContentAs(compared.resolve("summary.csv"));
        assertThat(told.lines().get(told.lines().size() - 2)).contains(" earns ", "3 replications with the same luck");
        assertThat(told.lines().get(told.lines().size() - 1)).isEqualTo(together.toString());
        assertThat(together.resolve("report.html")).isNotEmptyFile();
        assertThat(together.resolve("report.xlsx")).isNotEmptyFile();
    }

    @Test
    void folders_with_luck_of_their_own_stand_side_by_side_without_a_difference() throws IOException {
        Path base = made("run base.yaml --replications 2", "first");
        Path again = made("run base.yaml --replications 3 --seed 7", "second");
        Path together = folder.resolve("together");
        Given told = Given.salesfloor("report", base, again, "--quiet", "--no-charts", "--out", together);
        assertThat(told.lines().get(told.lines().size() - 2)).contains("by means alone", "not judged");
        assertThat(together.resolve("comparison.csv")).doesNotExist();
        assertThat(Files.readString(together.resolve("summary.json"))).contains("\"own-luck\"");
        assertThat(Files.readString(together.resolve("report.html")))
                .contains("base (second)", "2–3 replications, seed 1, 7,");
    }

    @Test
    void a_folder_with_other_files_takes_nothing_side_by_side() throws IOException {
        Path base = made("run base.yaml --replications 2", "first");
        Path other = made("run other.yaml --replications 2", "second");
        Map<String, String> before = FolderBytes.of(other);
        Given told = Given.salesfloor("report", base, other, "--quiet", "--no-charts", "--out", base);
        assertThat(told.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(told.complained()).contains("holds other files");
        assertThat(FolderBytes.of(other).keySet()).isEqualTo(before.keySet());
    }
}
