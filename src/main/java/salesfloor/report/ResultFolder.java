package salesfloor.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salesfloor.experiment.CorruptLog;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Findings;
import salesfloor.experiment.FolderInUse;
import salesfloor.experiment.FolderLock;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;

/**
 * The folder that takes the results of one run. Its log is written as the run goes; every other file is made from the log and
 * can be made again. The manifest comes last: where it is, everything it names is whole.
 */
public final class ResultFolder implements Closeable {
    private static final int HASH_DIGITS = 12;

    /** Name of the file that says what a sweep asks. */
    public static final String DESIGN = FolderContent.DESIGN;

    /** What to do where there are results already. */
    public enum Existing {
        REFUSE,
        GO_ON,
        START_ANEW,
        /** Makes every file again from the logs; how these came about stays as the manifest says. */
        TELL_AGAIN
    }

    private final Disk disk;
    private final Path path;
    private final FolderLock lock;
    private final ScenarioPlaces places;
    private final Existing existing;
    private final LogHeader header;
    private final Map<String, ReplicationLog> logs = new LinkedHashMap<>();
    private ChartFiles charts = ChartFiles.NONE;

    private ResultFolder(
            Disk disk, Path path, FolderLock lock, ScenarioPlaces places, Existing existing, LogHeader header) {
        this.disk = disk;
        this.path = path;
        this.lock = lock;
        this.places = places;
        this.existing = existing;
        this.header = header;
    }

    /**
     * Takes a folder for a run of one scenario, before anything is simulated.
     *
     * @throws FolderRefused where the folder cannot be taken; nothing in it was changed
     * @throws FolderInUse where another process has it
     */
    public static ResultFolder take(Disk disk, Path path, Existing existing, StoredScenario scenario)
            throws IOException, FolderRefused {
        return take(disk, path, existing, scenario.header(), ScenarioPlaces.one(path, scenario));
    }

    /**
     * Takes a folder for several scenarios, before anything is simulated.
     *
     * @param header what they answer together
     * @throws FolderRefused where the folder cannot be taken; nothing in it was changed
     * @throws FolderInUse where another process has it
     */
    public static ResultFolder take(
            Disk disk, Path path, Existing existing, LogHeader header, List<StoredScenario> scenarios)
            throws IOException, FolderRefused {
        return take(disk, path, existing, header, ScenarioPlaces.several(path, scenarios));
    }

