package salesfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.report.FolderRefused;
import salesfloor.report.Inputs;
import salesfloor.report.words.Words;

/** The command that made a result folder, given once more with the files that it read then. */
final class SameCommand {
    private final Path folder;
    private final Inputs.Asked asked;

    SameCommand(Path folder, Inputs.Asked asked) {
        this.folder = folder;
        this.asked = asked;
    }

    /**
     * Gives it.
     *
     * @param wishes sets the options that decide where results go and how they are told
     * @return its exit code
     */
    int give(PrintWriter out, PrintWriter err, Consumer<SimulationOptions> wishes) throws FolderRefused {
        Surroundings surroundings = new Surroundings(asked.inputs(), DepartmentReplication::new, Disk.REAL);
        CommandLine command = new CommandLine(command(asked.words().get(0), surroundings));
        command.setExpandAtFiles(false).setOut(out).setErr(err);
        command.setParameterExceptionHandler(new ErrorMessages()).setExecutionExceptionHandler(new ErrorMessages());
        command.setExecutionStrategy(parsed -> {
            wishes.accept(options(parsed.commandSpec()));
            return new Speaking().execute(parsed);
        });
        return command.execute(asked.words().stream().skip(1).toArray(String[]::new));
    }

    private static SimulationOptions options(CommandSpec command) {
        CommandSpec mixin = Objects.requireNonNull(command.mixins().get("options"), "every command here simulates");
        return (SimulationOptions) mixin.userObject();
    }

    private Callable<Integer> command(String name, Surroundings surroundings) throws FolderRefused {
        return switch (name) {
            case "run" -> new RunCommand(surroundings);
            case "compare" -> new CompareCommand(surroundings);
            case "sweep" -> new SweepCommand(surroundings);
            case "value" -> new ValueCommand(surroundings);
            case "optimise" -> new OptimiseCommand(surroundings);
            case "sensitivity" -> new SensitivityCommand(surroundings);
            case "horizon" -> new HorizonCommand(surroundings);
            default -> throw new FolderRefused(Words.say("refused.unknown-command", folder, name));
        };
    }
}
