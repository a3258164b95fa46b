package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.Shard;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.EventFiles;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.SweepDesignJson;
import salesfloor.scenario.file.ReadExperiment;

/** Simulates every point of an experiment file and says how the measures follow what is varied. */
@Command(
        name = "sweep",
        description =
                "Simulates every point of an experiment: a scenario with other headcounts, durations, prices or cases."
                        + " Says where a measure stops following what is varied, and what limits orders there.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or invalid file", "130:interrupted"})
final class SweepCommand implements Callable<Integer> {
    private static final int MOST_POINTS = 2000;

    @Parameters(paramLabel = "EXPERIMENT", description = "Experiment file (YAML).")
    private Path file = Path.of("");

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run only part I of N, for one of several machines; 'merge' joins the parts.")
    private Optional<String> shard = Optional.empty();

    @Option(
            names = "--max-points",
            paramLabel = "N",
            defaultValue = "" + MOST_POINTS,
            description = "Refuse experiments with more points (default: ${DEFAULT-VALUE}).")
    private int mostPoints = MOST_POINTS;

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    SweepCommand() {
        this(Surroundings.real());
    }

    SweepCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, FolderRefused {
        CommandLine command = spec.commandLine();
        options.check(command);
        Shard part = part(command);
        ReadExperiment experiment = surroundings.files().experiment(file, options.sets);
        if (mostPoints < 1) {
            throw new ParameterException(command, "--max-points is " + mostPoints + "; it must be 1 or more.");
        }
        SweptPoints points = SweptPoints.of(experiment, mostPoints, options.seed, command);
        StoppingRule rule = ExperimentFiles.rule(
                experiment.plan(), options, List.copyOf(points.scenarios().values()), command);
        refusePrecisionOfPart(part, rule, command);
        String design = SweepDesignJson.of(points.design());
        LogHeader header = new LogHeader(Salesfloor.program(), points.hash(design), options.seed);
        Path path = ResultPaths.choose(experiment.plan().name(), options);
        try (ResultFolder folder =
                ResultFolder.take(surroundings.disk(), path, options.existing(), header, points.stored(header))) {
            Optional<EventFiles> recorded = events.taking(folder);
            folder.note(surroundings.inputs(), invocation().words());
            folder.begin();
            folder.describe(ResultFolder.DESIGN, design);
            SweepDesign read = SweepDesignJson.read(design);
            SweepEnding ending = new SweepEnding(
                            read, points.scenarios(), points.hashes(), header, rule, folder, invocation(), screen())
                    .recording(recorded);
            return new SweepRun(ending, part)
                    .run(surroundings.simulation(), command.getParseResult().originalArgs());
        }
    }

    private Shard part(CommandLine command) {
        if (shard.isEmpty()) {
            return Shard.WHOLE;
        }
        String text = shard.get();
        if (text.matches("[0-9]{1,4}/[0-9]{1,4}")) {
            int slash = text.indexOf('/');
            int number = Integer.parseInt(text.substring(0, slash));
            int of = Integer.parseInt(text.substring(slash + 1));
            if (number >= 1 && number <= of) {
                return new Shard(number, of);
            }
        }
        throw new ParameterException(
                command, "--shard " + text + ": expected a part of all parts, such as 1/3, 2/3 and 3/3.");
    }

    private static void refusePrecisionOfPart(Shard part, StoppingRule rule, CommandLine command) {
        if (part.of() > 1 && !rule.precision().isEmpty()) {
            throw new ParameterException(
                    command,
                    "--shard: a part cannot know when a precision is reached. Give the number of replications with"
                            + " --replications, and take 'precision' out of the experiment.");
        }
    }

    private Screen screen() {
        return Screen.of(spec.commandLine(), options.looks);
    }

    private Invocation invocation() {
        List<String[]> own = shard.map(text -> List.<String[]>of(new String[] {"--shard", text}))
                .orElse(List.of());
        return new Invocation("sweep", List.of(file), options, own, events.flags());
    }
}
