package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.FolderBytes;

/** The command {@code verify}: the simulation beside theory, and a result folder beside itself made again. */
class VerifyCommandTest {
    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void files() throws IOException {
        SmallDesk.write(folder);
        out = folder.resolve("out");
    }

    private void give(String command) {
        assertThat(Given.in(folder, command, "--out", out).code()).isIn(ExitCodes.DONE, ExitCodes.GOAL_MISSED);
    }

    private Given verify() {
        return Given.salesfloor("verify", out, "--quiet");
    }

    // A result folder

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"run\"", "3", "{}"})
    void a_folder_that_names_no_command_is_damaged(String command) throws IOException {
        give("run base.yaml --replications 2 --no-charts");
        Path inputs = out.resolve("inputs.json");
        String text = Files.readString(inputs);
        String spoilt = text.replaceFirst("(?s)\"command\" : \\[.*?]", "\"command\": " + command);
        assertThat(spoilt).isNotEqualTo(text);
        Files.writeString(inputs, spoilt);
        assertThat(verify().code()).isEqualTo(ExitCodes.INVALID);
        assertThat(verify().complained()).contains("inputs.json");
    }

    /** Nothing is read that the words do not name: an argument is never a file of arguments. */
    @Test
    void a_word_that_begins_with_an_at_sign_is_a_word() {
        Given given = Given.salesfloor("run", "@/dev/zero");
        assertThat(given.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(given.complained()).contains("@/dev/zero");
    }

    @Test
    void a_file_in_place_of_the_folder_for_the_page_is_refused_before_anything_is_simulated() {
        Given given = Given.salesfloor("verify", "--out", folder.resolve("base.yaml"));
        assertThat(given.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(given.complained()).contains("base.yaml is a file. Name a folder.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run other.yaml --set clients.ticket.mean=90 --precision orders=20% --seed 7 --no-charts",
                "run base.yaml --replication 3 --events --no-charts",
                "run base.yaml --replications 2 --lang ru",
                "compare base.yaml other.yaml --replications 2 --no-charts",
                "sweep sweep.yaml --replications 2 --no-charts",
                "optimise sweep.yaml --replications 3 --max-replications 5 --no-charts",
                "sensitivity base.yaml --versus other.yaml --replications 2 --runs 12 --no-charts",
            })
    void a_stranger_with_the_folder_alone_makes_every_byte_again(String command) throws IOException {
        give(command);
        for (String file : List.of("base.yaml", "other.yaml", "sweep.yaml")) {
            Files.delete(folder.resolve(file));
        }
        Given verified = verify();
        assertThat(verified.code())
                .as(verified.printed() + verified.complained())
                .isZero();
        assertThat(verified.printed()).contains("were made again from what it says, byte for byte");
    }

    @Test
    void a_flipped_byte_is_found_in_whatever_file_it_is() throws IOException {
        give("run base.yaml --replications 2 --events --no-charts");
        for (String name : FolderBytes.of(out).keySet()) {
            Path file = out.resolve(name);
            byte[] whole = Files.readAllBytes(file);
            if (name.equals("manifest.json") || name.equals("lock") || whole.length == 0 || name.startsWith(".")) {
                continue;
            }
            byte[] spoilt = whole.clone();
            spoilt[whole.length / 2] ^= 1;
            Files.write(file, spoilt);
            Given verified = verify();
            Files.write(file, whole);
            assertThat(verified.code()).as(name + ": " + verified.printed()).isIn(ExitCodes.FAILED, ExitCodes.INVALID);
            assertThat(verified.printed() + verified.complained()).contains(name);
        }
        assertThat(verify().code()).isZero();
    }

    @Test
    void an_edited_figure_is_named_with_its_line_and_replication() throws IOException {
        give("run base.yaml --replications 3 --no-charts");
        Path rows = out.resolve("replications.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(rows));
        lines.set(2, lines.get(2).replaceFirst(",[^,]*$", ",99999"));
        Files.writeString(rows, String.join("\n", lines) + "\n");
        Given verified = verify();
        assertThat(verified.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(verified.printed())
                .contains("replications.csv, line 3, replication 2\n")
                .contains("99999")
                .contains("Changed since the run")
                .containsPattern(": 1 of \\d+ files differ; the first is replications.csv.\n$");
    }

    /** Whoever changes a result and its hash changes what the simulation gives. */
    @ParameterizedTest
    @CsvSource({"rootSeed, 1, 2", "done, 2, 3"})
    void an_edited_manifest_is_found(String key, String before, String after) throws IOException {
        give("run base.yaml --replications 2 --no-charts");
        Path manifest = out.resolve("manifest.json");
        String text = Files.readString(manifest);
        String edited = text.replaceFirst("\"" + key + "\" : " + before, "\"" + key + "\" : " + after);
        assertThat(edited).isNotEqualTo(text);
        Files.writeString(manifest, edited);
        Given verified = verify();
        assertThat(verified.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(verified.printed()).contains("manifest.json, line").contains(key);
    }

    @Test
    void another_version_is_told_apart_before_anything_is_simulated() throws IOException {
        give("run base.yaml --replications 2 --no-charts");
        Path manifest = out.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("(not packaged)", "0.0.1"));
        Given verified = verify();
        assertThat(verified.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(verified.printed()).contains("was made by version 0.0.1; this is (not packaged)");
    }

    @Test
    void a_missing_file_is_named_and_a_strangers_file_is_left_alone() throws IOException {
        give("run base.yaml --replications 2 --no-charts");
        Files.writeString(out.resolve("notes.txt"), "mine");
        Given verified = verify();
        assertThat(verified.code()).isZero();
        assertThat(verified.printed()).contains("Not compared, since they are no results: notes.txt.");
        Files.delete(out.resolve("summary.json"));
        assertThat(verify().printed()).contains("summary.json\n  here:  (no such file)");
    }

    @Test
    void what_is_no_result_folder_is_refused() throws IOException {
        assertThat(verify().code()).isEqualTo(ExitCodes.INVALID);
        Files.createDirectory(out);
        assertThat(verify().complained()).contains("has no inputs.json");
        assertThat(Given.salesfloor("verify", out, "--seed", "2").complained())
                .contains("--seed is about the comparison with theory");
    }

    // Theory

    @Test
    void cases_can_be_chosen_and_are_written_as_page_and_json() throws IOException {
        Given verified = Given.salesfloor("verify", "--only", "wait of orders", "--out", out, "--no-color");
        assertThat(verified.code()).as(verified.printed()).isZero();
        assertThat(verified.printed())
                .contains("Priorities: 5 people")
                .contains("✓ wait of orders, in service times")
                .endsWith(
                        "The case agrees with theory. A faultless program would be found faulty with at most 1 % of all"
                                + " seeds; this was seed 1.\n");
        assertThat(Files.readString(out.resolve("verification.json")))
                .contains("\"verdict\" : \"agrees\"")
                .contains("two-priorities.yaml");
        assertThat(Files.readString(out.resolve("verification.html"))).contains("Cobham 1954");
    }

    @Test
    void without_its_scenarios_or_cases_it_says_what_to_do() {
        Given none = Given.salesfloor("verify", "--scenarios", folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(ExitCodes.INVALID);
        assertThat(none.complained()).contains("name the folder with --scenarios");
        assertThat(Given.salesfloor("verify", "--only", "Erlang Z").complained())
                .contains("No case has the words 'Erlang Z'.");
    }
}
