package salesfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import salesfloor.experiment.FolderInUse;
import salesfloor.report.FolderRefused;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.NearMiss;

/** Says in a few words what went wrong, and sets the exit code: 1 failed, 2 wrong usage. No stack traces. */
final class ErrorMessages implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Override
    public int handleParseException(ParameterException error, String[] args) {
        CommandLine command = error.getCommandLine();
        PrintWriter err = command.getErr();
        if (error instanceof UnmatchedArgumentException unmatched) {
            String typed = unexpected(
                    unmatched.getUnmatched(), !command.getSubcommands().isEmpty());
            err.println(unexpected(typed, command));
            guess(typed, command).ifPresent(guess -> err.println("Maybe '" + guess + "'."));
        } else {
            err.println(WrongValue.of(error).orElseGet(error::getMessage));
            unknownOption(args, command).ifPresent(guess -> err.println("Maybe '" + guess + "'."));
        }
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USAGE;
    }

    /**
     * What was mistyped: a word where a command should be is the reason why nothing after it is understood; else an unknown option
     * is.
     */
    private static String unexpected(List<String> unmatched, boolean commandWanted) {
        return unmatched.stream()
                .filter(word -> word.startsWith("-") || commandWanted)
                .findFirst()
                .orElse(unmatched.get(0));
    }

    private static String unexpected(String typed, CommandLine command) {
        if (typed.startsWith("-")) {
            return "Unknown option: '" + typed + "'";
        }
        return "'" + typed + "' is " + (command.getSubcommands().isEmpty() ? "one word too many." : "not a command.");
    }

    /** A mistyped option may be the reason why something else is missing. */
    private static Optional<String> unknownOption(String[] args, CommandLine command) {
        return Stream.of(args)
                .map(arg -> arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg)
                .filter(arg -> arg.startsWith("--") && command.getCommandSpec().findOption(arg) == null)
                .findFirst()
                .flatMap(arg -> guess(arg, command));
    }

    private static Optional<String> guess(String typed, CommandLine command) {
        List<String> words = new ArrayList<>(command.getSubcommands().keySet());
        words.addAll(command.getCommandSpec().optionsMap().keySet());
        words.removeIf(word -> word.startsWith("-") != typed.startsWith("-"));
        return Optional.ofNullable(NearMiss.of(typed, words));
    }

    @Override
    public int handleExecutionException(Exception error, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (error instanceof InvalidScenario invalid) {
            ScenarioFiles.print(invalid, err, Screen.colours(System.getenv(), false));
            return WRONG_USAGE;
        }
        err.println(message(error));
        if (System.getenv("SALESFLOOR_DEBUG") != null) {
            error.printStackTrace(err);
        }
        err.flush();
        boolean wrong = error instanceof FolderRefused || error instanceof FolderInUse;
        return wrong ? WRONG_USAGE : FAILED;
    }

    static String message(Exception error) {
        String message = String.valueOf(error.getMessage());
        if (error instanceof NoSuchFileException) {
            return message + ": there is no such file.";
        }
        if (error instanceof AccessDeniedException) {
            return message + ": permission denied.";
        }
        if (error instanceof IOException || error instanceof FolderRefused) {
            return message;
        }
        return "Something went wrong that should not: " + message
                + ". Set SALESFLOOR_DEBUG=1 and run again to see where.";
    }
}
