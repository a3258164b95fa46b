package salesfloor.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Estimate;

/**
 * What the replications of one scenario say.
 *
 * <pre>{@code
 * var run = ScenarioFile.read(Path.of("scenarios/transactional.yaml")).with("time.length", "16 weeks").run(3);
 * System.out.println(run.answer());
 * double least = run.estimate("profit").lower();
 * List<Double> oneByOne = run.values("profit");
 * }</pre>
 */
public final class RunResult {
    private final String name;
    private final String answer;
    private final List<String> warnings;
    private final Map<String, List<Double>> values;
    private final Map<String, Estimate> estimates;
    private final List<Picture> pictures;

    RunResult(
            String name,
            String answer,
            List<String> warnings,
            Map<String, List<Double>> values,
            Map<String, Estimate> estimates,
            List<Picture> pictures) {
        this.name = name;
        this.answer = answer;
        this.warnings = List.copyOf(warnings);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        this.estimates = Collections.unmodifiableMap(new LinkedHashMap<>(estimates));
        this.pictures = List.copyOf(pictures);
    }

    /** The scenario's name. */
    public String name() {
        return name;
    }

    /** One sentence to quote. */
    public String answer() {
        return answer;
    }

    /** What must be known before the figures are trusted; may be empty. */
    public List<String> warnings() {
        return warnings;
    }

    /** Keys of all measures; docs/reference/measures.md explains them and gives their units. */
    public List<String> measures() {
        return List.copyOf(estimates.keySet());
    }

    /**
     * Mean and 95 % interval of a measure, in its unit.
     *
     * @throws SalesfloorException where the scenario has no such measure
     */
    public Estimate estimate(String measure) {
        return Simulator.known(measure, estimates);
    }

    /**
     * A measure, replication by replication; NaN where one has none.
     *
     * @throws SalesfloorException where the scenario has no such measure
     */
    public List<Double> values(String measure) {
        return Simulator.known(measure, values);
    }

    /** The charts that {@code run} draws. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** The answer. */
    @Override
    public String toString() {
        return answer;
    }
}
