package salesfloor.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.MeasureComparison;

/**
 * What several scenarios say together under the same luck; the others are held against the first.
 *
 * <pre>{@code
 * var line = ScenarioFile.read(Path.of("scenarios/transactional.yaml")).with("time.length", "16 weeks");
 * var none = line.named("no clerk").with("structure.roles.backOffice.headcount", 0);
 * var compared = ScenarioFile.compare(3, line, none);
 * System.out.println(compared.answer());
 * double most = compared.difference("profit", "no clerk").upper();
 * double better = compared.probabilityOfBest("profit", "no clerk");
 * }</pre>
 */
public final class ComparisonResult {
    private final Comparison comparison;
    private final String answer;
    private final List<String> warnings;
    private final Map<String, RunResult> runs;
    private final List<Picture> pictures;

    ComparisonResult(
            Comparison comparison, String answer, List<String> warnings, List<RunResult> runs, List<Picture> pictures) {
        this.comparison = comparison;
        this.answer = answer;
        this.warnings = List.copyOf(warnings);
        this.runs = new LinkedHashMap<>();
        runs.forEach(run -> this.runs.put(run.name(), run));
        this.pictures = List.copyOf(pictures);
    }

    /** Names of the scenarios, in the order given. */
    public List<String> names() {
        return comparison.labels();
    }

    /**
     * What one scenario says alone.
     *
     * @throws SalesfloorException where no scenario has this name
     */
    public RunResult run(String name) {
        return Simulator.known(name, runs);
    }

    /** One sentence to quote, by profit. */
    public String answer() {
        return answer;
    }

    /** What must be known before the figures are trusted; may be empty. */
    public List<String> warnings() {
        return warnings;
    }

    /**
     * A scenario less the first, replication by replication, with an interval that holds for all scenarios together.
     *
     * @throws SalesfloorException where there is no such measure, or no such scenario beside the first
     */
    public Contrast difference(String measure, String name) {
        return found(measurement(measure).contrast(name), name, others());
    }

    /**
     * How probable it is that a scenario is the best of all by a measure, given what was seen; from 0 to 1.
     *
     * @throws SalesfloorException where there is no such scenario, or no such measure that can be better
     */
    public double probabilityOfBest(String measure, String name) {
        return found(
                        measurement(measure).standing(name),
                        name,
                        measurement(measure).standings().isEmpty() ? List.of() : names())
                .probabilityOfBest();
    }

    private MeasureComparison measurement(String measure) {
        return Simulator.known(measure, comparison.measures());
    }

    private List<String> others() {
        return names().subList(1, names().size());
    }

    private static <T> T found(Optional<T> one, String name, List<String> known) {
        return one.orElseThrow(() -> Simulator.unknown(name, new ArrayList<>(known)));
    }

    /** The charts that {@code compare} draws. */
    public List<Picture> pictures() {
        return pictures;
    }

    /** The answer. */
    @Override
    public String toString() {
        return answer;
    }
}
