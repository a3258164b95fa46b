package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands around scenario files: what they write where, and what they tell the shell. */
class ScenarioCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(Object... args) {
        CommandLine command =
                Salesfloor.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = args[i].toString();
        }
        return command.execute(texts);
    }

    @Test
    void a_mistyped_command_is_named_whatever_comes_after_it() {
        Given given = Given.salesfloor("rnu", "x", "--out");
        assertThat(given.code()).isEqualTo(2);
        assertThat(given.complained()).startsWith("'rnu' is not a command.").contains("Maybe 'run'.");
    }

    @Test
    void init_writes_a_valid_scenario_and_never_overwrites_it() throws IOException {
        assertThat(run("init", folder)).isZero();
        Path file = folder.resolve("scenario.yaml");
        assertThat(run("validate", file)).isZero();

        Files.writeString(file, "name: mine\n");
        assertThat(run("init", folder)).isEqualTo(2);
        assertThat(file).hasContent("name: mine");
        assertThat(run("init", folder, "--force")).isZero();
        assertThat(file).content().startsWith("# A small sales department");
    }

    @Test
    void validate_checks_experiments_too() throws IOException {
        assertThat(run("validate", Path.of("scenarios/experiments/time-savings.yaml")))
                .isZero();
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), """
                name: wrong
                base: %s
                vary: {structure.roles.backOfice.headcount: [1, 2]}
                """.formatted(
                        Path.of("scenarios/transactional.yaml").toAbsolutePath()));
        assertThat(run("validate", wrong)).isEqualTo(2);
        assertThat(err.toString()).contains("wrong.yaml:3:").contains("Maybe 'backOffice'");
    }

    @Test
    void init_says_that_it_cannot_write() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(run("init", file.resolve("below"))).isEqualTo(1);

        assertThat(err.toString()).startsWith("Cannot write ");
    }

    @Test
    void mistakes_of_usage_are_told_in_plain_words() {
        assertThat(run("run", "--replications", "1e3", "x.yaml")).isEqualTo(2);
        assertThat(run("run", "--seed", "abc", "x.yaml")).isEqualTo(2);
        assertThat(run("completion", "zhs")).isEqualTo(2);
        assertThat(run("run", "--repliations", "3", "x.yaml")).isEqualTo(2);
        assertThat(run("run", "x.yaml", "y.yaml")).isEqualTo(2);

        assertThat(err.toString().lines().filter(line -> !line.startsWith("Help:")))
                .containsExactly(
                        "--replications is '1e3'; it must be a whole number.",
                        "--seed is 'abc'; it must be a whole number.",
                        "SHELL is 'zhs'; it must be one of bash, zsh, fish. Maybe 'zsh'.",
                        "Unknown option: '--repliations'",
                        "Maybe '--replications'.",
                        "'y.yaml' is one word too many.");
    }

    @Test
    void validate_tells_every_file_and_its_problems() throws IOException {
        Path good = Files.writeString(folder.resolve("good.yaml"), "name: good\n");
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "nme: bad\n");

        assertThat(run("validate", bad, good)).isEqualTo(2);

        assertThat(out.toString()).isEqualTo(good + ": valid.\n");
        assertThat(err.toString()).startsWith(bad + ":1:1: nme:").contains("Maybe 'name'.", "explain S201");
        assertThat(err.toString()).doesNotContain("\u001b");
    }

    @Test
    void effective_and_origin_print_the_whole_scenario() throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "name: x\n");

        assertThat(run("validate", "--effective", file)).isZero();
        assertThat(out.toString()).startsWith("name: x\n").contains("\n  hours: 09:00-18:00\n");
        assertThat(run("validate", "--origin", "--set", "time.lunchTurns=3", file))
                .isZero();
        assertThat(out.toString()).contains("name: x  # x.yaml:1\n", "lunchTurns: 3  # --set\n", "# default\n");
    }

    @Test
    void explain_knows_every_code_and_guesses_others() {
        assertThat(run("explain", "s201")).isZero();
        assertThat(out.toString()).startsWith("S201 Unknown key");
        assertThat(run("explain", "S2O1")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'S201'.");
        assertThat(run("explain", "few-replications")).isZero();
        assertThat(out.toString()).contains("\nfew-replications Few replications\n");
    }

    @Test
    void schema_is_json() {
        assertThat(run("schema")).isZero();
        assertThat(out.toString()).startsWith("{\n").contains("\"$schema\"").endsWith("}\n");
    }

    @Test
    void a_mistyped_command_or_option_gets_a_guess() {
        assertThat(run("vaildate")).isEqualTo(2);
        assertThat(run("validate", "--efective")).isEqualTo(2);
        assertThat(err.toString()).contains("Maybe 'validate'.", "Maybe '--effective'.");
    }
}
