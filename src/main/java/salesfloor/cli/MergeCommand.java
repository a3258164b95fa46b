package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.Case;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.report.FolderRefused;
import salesfloor.report.Inputs;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;
import salesfloor.report.SweepPart;
import salesfloor.scenario.Scenario;

/** Joins the parts of a divided sweep into the folder that an undivided one would have made. */
@Command(
        name = "merge",
        description = "Joins the parts of a divided sweep (sweep --shard) into one result folder, without simulating.",
        mixinStandardHelpOptions = true,
        modelTransformer = MergeCommand.NotSimulating.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage, or parts that do not belong together"})
final class MergeCommand implements Callable<Integer> {
    /** What decides the replications stands in the parts. */
    private static final List<String> SIMULATING =
            List.of("--set", "--seed", "--replications", "--replication", "--precision", "--max-replications");

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Result folders of all parts.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private SimulationOptions options;

    /** As the parts were asked for. */
    private EventOptions events = new EventOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, FolderRefused {
        Instant start = Instant.now();
        refuseSimulating();
        List<SweepPart> parts = parts();
        SweepPart first = parts.get(0);
        events = EventOptions.of(
                parts.stream().anyMatch(SweepPart::hasEvents), parts.stream().anyMatch(SweepPart::hasOcel));
        Path path = ResultPaths.choose(first.design().name(), options);
        refuseItself(path);
        try (ResultFolder folder =
                ResultFolder.take(Disk.REAL, path, options.existing(), first.header(), first.stored())) {
            folder.begin();
            folder.describe(ResultFolder.DESIGN, first.text());
            noteInputs(first, folder);
            for (SweepPart part : parts) {
                part.copyInto(folder);
            }
            SweepEnding ending = ending(first, folder).recording(events.in(folder));
            List<Case> cases = ending.cases(DepartmentReplication::new);
            List<String> words = spec.commandLine().getParseResult().originalArgs();
            return ending.whole(cases, outcome(parts, ending), words, start, Instant.now());
        }
    }

    private void refuseSimulating() {
        for (String option : SIMULATING) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new ParameterException(
                        spec.commandLine(), option + ": 'merge' simulates nothing; give it to 'sweep' of every part.");
            }
        }
    }

    /** The parts in their order, whatever the order of the command line; all of one sweep, with nothing missing. */
    private List<SweepPart> parts() throws IOException, FolderRefused {
        List<SweepPart> parts = new ArrayList<>();
        for (Path folder : folders) {
            parts.add(SweepPart.read(folder));
        }
        for (SweepPart part : parts) {
            parts.get(0).refuseOther(part);
        }
        parts.sort(Comparator.comparingInt(part -> part.finished().shard().part()));
        refuseGaps(parts);
        return parts;
    }

    private void refuseGaps(List<SweepPart> parts) throws IOException {
        int missing = 0;
        String example = "";
        for (StoredScenario stored : parts.get(0).stored()) {
            NavigableSet<Integer> lacks = new TreeSet<>(parts.get(0).finished().planned());
            for (SweepPart part : parts) {
                lacks.removeAll(part.ended(stored.label()));
            }
            if (!lacks.isEmpty() && example.isEmpty()) {
                example = stored.label() + ", replication " + lacks.first();
            }
            missing += lacks.size();
        }
        if (missing > 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    missing + " replications are in none of these folders (such as " + example + "). There "
                            + (parts.size() == 1 ? "is part " : "are parts ") + numbers(parts) + ".");
        }
    }

    private static String numbers(List<SweepPart> parts) {
        return parts.stream()
                .map(part -> part.finished().shard())
                .map(shard -> shard.part() + "/" + shard.of())
                .collect(Collectors.joining(", "));
    }

    private SweepEnding ending(SweepPart part, ResultFolder folder) throws IOException {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (StoredScenario stored : part.stored()) {
            Path file = part.file(stored.label());
            scenarios.put(
                    stored.label(),
                    ScenarioFiles.ON_DISK.reader().read(file, List.of()).scenario());
            hashes.put(stored.label(), stored.header().scenarioHash());
        }
        StoppingRule rule = rule(part);
        Screen screen = Screen.of(spec.commandLine(), options.looks);
        return new SweepEnding(
                part.design(), scenarios, hashes, part.header(), rule, folder, undivided(part, rule), screen);
    }

    private static StoppingRule rule(SweepPart part) {
        NavigableSet<Integer> planned = part.finished().planned();
        boolean only = planned.size() == 1 && planned.first() > 1;
        return new StoppingRule(
                planned.size(), only ? Optional.of(planned.first()) : Optional.empty(), List.of(), planned.size());
    }

    /** The command that would have made the whole at once, which remedies build upon. */
    private Invocation undivided(SweepPart part, StoppingRule rule) {
        options.sets = part.finished().sets();
        options.seed = part.header().rootSeed();
        options.ask(rule);
        return new Invocation(
                "sweep", List.of(Path.of(part.finished().experiment())), options, List.of(), events.flags());
    }

    /** The parts know what was asked; the whole is asked at once. */
    private void noteInputs(SweepPart first, ResultFolder folder) throws IOException, FolderRefused {
        Optional<Inputs.Asked> asked = Inputs.read(folders.get(0));
        if (asked.isPresent()) {
            folder.note(asked.get().inputs(), undivided(first, rule(first)).words());
        }
    }

    private static Outcome outcome(List<SweepPart> parts, SweepEnding ending) {
        List<String> labels = ending.labels();
        List<FailedReplication> failed = parts.stream()
                .flatMap(part -> part.finished().failed().stream())
                .filter(one -> !ending.has(one))
                .distinct()
                .sorted(Comparator.<FailedReplication>comparingInt(one -> labels.indexOf(one.label()))
                        .thenComparingInt(FailedReplication::replication))
                .toList();
        return new Outcome(parts.get(0).finished().planned(), failed, false);
    }

    private void refuseItself(Path path) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(path) && Files.isSameFile(path, folder)) {
                throw new ParameterException(
                        spec.commandLine(), "--out " + path + " is one of the parts. Name another folder.");
            }
        }
    }

    /** Does not offer what is refused with a reason. */
    static final class NotSimulating implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec merge) {
            for (String name : SIMULATING) {
                OptionSpec option = merge.findOption(name);
                merge.remove(option);
                merge.addOption(OptionSpec.builder(option).hidden(true).build());
            }
            return merge;
        }
    }
}
