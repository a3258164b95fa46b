package salesfloor.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import salesfloor.model.Department;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * Scripted days: a few lines of a scenario file laid over a base in which every duration is constant, nobody leaves, nothing goes
 * wrong and callers wait without end. The base begins on Monday 6 January 2025; the department opens from 9 to 18 without lunch.
 */
public final class Floor {

    private static final String BASE = """
            name: scripted
            time: {start: 2025-01-06, length: 1 week, lunch: none}
            market: {prospects: 100000}
            clients:
              orderInterval: 28 days
              regularity: 1
              intervalFrom: order
              ticket: 100
              patience: endless
            activities:
              qualify: {duration: 10 min, unanswered: 2 min, retryAfter: [30 min]}
              develop: {duration: 20 min, closing: 60 min, waits: [1 day], waitSpread: 0, loseChance: 0, closeChance: 1}
              takeOrder: {duration: 10 min, upsell: {duration: 2 min, uplift: 0.5}}
              answerQuery: {duration: 5 min}
              handleComplaint: {duration: 12 min}
              prepareDocuments: {duration: 20 min, rework: 10 min}
              retain: {duration: 6 min, unanswered: 1 min}
              reactivate: {duration: 6 min, unanswered: 1 min}
            """;

    private Floor() {}

    /** The scenario of some lines over the base; {@code sets} are PATH=VALUE changes. */
    public static Scenario scenario(String lines, String... sets) {
        try {
            Path folder = Files.createTempDirectory("floor");
            Path base = folder.resolve("base.yaml");
            Path file = folder.resolve("scripted.yaml");
            Files.writeString(base, BASE, StandardCharsets.UTF_8);
            Files.writeString(file, "extends: base.yaml\n" + lines, StandardCharsets.UTF_8);
            Scenario scenario =
                    new ScenarioReader(Map.of()).read(file, List.of(sets)).scenario();
            Files.delete(file);
            Files.delete(base);
            Files.delete(folder);
            return scenario;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What happens in a run of some lines over the base, with seed 1. */
    public static Trace run(String lines, String... sets) {
        return run(scenario(lines, sets), 1);
    }

    /** What happens in a run of a scenario. */
    public static Trace run(Scenario scenario, long seed) {
        Trace trace = new Trace(scenario.time().start());
        Department department = new Department(scenario, seed, trace);
        department.run();
        trace.ended(department.opening(), department.census());
        return trace;
    }
}
