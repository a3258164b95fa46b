package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salesfloor.experiment.Case;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.FolderRefused;
import salesfloor.report.ResultFolder;
import salesfloor.report.StoredScenario;
import salesfloor.report.SweepPart;
import salesfloor.scenario.Scenario;

/** Joins the parts of a divided sweep into the folder that an undivided one would have made. */
@Command(
        name = "merge",
        description = "Joins the parts of a divided sweep (sweep --shard) into one result folder, without simulating.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage, or parts that do not belong together"})
final class MergeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Result folders of all parts.")
    private List<Path> folders = new ArrayList<>();

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, FolderRefused {
        Instant start = Instant.now();
        options.check(spec.commandLine());
        List<SweepPart> parts = new ArrayList<>();
        for (Path folder : folders) {
            parts.add(SweepPart.read(folder));
        }
        SweepPart first = parts.get(0);
        for (SweepPart part : parts) {
            first.refuseOther(part);
        }
        SweepDesign design = first.design();
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        Map<String, String> hashes = new LinkedHashMap<>();
        for (StoredScenario stored : first.stored()) {
            scenarios.put(
                    stored.label(),
                    ScenarioFiles.reader()
                            .read(first.file(stored.label()), List.of())
                            .scenario());
            hashes.put(stored.label(), stored.header().scenarioHash());
        }
        Path path = ResultPaths.choose(design.name(), options);
        refuseItself(path);
        try (ResultFolder folder =
                ResultFolder.take(Disk.REAL, path, options.existing(), first.header(), first.stored())) {
            folder.describe(ResultFolder.DESIGN, first.text());
            for (SweepPart part : parts) {
                part.copyInto(folder);
            }
            NavigableSet<Integer> numbers = new TreeSet<>();
            scenarios.keySet().forEach(label -> numbers.addAll(folder.log(label).done()));
            refuseGaps(folder, scenarios, numbers);
            StoppingRule rule = StoppingRule.exactly(Math.max(1, numbers.size()));
            Invocation invocation = new Invocation("merge", folders, options, List.of(), "");
            SweepEnding ending = new SweepEnding(
                    design,
                    scenarios,
                    hashes,
                    first.header(),
                    rule,
                    folder,
                    invocation,
                    Screen.of(spec.commandLine(), options));
            List<Case> cases = ending.cases(DepartmentReplication::new);
            Outcome outcome = new Outcome(numbers, List.of(), false);
            return ending.whole(
                    cases, outcome, spec.commandLine().getParseResult().originalArgs(), start, Instant.now());
        }
    }

    private void refuseItself(Path path) throws IOException {
        for (Path folder : folders) {
            if (Files.exists(path) && Files.isSameFile(path, folder)) {
                throw new ParameterException(
                        spec.commandLine(), "--out " + path + " is one of the parts. Name another folder.");
            }
        }
    }

    private void refuseGaps(ResultFolder folder, Map<String, Scenario> scenarios, NavigableSet<Integer> numbers) {
        int missing = 0;
        String example = "";
        for (String label : scenarios.keySet()) {
            NavigableSet<Integer> lacks = new TreeSet<>(numbers);
            lacks.removeAll(folder.log(label).done());
            if (!lacks.isEmpty() && example.isEmpty()) {
                example = label + ", replication " + lacks.first();
            }
            missing += lacks.size();
        }
        if (missing > 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    missing + " replications are in none of these folders (such as " + example
                            + "). Name the folders of all parts, or finish a part with --resume.");
        }
    }
}
