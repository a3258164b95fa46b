package salesfloor.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.report.words.Words;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A finished result folder, only to be read.
 *
 * @param path where it is
 * @param question what it was asked; may be empty
 * @param scenarios its scenarios
 */
record FinishedFolder(Path path, String question, List<Simulated> scenarios) {
    FinishedFolder {
        scenarios = List.copyOf(scenarios);
    }

    /** A scenario with its replications, and the file that says what it is. */
    record Simulated(StoredScenario stored, Scenario scenario, Path text, ReplicationLog log) {

        /** What all replications say, under another label. */
        Recorded as(String label) throws IOException {
            return new Recorded(Findings.of(label, scenario, log, log.done()), log, log.done());
        }
    }

    /**
     * Reads a folder.
     *
     * @param reader reads its scenarios
     * @throws FolderRefused where it does not hold what a finished folder holds
     */
    static FinishedFolder read(Path path, ScenarioReader reader) throws IOException, FolderRefused {
        Path summary = path.resolve(FolderContent.SUMMARY);
        if (!Files.isRegularFile(summary)) {
            throw new FolderRefused(Words.say("refused.unfinished", path, FolderContent.SUMMARY));
        }
        try {
            JsonNode root = JsonText.read(Files.readString(summary, StandardCharsets.UTF_8));
            List<String> labels = List.copyOf(root.required("scenarios").propertyNames());
            return new FinishedFolder(path, root.path("question").asString(""), scenarios(path, labels, reader));
        } catch (JacksonException damaged) {
            throw new FolderRefused(Words.say("refused.damaged", summary));
        }
    }

    private static List<Simulated> scenarios(Path path, List<String> labels, ScenarioReader reader) throws IOException {
        List<Simulated> all = new ArrayList<>();
        Path only = path.resolve(FolderContent.SCENARIO);
        if (Files.isRegularFile(only)) {
            Scenario scenario = reader.read(only, List.of()).scenario();
            all.add(simulated(scenario.name(), scenario, only, path.resolve(FolderContent.LOG)));
            return all;
        }
        ScenarioPlaces places = ScenarioPlaces.several(path, List.of());
        for (String label : labels) {
            ScenarioPlaces.Place place = places.add(new StoredScenario(label, new LogHeader("", "", 0), ""));
            if (Files.isRegularFile(place.log())) {
                Scenario scenario = reader.read(place.text(), List.of()).scenario();
                all.add(simulated(label, scenario, place.text(), place.log()));
            }
        }
        return all;
    }

    private static Simulated simulated(String label, Scenario scenario, Path text, Path log) throws IOException {
        LogHeader header = ReplicationLog.header(log).orElseThrow(() -> new IOException(log + " is empty."));
        StoredScenario stored = new StoredScenario(label, header, Files.readString(text, StandardCharsets.UTF_8));
        return new Simulated(stored, scenario, text, ReplicationLog.openToRead(log));
    }

    /** The name of the folder. */
    String name() {
        return Objects.requireNonNullElse(path.toAbsolutePath().normalize().getFileName(), path)
                .toString();
    }
}
