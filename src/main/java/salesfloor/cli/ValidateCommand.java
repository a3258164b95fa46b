package salesfloor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.ReadExperiment;
import salesfloor.scenario.file.ReadScenario;

/** Reads scenario files and says everything that is wrong with them, without simulating. */
@Command(
        name = "validate",
        description = "Reads and checks scenario and experiment files without simulating.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario or experiment files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a value, as structure.roles.officeSeller.headcount=12. Repeatable.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--effective", description = "Print the scenario with everything filled in.")
    private boolean effective;

    @Option(names = "--origin", description = "Print it with the place each value comes from.")
    private boolean origin;

    @Option(names = "--no-color", description = "Never use colours.")
    private boolean noColor;

    @Override
    public Integer call() {
        int status = ExitCodes.DONE;
        for (Path file : files) {
            try {
                check(file);
            } catch (InvalidScenario e) {
                ScenarioFiles.print(e, spec.commandLine().getErr(), Screen.colours(System.getenv(), noColor));
                status = ExitCodes.INVALID;
            }
        }
        return status;
    }

    /** Of an experiment, the scenario of every case is shown. */
    private void check(Path file) {
        if (!ScenarioFiles.ON_DISK.isExperiment(file)) {
            print(file, ScenarioFiles.ON_DISK.reader().read(file, sets));
            return;
        }
        ReadExperiment experiment = ScenarioFiles.ON_DISK.experiment(file, sets);
        if (effective || origin) {
            experiment.cases().forEach(one -> print(file, one.base()));
        } else {
            print(file, experiment.cases().get(0).base());
        }
    }

    private void print(Path file, ReadScenario read) {
        PrintWriter out = spec.commandLine().getOut();
        if (origin) {
            out.print(EffectiveText.withOrigin(read));
        } else if (effective) {
            out.print(EffectiveText.of(read));
        } else {
            out.print(file + ": valid.\n");
        }
        out.flush();
    }
}
