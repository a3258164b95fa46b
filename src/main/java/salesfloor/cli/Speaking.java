package salesfloor.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import salesfloor.report.words.Language;

/** Runs a command in the language that it is asked to speak. */
final class Speaking implements IExecutionStrategy {

    @Override
    public int execute(ParseResult parsed) {
        return asked(parsed).speaking(() -> new RunLast().execute(parsed));
    }

    /** A language that is not spoken here is refused by the command itself. */
    private static Language asked(ParseResult parsed) {
        List<CommandLine> lines = parsed.asCommandLineList();
        CommandSpec command = lines.get(lines.size() - 1).getCommandSpec();
        if (command.userObject() instanceof ReportCommand report) {
            return report.language();
        }
        CommandSpec options = command.mixins().get("options");
        return options != null && options.userObject() instanceof SimulationOptions simulation
                ? Language.of(simulation.lang).orElse(Language.ENGLISH)
                : Language.ENGLISH;
    }
}
