package salesfloor.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            String typed = unmatched.getUnmatched().get(0);
            boolean noCommand = !command.getSubcommands().isEmpty() && !typed.startsWith("-");
            err.println(noCommand ? "'" + typed + "' is not a command." : error.getMessage());
            guess(typed, command).ifPresent(guess -> err.println("Maybe '" + guess + "'."));
        } else {
            err.println(error.getMessage());
        }
        err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return WRONG_USAGE;
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
        err.println(message(error));
        if (System.getenv("SALESFLOOR_DEBUG") != null) {
            error.printStackTrace(err);
        }
        err.flush();
        boolean wrong =
                error instanceof FolderRefused || error instanceof FolderInUse || error instanceof InvalidScenario;
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
        if (error instanceof InvalidScenario || error instanceof IOException || error instanceof FolderRefused) {
            return message;
        }
        return "Something went wrong that should not: " + message
                + ". Set SALESFLOOR_DEBUG=1 and run again to see where.";
    }
}
