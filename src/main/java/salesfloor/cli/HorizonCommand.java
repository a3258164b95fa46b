package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.View;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;

/** Looks at a scenario from its first week on: how long a warm-up it needs, and whether it still drifts years later. */
@Command(
        name = "horizon",
        description =
                "How long a warm-up, and does the department still drift? Simulates a scenario from its first week on, and"
                        + " looks at the first month, the first year and a later year after its warm-up, with the same luck.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or invalid scenario", "130:interrupted"})
final class HorizonCommand implements Callable<Integer> {
    private static final int YEARS = 5;
    private static final int MOST_YEARS = 100;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
    private Path file;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "" + YEARS,
            description = "Years after the warm-up to look at (default: ${DEFAULT-VALUE}).")
    private int years = YEARS;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    HorizonCommand() {
        this(Surroundings.real());
    }

    HorizonCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        if (years < 1 || years > MOST_YEARS) {
            throw new ParameterException(
                    command, "--years is " + years + "; it must be a whole number from 1 to " + MOST_YEARS + ".");
        }
        EffectiveScenario own = surroundings.files().read(file, options.sets);
        StoppingRule rule = options.rule(List.of(own.scenario()), command);
        Outlook outlook = new Outlook(own.scenario().time(), years);
        ComparedScenarios windows = windows(outlook, own);
        LogHeader header = new LogHeader(Salesfloor.program(), windows.hash(), options.seed);
        String name = own.scenario().name();
        Path path = ResultPaths.choose("horizon " + name, options);
        try (ResultFolder folder =
                ResultFolder.take(surroundings.disk(), path, options.existing(), header, windows.stored(header))) {
            folder.note(surroundings.inputs(), invocation().words());
            HorizonRun run = new HorizonRun(
                    name, outlook, windows, header, rule, folder, invocation(), Screen.of(command, options.looks));
            return run.run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    /** The scenario once for each window, as if its file said so. */
    private ComparedScenarios windows(Outlook outlook, EffectiveScenario own) throws IOException {
        List<LocalDate> holidays = outlook.holidays();
        boolean more = !holidays.equals(own.scenario().time().holidays());
        Map<String, EffectiveScenario> windows = new LinkedHashMap<>();
        for (View view : outlook.views()) {
            List<String> sets = new ArrayList<>(options.sets);
            sets.add("time.warmUp=" + view.warmUp().toMinutes() + " min");
            sets.add("time.length=" + view.length().toMinutes() + " min");
            if (more) {
                sets.add(holidays.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "time.holidays=[", "]")));
            }
            windows.put(view.label(), surroundings.files().read(file, sets));
        }
        return ComparedScenarios.labelled(file, windows);
    }

    private Invocation invocation() {
        List<String[]> own = new ArrayList<>();
        if (years != YEARS) {
            own.add(new String[] {"--years", Integer.toString(years)});
        }
        return new Invocation("horizon", List.of(file), options, own, "");
    }
}
