package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
