package salesfloor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario to start from. */
@Command(name = "init", description = "Writes a commented scenario to start from.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final String FILE_NAME = "scenario.yaml";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The folder to write to (default: this one).")
    private Path folder = Path.of("");

    @Option(names = "--force", description = "Overwrite a file that is there.")
    private boolean force;

    @Override
    public Integer call() {
        Path file = folder.resolve(FILE_NAME);
        try {
            Files.createDirectories(folder.toAbsolutePath());
            write(file);
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(
                    spec.commandLine(), e.getMessage() + " is there already. '--force' overwrites it.");
        } catch (IOException e) {
            spec.commandLine().getErr().print("Cannot write " + file + ".\n");
            spec.commandLine().getErr().flush();
            return ExitCodes.FAILED;
        }
        spec.commandLine()
                .getOut()
                .print("Next: " + Invocation.of("validate " + Invocation.quoted(file.toString())) + "\n" + file + "\n");
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private void write(Path file) throws IOException {
        OpenOption mode = force ? StandardOpenOption.CREATE : StandardOpenOption.CREATE_NEW;
        Files.writeString(
                file,
                starter(),
                StandardCharsets.UTF_8,
                mode,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** The text of the starter scenario. */
    static String starter() throws IOException {
        try (InputStream in = InitCommand.class.getResourceAsStream("starter.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
