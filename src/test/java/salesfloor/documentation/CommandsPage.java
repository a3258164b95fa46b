package salesfloor.documentation;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import salesfloor.cli.CommandTree;

/** Every command, as its {@code --help} says. */
final class CommandsPage {
    private CommandsPage() {}

    static String text() {
        CommandLine root = CommandTree.fresh();
        StringBuilder out = new StringBuilder(ReferencePages.made("the command line's own help"));
        out.append("""
                # Commands

                `./salesfloor COMMAND` from the project's root; the first start builds the program. The environment
                variable `JAVA_HOME` chooses the JDK, `SALESFLOOR_JAVA_OPTS` takes more options for Java, such as
                `-Xmx4g`; `NO_COLOR` or `TERM=dumb` switch colour and repainting off.
                """);
        root.getSubcommands().forEach((name, command) -> {
            StringWriter usage = new StringWriter();
            command.usage(new PrintWriter(usage), Ansi.OFF);
            out.append("\n## `").append(name).append("`\n\n```text\n");
            out.append(usage.toString().stripTrailing()).append("\n```\n");
        });
        return out.toString();
    }
}
