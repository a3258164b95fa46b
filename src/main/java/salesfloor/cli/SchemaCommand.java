package salesfloor.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import salesfloor.scenario.file.ScenarioSchema;

/** Prints the JSON Schema of scenario files, for editors. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario files, for editors.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ScenarioSchema.text());
        spec.commandLine().getOut().flush();
        return ExitCodes.DONE;
    }
}
