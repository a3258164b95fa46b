package salesfloor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.report.EstimateJson;
import salesfloor.report.EstimateText;
import salesfloor.report.words.Language;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.FlowEstimate;

/** Prints what a careful spreadsheet would say of a scenario, without simulating. */
@Command(
        name = "estimate",
        description = "Says without simulating what limits a scenario: flows, load per role, bottleneck, money.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or invalid scenario"})
final class EstimateCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Changes a value of the scenario, such as structure.roles.backOffice.headcount=3. Repeatable.")
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of what is told: en or ru (default: ${DEFAULT-VALUE}).")
    private String lang = "en";

    @Option(names = "--json", description = "Writes JSON for machines instead of the screen.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LanguageOption.check(lang, spec.commandLine());
        try {
            return tell(ScenarioFiles.ON_DISK.reader().read(file, sets).scenario());
        } catch (InvalidScenario invalid) {
            spec.commandLine().getErr().println(invalid.getMessage());
            return WRONG_USAGE;
        }
    }

    private int tell(Scenario scenario) {
        FlowEstimate estimate = FlowBalance.of(scenario);
        var out = spec.commandLine().getOut();
        out.print(Language.of(lang)
                .orElse(Language.ENGLISH)
                .speaking(() -> json ? EstimateJson.of(scenario, estimate) : EstimateText.of(scenario, estimate)));
        out.flush();
        return out.checkError() ? FAILED : DONE;
    }
}
