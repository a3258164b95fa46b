package salesfloor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.report.MeasureTargets;
import salesfloor.scenario.file.ExperimentSchema;
import salesfloor.scenario.file.ScenarioSchema;

/** Prints the JSON Schema of scenario or experiment files, for editors. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, or of experiment files, so that editors complete keys,"
                + " explain them and mark mistakes.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private static final String SCENARIO = "scenario";

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            defaultValue = SCENARIO,
            description = "Which files: scenario or experiment (default: ${DEFAULT-VALUE}).")
    private String kind = SCENARIO;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(text());
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }

    private String text() {
        return switch (kind) {
            case SCENARIO -> ScenarioSchema.text();
            case "experiment" -> ExperimentSchema.text(MeasureTargets.all().keySet());
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "There are schemas of 'scenario' and 'experiment' files, not of '" + kind + "'.");
        };
    }
}
