package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Only as much of the command tree is read as a command line needs; nobody can tell. */
class CommandsTest {

    @Test
    void help_of_the_program_lists_every_command() {
        assertThat(Salesfloor.commandLine(List.of("--help")).getUsageMessage())
                .isEqualTo(Salesfloor.commandLine().getUsageMessage());
    }

    @Test
    void a_command_that_comes_first_is_the_only_one_read() {
        var needed = Salesfloor.commandLine(List.of("validate", "run.yaml")).getSubcommands();

        assertThat(needed).containsOnlyKeys("validate");
        assertThat(needed.get("validate").getUsageMessage())
                .isEqualTo(Salesfloor.commandLine()
                        .getSubcommands()
                        .get("validate")
                        .getUsageMessage());
    }

    @Test
    void help_before_a_command_is_help_of_the_program() {
        assertThat(Given.salesfloor("--help", "validate", "x.yaml").printed())
                .isEqualTo(Given.salesfloor("--help").printed());
    }

    @Test
    void a_mistyped_command_is_held_against_all() {
        assertThat(Given.salesfloor("valdate", "x.yaml").complained()).contains("Maybe 'validate'.");
    }

    /** Only what simulates is worth the optimising compiler; what is merged was simulated before. */
    @ParameterizedTest
    @CsvSource({"salesfloor, ' +([a-z |]+)\\)\\R +compiler=', ' \\| '", "salesfloor.cmd, 'in \\(([a-z ]+)\\) do', ' '"})
    void the_launchers_know_the_commands_that_simulate(String launcher, String list, String between)
            throws IOException {
        var named = Pattern.compile(list).matcher(Files.readString(Path.of(launcher)));
        assertThat(named.find()).isTrue();
        var simulating = Salesfloor.commandLine().getSubcommands().values().stream()
                .filter(command -> command.getCommandSpec().findOption("--threads") != null)
                .map(CommandLine::getCommandName)
                .filter(name -> !name.equals("merge"))
                .toList();
        assertThat(named.group(1).strip().split(between)).containsExactlyInAnyOrderElementsOf(simulating);
    }
}
