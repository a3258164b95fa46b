package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Completion offers commands, options, measures and scenario paths, in a real shell. */
class CompletionScriptTest {

    @TempDir
    Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void bash_completes() throws Exception {
        Files.writeString(folder.resolve("completion"), CompletionScript.bash(Salesfloor.commandLine()));
        Files.writeString(folder.resolve("desk.yaml"), "name: desk");
        assertThat(bash("salesfloor", "ru")).containsExactly("run");
        assertThat(bash("salesfloor", "run", "--thr")).containsExactly("--threads");
        assertThat(bash("salesfloor", "run", "--precision", "ordersPerD")).containsExactly("ordersPerDay=");
        assertThat(bash("salesfloor", "run", "--set", "people.abs")).allMatch(path -> path.startsWith("people.abs"));
        assertThat(bash("salesfloor", "run", "de")).containsExactly("desk.yaml");
        assertThat(bash("salesfloor", "compare", "--response", "prof")).contains("profit");
        assertThat(bash("salesfloor", "completion", "f")).containsExactly("fish");
    }

    @Test
    void fish_offers_every_command_and_long_option() {
        String script = CompletionScript.fish(Salesfloor.commandLine());
        assertThat(script)
                .contains("-a run -d 'Simulates one scenario")
                .contains("__fish_seen_subcommand_from run' -l threads -x")
                .contains("ordersPerDay=")
                .doesNotContain("%%");
    }

    @Test
    void fish_completes() throws Exception {
        assumeTrue(installed("fish"), "There is no fish on this machine.");
        Files.writeString(folder.resolve("completion"), CompletionScript.fish(Salesfloor.commandLine()));
        String[] offered = shell(
                "fish",
                "--no-config",
                "-c",
                "source completion; complete -C 'salesfloor ru'; complete -C 'salesfloor run --thr'");
        assertThat(offered).hasSize(2);
        assertThat(offered[0]).startsWith("run\t");
        assertThat(offered[1]).startsWith("--threads\t");
    }

    @Test
    void zsh_takes_the_script() throws Exception {
        assumeTrue(installed("zsh"), "There is no zsh on this machine.");
        Files.writeString(
                folder.resolve("completion"),
                Given.salesfloor("completion", "zsh").printed());
        String call = "ZDOTDIR=$PWD; source ./completion; whence -w _salesfloor; print ${_comps[salesfloor]}";
        assertThat(shell("zsh", "-f", "-c", call))
                .containsExactly("_salesfloor: function", "_bash_complete -F _salesfloor");
    }

    private static boolean installed(String shell) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, shell)));
    }

    @Test
    void paths_lead_to_single_values() {
        assertThat(CompletionScript.paths())
                .contains("currency", "time.length", "economics.grossMargin")
                .doesNotContain("time", "economics");
    }

    private String[] bash(String... words) throws IOException, InterruptedException {
        String call = "source ./completion; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _salesfloor; printf '%s\\n' \"${COMPREPLY[@]}\"";
        return shell("bash", "-c", call);
    }

    private String[] shell(String... command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder(command).directory(folder.toFile()).start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said.lines().toArray(String[]::new);
    }
}
