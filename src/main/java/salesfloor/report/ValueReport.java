package salesfloor.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.design.HeadcountStep;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;

/**
 * What one more and one fewer person in each role is worth, in files and on the terminal alike.
 *
 * @param sweep the scenario as it is, which comes first, and each change alone
 * @param steps the changes that have replications
 * @param impossible why each other change makes no scenario, by its words
 * @param answer one sentence to quote
 */
public record ValueReport(SweepReport sweep, List<HeadcountStep> steps, Map<String, String> impossible, String answer)
        implements FolderReport {
    /** What decides, and what is always shown. */
    static final String PROFIT = "profit";

    static final String ORDERS = "orders";
    static final String PAYROLL = "payroll";

    /** Measures that are shown of every change; the first decides. */
    public static final List<String> MEASURES = List.of(PROFIT, ORDERS, PAYROLL);

    public ValueReport {
        steps = List.copyOf(steps);
        impossible = Collections.unmodifiableMap(new LinkedHashMap<>(impossible));
    }

    /** Makes the report of a sweep whose first point is the scenario as it is. */
    public static ValueReport of(SweepReport sweep, Map<String, String> impossible) {
        List<HeadcountStep> steps = HeadcountStep.of(sweep.design()).stream()
                .filter(step -> sweep.findings(step.label()).isPresent())
                .toList();
        ValueReport unsaid = new ValueReport(sweep, steps, impossible, "");
        return new ValueReport(sweep, steps, impossible, new ValueAnswer(unsaid).text());
    }

    /** What the scenario's replications say; empty where all of them failed. */
    Optional<Findings> base() {
        return sweep.findings(baseLabel());
    }

    private String baseLabel() {
        return sweep.design().points().get(0).label();
    }

    /** How all changes compare with the scenario as it is; empty where that has no replications. */
    Optional<Comparison> comparison() {
        return sweep.comparisons().stream()
                .filter(comparison -> comparison.labels().get(0).equals(baseLabel()))
                .findFirst();
    }

    /** A change against the scenario as it is, by a measure. */
    Optional<Contrast> contrast(HeadcountStep step, String measure) {
        return comparison()
                .flatMap(comparison -> Optional.ofNullable(comparison.measures().get(measure)))
                .flatMap(compared -> compared.contrast(step.label()));
    }

    private String words(String label) {
        return steps.stream()
                .filter(step -> step.label().equals(label))
                .findFirst()
                .map(ValueAnswer::words)
                .orElse(label);
    }

    /** What is said of a change: its profit already has the pay in it. */
    String verdict(HeadcountStep step) {
        return contrast(step, PROFIT)
                .map(contrast -> switch (contrast.verdict()) {
                    case BETTER -> "worth it";
                    case WORSE -> "not worth it";
                    case EQUAL -> "changes nothing";
                    default -> "not decided";
                })
                .orElse("not decided");
    }

    @Override
    public List<Findings> all() {
        return sweep.all();
    }

    /** Changes are tried, not proposed: a goal that one of them misses is a finding and no failure. */
    @Override
    public List<Findings> judged() {
        return List.of();
    }

    @Override
    public Outcome outcome() {
        return sweep.outcome();
    }

    @Override
    public String title() {
        return Words.say("page.title.value");
    }

    @Override
    public String question() {
        return Words.say("value.question");
    }

    @Override
    public List<Warning> warnings() {
        return sweep.warnings();
    }

    @Override
    public List<Figure> figures() {
        return KeyFigures.ofComparison(all(), comparison(), PROFIT, this::words);
    }

    @Override
    public String json() {
        return ValueTables.json(this);
    }

    @Override
    public List<Comparison> comparisons() {
        return sweep.comparisons();
    }

    @Override
    public Map<String, TableRows> tables() {
        Map<String, TableRows> tables = new LinkedHashMap<>();
        tables.put("design.csv", rows -> SweepTables.design(rows, sweep.design()));
        tables.put("value.csv", rows -> ValueTables.value(rows, this));
        return tables;
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return ValueCharts.of(this);
    }
}
