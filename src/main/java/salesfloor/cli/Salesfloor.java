package salesfloor.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root command. */
@Command(
        name = "salesfloor",
        description = "Simulates a sales department: what happens to orders, waiting and workload if it changes.",
        mixinStandardHelpOptions = true,
        versionProvider = Salesfloor.Version.class)
public final class Salesfloor implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        CommandLine command = commandLine(List.of(args));
        int code = command.execute(args);
        System.exit(command.getOut().checkError() && code == 0 ? 1 : code);
    }

    /** The whole command tree. */
    static CommandLine commandLine() {
        CommandLine root = new CommandLine(new Salesfloor());
        Commands.addAll(root);
        return settled(root);
    }

    /** As much of the command tree as these words need. */
    static CommandLine commandLine(List<String> words) {
        CommandLine root = new CommandLine(new Salesfloor());
        Commands.addNeeded(root, words);
        return settled(root);
    }

    /** Writing UTF-8 to the terminal, whatever the platform's default is. */
    private static CommandLine settled(CommandLine root) {
        return root.setExpandAtFiles(false)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionStrategy(new Speaking())
                .setParameterExceptionHandler(new ErrorMessages())
                .setExecutionExceptionHandler(new ErrorMessages());
    }

    /** The program's version. */
    static String version() {
        String version = Salesfloor.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(not packaged)");
    }

    /** The version, and what tells builds of it apart that may give other replications; it stands in every log. */
    static String program() {
        String code = ProgramCode.hash();
        return code.isEmpty() ? version() : version() + "+" + code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: name a command.");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"salesfloor " + version()};
        }
    }
}
