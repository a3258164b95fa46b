package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void paths_lead_to_single_values() {
        assertThat(CompletionScript.paths())
                .contains("currency", "time.length", "economics.grossMargin")
                .doesNotContain("time", "economics");
    }

    private String[] bash(String... words) throws IOException, InterruptedException {
        String call = "source ./completion; COMP_WORDS=(" + String.join(" ", words) + "); COMP_CWORD="
                + (words.length - 1) + "; _salesfloor; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder("bash", "-c", call)
                .directory(folder.toFile())
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said.lines().toArray(String[]::new);
    }
}
