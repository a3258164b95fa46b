package salesfloor.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FolderLock;

/** What lies in a folder that is to take results: nothing, results of ours, or a stranger's files. */
final class FolderContent {
    static final String LOG = "replications.log";
    static final String SCENARIO = "scenario.yaml";
    static final String MANIFEST = "manifest.json";
    static final String SUMMARY = "summary.json";
    /** Only where clients have classes of care. */
    static final String CLASSES = "classes.csv";

    static final String EVENTS = "events.csv.gz";
    /** The event logs of single replications. */
    static final String EVENT_PARTS = "events";

    /** Event logs as OCEL 2.0. */
    static final String OCEL = "ocel";

    static final String SCENARIOS = "scenarios";
    /** Scenarios that a study found worth simulating. */
    static final String POINTS = "points";

    static final String COMPARISON = "comparison.csv";
    static final String CHARTS = "charts";
    static final String WELCH = "welch.csv";
    static final String VIEWS = "views.csv";
    static final String SENSITIVITY = "sensitivity.csv";
    static final String TORNADO = "tornado.csv";
    static final String REVERSAL = "reversal.csv";
    static final String PLANS = "plans.csv";

    /** Files that a run makes from the log, in the order in which they are written; the manifest comes after them. */
    static final List<String> DERIVED = List.of(
            SUMMARY,
            "summary.csv",
            "replications.csv",
            "timeline.csv",
            "staff.csv",
            "costs.csv",
            "pay.csv",
            "funnel.csv",
            "waits.csv",
            "bottleneck.csv");

    /** What a sweep asks, with all its points. */
    static final String DESIGN = "design.json";

    static final String PAGE = "report.html";
    static final String BOOK = "report.xlsx";

    /** What a reader needs to judge and repeat the study. */
    static final String STRESS = "STRESS.md";

    /** What was asked, with the files that were read. */
    static final String INPUTS = "inputs.json";

    /** What a part of a divided sweep has done; only where it is whole. */
    static final String PART = "part.json";

    private static final List<String> OTHERS = List.of(
            LOG,
            SCENARIO,
            MANIFEST,
            EVENTS,
            CLASSES,
            COMPARISON,
            DESIGN,
            INPUTS,
            PART,
            "design.csv",
            "curves.csv",
            "knees.csv",
            WELCH,
            VIEWS,
            "value.csv",
            SENSITIVITY,
            TORNADO,
            REVERSAL,
            PLANS,
            PAGE,
            BOOK,
            STRESS);
    private static final List<String> FOLDERS = List.of(CHARTS, SCENARIOS, POINTS, EVENT_PARTS, OCEL);

    private FolderContent() {}

    /** Names of what is in a folder, sorted, the lock left out. */
    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.equals(FolderLock.FILE))
                    .sorted()
                    .toList();
        }
    }

    /** Whether results of ours are, or were begun to be, in a folder with these names. */
    static boolean isOurs(List<String> names) {
        return names.contains(LOG) || names.equals(List.of(SCENARIO)) || names.equals(List.of(SCENARIO + ".tmp"));
    }

    /** Removes what we wrote, and nothing else. The log goes first, so that a crash here leaves no half results. */
    static void clear(Disk disk, Path folder) throws IOException {
        List<String> ours = new ArrayList<>(OTHERS);
        ours.addAll(DERIVED);
        for (String name : ours) {
            Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder.resolve(name + ".tmp"));
        }
        for (String name : FOLDERS) {
            clearFolder(folder.resolve(name));
        }
        disk.forceFolder(folder);
    }

    static void clearFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(entry -> entry.toString().matches(".*\\.(svg|png|yaml|log|gz|json|part|tmp)"))
                    .toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        if (names(folder).isEmpty()) {
            Files.delete(folder);
        }
    }
}
