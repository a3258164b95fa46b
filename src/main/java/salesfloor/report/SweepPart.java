package salesfloor.report;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.report.words.Words;
import tools.jackson.core.JacksonException;

/** The result folder of a sweep, or of a part of one, as far as it is needed to join it with others. */
public final class SweepPart {
    private final Path folder;
    private final String text;
    private final SweepDesign design;
    private final LogHeader header;
    private final ScenarioPlaces places;
    private final FinishedPart finished;

    private SweepPart(
            Path folder,
            String text,
            SweepDesign design,
            LogHeader header,
            ScenarioPlaces places,
            FinishedPart finished) {
        this.folder = folder;
        this.text = text;
        this.design = design;
        this.header = header;
        this.places = places;
        this.finished = finished;
    }

    /**
     * Reads what a folder asks.
     *
     * @throws FolderRefused where it is no folder of a sweep
     */
    public static SweepPart read(Path folder) throws IOException, FolderRefused {
        Path file = folder.resolve(ResultFolder.DESIGN);
        Optional<LogHeader> header =
                Files.isDirectory(folder) ? ReplicationLog.header(folder.resolve(FolderContent.LOG)) : Optional.empty();
        if (header.isEmpty() || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderRefused(Words.say("refused.no-sweep", folder));
        }
        Path part = folder.resolve(FolderContent.PART);
        if (!Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
            throw new FolderRefused(Words.say("refused.no-part", folder));
        }
        FinishedPart finished = understood(part, FinishedPart::read);
        String text = understood(file, read -> read);
        SweepDesign design = understood(file, SweepDesignJson::read);
        List<StoredScenario> none = new ArrayList<>();
        ScenarioPlaces places = ScenarioPlaces.several(folder, none);
        for (DesignPoint point : design.points()) {
            ScenarioPlaces.Place place = places.add(new StoredScenario(point.label(), header.get(), ""));
            LogHeader own = ReplicationLog.header(place.log())
                    .orElseThrow(() -> new FolderRefused(Words.say("refused.lacks-log", folder, point.label())));
            String scenario = Files.readString(place.text(), StandardCharsets.UTF_8);
            none.add(new StoredScenario(point.label(), own, scenario));
        }
        return new SweepPart(folder, text, design, header.get(), ScenarioPlaces.several(folder, none), finished);
    }

    private static <T> T understood(Path file, Function<String, T> reader) throws IOException, FolderRefused {
        try {
            return reader.apply(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JacksonException | IllegalArgumentException | CharacterCodingException damaged) {
            throw new FolderRefused(Words.say("refused.damaged", file));
        }
    }

    /**
     * Refuses a part of another sweep.
     *
     * @throws FolderRefused where it answers another question, by another program or seed, or with other replications
     */
    public void refuseOther(SweepPart other) throws FolderRefused {
        if (!other.header.equals(header) || !other.text.equals(text)) {
            throw new FolderRefused(Words.say("refused.other-sweep", other.folder, folder));
        }
        if (!other.finished.planned().equals(finished.planned())) {
            throw new FolderRefused(Words.say(
                    "refused.other-replications", folder, replications(), other.folder, other.replications()));
        }
    }

    private String replications() {
        NavigableSet<Integer> planned = finished.planned();
        return planned.size() == 1
                ? Words.say("refused.replication", planned.first())
                : Words.say("refused.replications", planned.first(), planned.last());
    }

    /** What it has done. */
    public FinishedPart finished() {
        return finished;
    }

    /** Numbers of a point's replications that it has, or has seen fail. */
    public SortedSet<Integer> ended(String label) throws IOException {
        try (ReplicationLog log = ReplicationLog.openToRead(place(label).log())) {
            SortedSet<Integer> ended = new TreeSet<>(log.done());
            finished.failed().stream()
                    .filter(one -> one.label().equals(label))
                    .forEach(one -> ended.add(one.replication()));
            return ended;
        }
    }

    /** What the sweep asks. */
    public SweepDesign design() {
        return design;
    }

    /** The same as a file. */
    public String text() {
        return text;
    }

    /** What the sweep's replications answer together. */
    public LogHeader header() {
        return header;
    }

    /** The scenarios, in the order of the design. */
    public List<StoredScenario> stored() {
        return places.places().stream().map(ScenarioPlaces.Place::stored).toList();
    }

    /** The file of a scenario. */
    public Path file(String label) {
        return place(label).text();
    }

    /** Whether it wrote down everything that happens. */
    public boolean hasEvents() {
        return EventFiles.areIn(folder);
    }

    /** Whether it wrote that as OCEL 2.0, too. */
    public boolean hasOcel() {
        return Files.isDirectory(folder.resolve(FolderContent.OCEL), LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies every finished replication that a folder does not have yet, with its event log. */
    public void copyInto(ResultFolder target) throws IOException {
        for (ScenarioPlaces.Place place : places.places()) {
            String label = place.stored().label();
            try (ReplicationLog log = ReplicationLog.openToRead(place.log())) {
                for (int number : log.done()) {
                    if (!target.log(label).done().contains(number)) {
                        target.log(label).append(log.read(number));
                    }
                    EventFiles.copy(folder, place.name(), number, target.path());
                }
            }
        }
    }

    private ScenarioPlaces.Place place(String label) {
        return places.places().stream()
                .filter(place -> place.stored().label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
