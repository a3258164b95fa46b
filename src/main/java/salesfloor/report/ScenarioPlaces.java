package salesfloor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import salesfloor.experiment.LogHeader;

/** Where the scenarios of one result folder lie: one at its top, several in {@code scenarios/}. */
final class ScenarioPlaces {

    /** Where the text and the log of one scenario lie, and what its other files are called. */
    record Place(StoredScenario stored, String name, Path text, Path log) {}

    private final Path folder;
    private final boolean several;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> used = new TreeMap<>();

    private ScenarioPlaces(Path folder, boolean several) {
        this.folder = folder;
        this.several = several;
    }

    static ScenarioPlaces one(Path folder, StoredScenario stored) {
        ScenarioPlaces places = new ScenarioPlaces(folder, false);
        Path log = folder.resolve(FolderContent.LOG);
        places.places.add(new Place(stored, "", folder.resolve(FolderContent.SCENARIO), log));
        return places;
    }

    static ScenarioPlaces several(Path folder, List<StoredScenario> scenarios) {
        ScenarioPlaces places = new ScenarioPlaces(folder, true);
        scenarios.forEach(places::add);
        return places;
    }

    /** The place of one more scenario; the same scenarios in the same order have the same places. */
    Place add(StoredScenario stored) {
        Path inside = folder.resolve(FolderContent.SCENARIOS);
        String slug = Slug.of(stored.label());
        String name = slug;
        while (used.containsKey(name)) {
            name = slug + "-" + used.merge(slug, 1, Integer::sum);
        }
        used.put(name, 1);
        Place place = new Place(stored, name, inside.resolve(name + ".yaml"), inside.resolve(name + ".log"));
        places.add(place);
        return place;
    }

    List<Place> places() {
        return places;
    }

    /** What the files of a scenario are called. */
    String name(String label) {
        return places.stream()
                .filter(place -> place.stored().label().equals(label))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The folders that must be there before anything is written. */
    void createFolders() throws IOException {
        if (several) {
            Files.createDirectories(folder.resolve(FolderContent.SCENARIOS));
        }
    }

    /** Whether the log at the top only says what the others, in {@code scenarios/}, answer together. */
    boolean several() {
        return several;
    }

    /** What differs between the scenarios in the folder and these; empty where nothing that matters does. */
    List<String> differences(LogHeader there, LogHeader now) throws IOException {
        if (!several) {
            Place only = places.get(0);
            return Differences.between(
                    there, now, text(only.text()), only.stored().text());
        }
        Map<String, String> before = textsThere();
        Map<String, String> after = new TreeMap<>();
        places.forEach(place ->
                after.put(place.text().getFileName().toString(), place.stored().text()));
        return Differences.between(there, now, before, after);
    }

    private Map<String, String> textsThere() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Path inside = folder.resolve(FolderContent.SCENARIOS);
        if (Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> files;
            try (Stream<Path> entries = Files.list(inside)) {
                files = entries.filter(file -> file.toString().endsWith(".yaml"))
                        .sorted()
                        .toList();
            }
            for (Path file : files) {
                texts.put(String.valueOf(file.getFileName()), text(file));
            }
        }
        return texts;
    }

    private static String text(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? Files.readString(file, StandardCharsets.UTF_8)
                : "";
    }
}
