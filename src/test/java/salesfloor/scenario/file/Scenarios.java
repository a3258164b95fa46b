package salesfloor.scenario.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import salesfloor.metrics.Measure;

/** Reads scenarios for tests. */
final class Scenarios {
    static final Path BROKEN = Path.of("src/test/resources/broken");
    static final Path GOOD = Path.of("src/test/resources/good");
    static final Path SHIPPED = Path.of("scenarios");

    private Scenarios() {}

    static ReadScenario read(Path file, String... sets) {
        return new ScenarioReader(measures()).read(file, List.of(sets));
    }

    /** A reader of other files than those of this computer. */
    static ScenarioReader reader(InputFiles files) {
        return new ScenarioReader(measures(), files);
    }

    /** A reader of other files than those of this computer. */
    static ExperimentReader experiments(InputFiles files) {
        return new ExperimentReader(measures(), files);
    }

    static ReadExperiment experiment(Path file, String... sets) {
        return new ExperimentReader(measures()).read(file, List.of(sets));
    }

    static Map<String, GoalRange> measures() {
        Map<String, GoalRange> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.catalogue()) {
            measures.put(measure.key(), measure.unit().startsWith("share") ? GoalRange.SHARE : GoalRange.ANY);
        }
        measures.put("profitability", GoalRange.SIGNED_SHARE);
        return measures;
    }

    /** Writes a file and reads it. */
    static ReadScenario readText(Path folder, String yaml) throws IOException {
        return read(write(folder, "scenario.yaml", yaml));
    }

    static Path write(Path folder, String name, String yaml) throws IOException {
        return Files.writeString(folder.resolve(name), yaml);
    }

    /** The problems of a file, as printed. */
    static String problems(Path file, String... sets) {
        try {
            read(file, sets);
            return "";
        } catch (InvalidScenario e) {
            return e.getMessage();
        }
    }

    /** The scenario files directly in a folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every scenario that must be valid. */
    static List<Path> valid() {
        return Stream.concat(in(GOOD).stream(), in(SHIPPED).stream()).toList();
    }
}
