package salesfloor.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** All subcommands. Reading their options takes longer than many a command itself, so only those that are needed are read. */
final class Commands {
    private static final List<Class<?>> ALL = List.of(
            RunCommand.class,
            CompareCommand.class,
            SweepCommand.class,
            MergeCommand.class,
            HorizonCommand.class,
            ValueCommand.class,
            SensitivityCommand.class,
            OptimiseCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            EstimateCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            InitCommand.class,
            CompletionCommand.class,
            ExplainCommand.class);

    private Commands() {}

    /** Adds every subcommand, with all its options. */
    static void addAll(CommandLine root) {
        ALL.forEach(command -> root.addSubcommand(new CommandLine(command)));
    }

    /** Adds what these words need: the command that comes first, or, where options of the program alone are given, outlines. */
    static void addNeeded(CommandLine root, List<String> words) {
        Optional<Class<?>> first = words.stream().findFirst().flatMap(Commands::named);
        if (first.isPresent()) {
            root.addSubcommand(new CommandLine(first.get()));
        } else if (words.stream().allMatch(word -> word.startsWith("-"))) {
            ALL.forEach(command -> root.addSubcommand(outline(about(command))));
        } else {
            addAll(root);
        }
    }

    private static Optional<Class<?>> named(String word) {
        return ALL.stream()
                .filter(command -> about(command).name().equals(word))
                .findFirst();
    }

    /** A command's name and what it does, without its options. */
    private static CommandLine outline(Command about) {
        CommandSpec outline = CommandSpec.create().name(about.name());
        outline.usageMessage().description(about.description());
        return new CommandLine(outline);
    }

    private static Command about(Class<?> command) {
        return Objects.requireNonNull(command.getAnnotation(Command.class));
    }
}
