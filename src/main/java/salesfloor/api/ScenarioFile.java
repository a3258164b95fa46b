package salesfloor.api;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.report.MeasureTargets;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.Problem;
import salesfloor.scenario.file.ReadScenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * A scenario file that was read and checked, with whatever was changed in it. Immutable: a change gives another one.
 *
 * <pre>{@code
 * var base = ScenarioFile.read(Path.of("scenarios/transactional.yaml"));
 * var longer = base.named("longer papers").with("activities.prepareDocuments.duration", "{mean: 12 min, cv: 0.6}");
 * var orders = longer.with("time.length", "16 weeks").run(2).estimate("orders");
 * }</pre>
 */
public final class ScenarioFile {
    /** The root seed where none is given, as for the commands. */
    public static final long SEED = 1;

    private final ReadScenario read;

    private ScenarioFile(ReadScenario read) {
        this.read = read;
    }

    /**
     * Reads a file and the files that it extends.
     *
     * @throws SalesfloorException with every problem found, each with its place
     */
    public static ScenarioFile read(Path file) {
        return checked(() -> reader().read(file, List.of()));
    }

    private static ScenarioReader reader() {
        return new ScenarioReader(MeasureTargets.all());
    }

    /** The same with one value changed; {@link #with(Map)} says how. */
    public ScenarioFile with(String path, Object value) {
        return changed(List.of(set(path, value)));
    }

    /**
     * The same with some values changed at once, for values that make no scenario one by one.
     *
     * @param values by path, such as {@code structure.roles.backOffice.headcount}: a number, or the text that would stand in the
     *     file, such as {@code 8 min} or {@code {mean: 8 min, cv: 0.6}}; set in the order of the map
     * @throws SalesfloorException with every problem found
     */
    public ScenarioFile with(Map<String, ?> values) {
        List<String> sets = new ArrayList<>();
        values.forEach((path, value) -> sets.add(set(path, value)));
        return changed(sets);
    }

    /** The same under another name, which tells compared scenarios apart. */
    public ScenarioFile named(String name) {
        return with("name", "'" + name.replace("'", "''") + "'");
    }

    private ScenarioFile changed(List<String> sets) {
        return checked(() -> reader().changed(read, sets));
    }

    private static String set(String path, Object value) {
        boolean fraction = value instanceof Double || value instanceof Float;
        return path + "=" + (fraction ? new BigDecimal(value.toString()).toPlainString() : value);
    }

    private interface Reading {
        ReadScenario read();
    }

    private static ScenarioFile checked(Reading reading) {
        try {
            return new ScenarioFile(reading.read());
        } catch (InvalidScenario invalid) {
            throw new SalesfloorException(
                    invalid.problems().stream().map(Problem::toString).toList(), invalid);
        }
    }

    /** Its name. */
    public String name() {
        return read.scenario().name();
    }

    /** The question it asks; empty where it asks none. */
    public String question() {
        return read.scenario().question();
    }

    /** The scenario as a file in YAML, with every value filled in. */
    public String text() {
        return EffectiveText.of(read);
    }

    /**
     * Simulates it.
     *
     * @param replications how many, from 1; each gets clients and luck of its own
     * @throws SalesfloorException where a replication failed
     */
    public RunResult run(int replications) {
        return run(replications, SEED);
    }

    /**
     * Simulates it with another root seed.
     *
     * @throws SalesfloorException where a replication failed
     */
    public RunResult run(int replications, long seed) {
        return Simulator.run(read.scenario(), replications, seed);
    }

    /**
     * Simulates several scenarios with the same clients and the same luck.
     *
     * @param replications how many of each, from 1
     * @param first what the others are held against
     * @param others at least one; all names differ
     * @throws SalesfloorException where names are alike, currencies differ or a replication failed
     */
    public static ComparisonResult compare(int replications, ScenarioFile first, ScenarioFile... others) {
        List<ScenarioFile> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return Simulator.compare(all.stream().map(one -> one.read.scenario()).toList(), replications, SEED);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name();
    }
}
