package salesfloor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesfloor.metrics.Measure;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.GoalRange;
import salesfloor.scenario.file.ScenarioReader;

/** The scenario files in the project's folder, experiments apart. */
public final class ShippedScenarios {
    static final Path FOLDER = Path.of("scenarios");

    private ShippedScenarios() {}

    /** All of them, by name. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(FOLDER.resolve("experiments")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a page or a table calls the file. */
    public static String title(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** The titles of all of them. */
    public static Set<String> titles() {
        return files().stream().map(ShippedScenarios::title).collect(Collectors.toSet());
    }

    public static Scenario read(Path file, String... sets) {
        Map<String, GoalRange> measures =
                Measure.catalogue().stream().collect(Collectors.toMap(Measure::key, measure -> GoalRange.ANY));
        return new ScenarioReader(measures).read(file, List.of(sets)).scenario();
    }
}