    private static ResultFolder take(
            Disk disk, Path path, Existing existing, LogHeader header, ScenarioPlaces scenarios)
            throws IOException, FolderRefused {
        FolderLock lock = FolderClaim.of(path);
        ResultFolder folder = new ResultFolder(disk, path, lock, scenarios, existing, header);
        try {
            if (existing == Existing.START_ANEW) {
                FolderContent.clear(disk, path);
            }
            FolderClaim.refuseOthersResults(path, existing, header, scenarios);
            folder.open(header);
            return folder;
        } catch (IOException | FolderRefused | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Of several scenarios, a log without replications at the top marks the folder as ours and says what it answers. */
    private void open(LogHeader header) throws IOException {
        if (places.several()) {
            ReplicationLog.open(disk, path.resolve(FolderContent.LOG), header, existing == Existing.GO_ON)
                    .close();
        }
        places.createFolders();
        for (ScenarioPlaces.Place place : places.places()) {
            open(place);
        }
    }

    private ReplicationLog open(ScenarioPlaces.Place place) throws IOException {
        StoredScenario stored = place.stored();
        WholeFile.write(disk, place.text(), stored.text());
        ReplicationLog log = ReplicationLog.open(disk, place.log(), stored.header(), existing == Existing.GO_ON);
        logs.put(stored.label(), log);
        return log;
    }

    /**
     * Takes one more scenario while the others run; its replications of an earlier run with the same header are gone on with.
     *
     * @throws CorruptLog where the folder has replications of another scenario in its place
     */
    public ReplicationLog add(StoredScenario stored) throws IOException {
        ScenarioPlaces.Place place = places.add(stored);
        Optional<LogHeader> there = ReplicationLog.header(place.log());
        if (there.isPresent() && !there.get().equals(stored.header())) {
            throw new CorruptLog(place.log() + " holds replications of another scenario. --force starts anew.");
        }
        return open(place);
    }

    /**
     * Refuses to go on with replications that were run with event logs where none are asked for now, or the other way round: the
     * event log would tell only some of them.
     */
    public void refuseOtherEvents(boolean asked) throws FolderRefused {
        boolean begun = logs.values().stream().anyMatch(log -> !log.done().isEmpty());
        if (begun && asked != EventFiles.areIn(path)) {
            throw new FolderRefused(Words.say(asked ? "refused.no-events-before" : "refused.events-before", path));
        }
    }

    /** Writes a text that says what the folder is about, beside the logs. */
    public void describe(String name, String text) throws IOException {
        WholeFile.write(disk, path.resolve(name), text);
    }

    /**
     * Notes what was asked, so that the folder alone is enough to ask it again.
     *
     * @param inputs the files that were read
     * @param words the command with everything that decides its results
     */
    public void note(Inputs inputs, List<String> words) throws IOException {
        describe(FolderContent.INPUTS, inputs.text(words));
    }

    /** Says that the folder holds a finished part of a sweep. */
    public void finish(FinishedPart part) throws IOException {
        describe(FolderContent.PART, part.text());
    }

    /** Says that the folder is worked on: a part in it is not finished any more. */
    public void begin() throws IOException {
        Files.deleteIfExists(path.resolve(FolderContent.PART));
    }

    /** Where the folder is. */
    public Path path() {
        return path;
    }

    /** The finished replications of the scenario with this label. */
    public ReplicationLog log(String label) {
        return Objects.requireNonNull(logs.get(label), label);
    }

    /** From now on pictures are drawn in this way; at first none are. */
    public void drawWith(ChartFiles files) {
        charts = files;
    }

    /**
     * The log of one more scenario, which the study found worth simulating. It lies in {@code points/}, under a name made of its
     * label and the first digits of its hash; the caller closes it.
     */
    public ReplicationLog point(StoredScenario stored) throws IOException {
        Path inside = path.resolve(FolderContent.POINTS);
        Files.createDirectories(inside);
        Path text = inside.resolve(pointName(stored) + ".yaml");
        if (!Files.exists(text)) {
            WholeFile.write(disk, text, stored.text());
        }
        return ReplicationLog.open(
                disk, inside.resolve(pointName(stored) + ".log"), stored.header(), existing == Existing.GO_ON);
    }

    /** Puts a log in the order of its replications. */
    public void order(ReplicationLog log) throws IOException {
        log.order(disk);
    }

    private static String pointName(StoredScenario stored) {
        return Slug.of(stored.label()) + "-" + stored.header().scenarioHash().substring(0, HASH_DIGITS);
    }

    /** Where the text of such a scenario lies. */
    public Path pointText(StoredScenario stored) {
        return path.resolve(FolderContent.POINTS).resolve(pointName(stored) + ".yaml");
    }

    /** How many replications of all scenarios are finished. */
    public int finished() {
        return logs.values().stream().mapToInt(log -> log.done().size()).sum();
    }

    /** Bytes of half-written records that were cut off the logs. */
    public long torn() {
        return logs.values().stream().mapToLong(ReplicationLog::torn).sum();
    }

    /** The replications of a scenario among these that are finished. */
    public SortedSet<Integer> finished(String label, SortedSet<Integer> planned) {
        SortedSet<Integer> finished = new TreeSet<>(planned);
        finished.retainAll(log(label).done());
        return finished;
    }

    /** Writes every file that is made from the logs, and last the manifest. */
    public void write(FolderReport report, Manifest manifest) throws IOException {
        List<Findings> all = report.all();
        String before = keptManifest();
        for (ReplicationLog log : logs.values()) {
            log.order(disk);
        }
        List<Recorded> recorded = all.stream()
                .map(findings -> new Recorded(
                        findings,
                        log(findings.label()),
                        finished(findings.label(), report.outcome().planned())))
                .toList();
        WholeFile.write(disk, path.resolve(FolderContent.SUMMARY), report.json());
        List<Timeline> timelines = Timeline.of(recorded);
        Map<String, TableRows> tables = FolderTables.of(report, recorded, timelines);
        for (Map.Entry<String, TableRows> table : tables.entrySet()) {
            WholeFile.writeCsv(disk, path.resolve(table.getKey()), table.getValue());
        }
        List<Chart> pictures = report.charts(timelines);
        charts.write(disk, path.resolve(FolderContent.CHARTS), pictures);
        Page page = new ReportPage(report, tables, pictures, stored(), List.of(header)).page();
        FolderPage.write(disk, path, page, tables, report);
        WholeFile.write(
                disk,
                path.resolve(FolderContent.STRESS),
                new StressForm(report, header, stored(), tables.keySet()).text());
        WholeFile.write(
                disk,
                path.resolve(FolderContent.MANIFEST),
                before.isEmpty() ? manifest.text(path) : Manifest.withFilesOf(before, path));
    }

    /** Results that are told again keep their manifest; of others it must not be there while they change. */
    private String keptManifest() throws IOException {
        Path manifest = path.resolve(FolderContent.MANIFEST);
        if (existing == Existing.TELL_AGAIN) {
            return Files.readString(manifest, StandardCharsets.UTF_8);
        }
        Files.deleteIfExists(manifest);
        return "";
    }

    Disk disk() {
        return disk;
    }

    /** What the files about single replications of a scenario are called; empty for the only one. */
    String eventName(String label) {
        return places.several() ? places.name(label) : "";
    }

    /** Where the event log of a scenario is put together. */
    Path eventLog(String label) {
        return places.several()
                ? path.resolve(FolderContent.SCENARIOS).resolve(places.name(label) + "." + FolderContent.EVENTS)
                : path.resolve(FolderContent.EVENTS);
    }

    private List<StoredScenario> stored() {
        return places.places().stream().map(ScenarioPlaces.Place::stored).toList();
    }

    @Override
    public void close() throws IOException {
        try {
            for (ReplicationLog log : logs.values()) {
                log.close();
            }
        } finally {
            lock.close();
        }
    }
}
