package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.horizon.ObservedStart;
import salesfloor.report.chart.Chart;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.table.TableRows;
import salesfloor.report.words.Words;

/**
 * All that is said about a sweep, in files and on the terminal alike.
 *
 * @param design what was varied and asked
 * @param all what each point's replications say; only points that have any, and at least one
 * @param comparisons how the points of each case compare; where there are only cases, how these compare
 * @param curves measures against factors
 * @param outcome how the simulations ended
 * @param rule which replications were asked for
 * @param rootSeed the root seed
 * @param warnings what must be known first
 * @param answer one sentence to quote
 */
public record SweepReport(
        SweepDesign design,
        List<Findings> all,
        List<Comparison> comparisons,
        List<ResponseCurve> curves,
        Outcome outcome,
        StoppingRule rule,
        long rootSeed,
        List<Warning> warnings,
        String answer)
        implements FolderReport {
    public SweepReport {
        all = List.copyOf(all);
        comparisons = List.copyOf(comparisons);
        curves = List.copyOf(curves);
        warnings = List.copyOf(warnings);
    }

    /**
     * Puts together what is to be said.
     *
     * @param starts how the observed windows of the points begin
     */
    public static SweepReport of(
            SweepDesign design,
            List<Findings> all,
            List<Comparison> comparisons,
            List<ResponseCurve> curves,
            Outcome outcome,
            StoppingRule rule,
            long rootSeed,
            List<ObservedStart> starts,
            NextCommand command) {
        List<Warning> warnings = new ArrayList<>(SweepWarnings.of(all, outcome, rule, command));
        warnings.addAll(SweepWarnings.ofStarts(starts, command));
        String currency = all.get(0).scenario().currency();
        String answer = new SweepAnswer(design, all, comparisons, curves, currency).text();
        return new SweepReport(design, all, comparisons, curves, outcome, rule, rootSeed, warnings, answer);
    }

    @Override
    public String question() {
        return design.question().isEmpty() ? Words.say("sweep.question", Names.of(design.name())) : design.question();
    }

    /** What a point's replications say. */
    Optional<Findings> findings(String label) {
        return all.stream().filter(one -> one.label().equals(label)).findFirst();
    }

    private List<Findings> findingsOf(String group) {
        return design.of(group).stream()
                .flatMap(point -> findings(point.label()).stream())
                .toList();
    }

    /** Points of a sweep are tried, not proposed: a goal that one of them misses is a finding and no failure. */
    @Override
    public List<Findings> judged() {
        return List.of();
    }

    @Override
    public String title() {
        return design.name();
    }

    @Override
    public List<Figure> figures() {
        return KeyFigures.ofPoints(
                design.groups().stream().map(this::findingsOf).toList(),
                design.responses().get(0));
    }

    @Override
    public String json() {
        return SweepJson.of(this);
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        return new SweepCharts(this).all();
    }

    @Override
    public Map<String, TableRows> tables() {
        Map<String, TableRows> tables = new LinkedHashMap<>();
        tables.put("design.csv", rows -> SweepTables.design(rows, design));
        if (!curves.isEmpty()) {
            tables.put("curves.csv", rows -> SweepTables.curves(rows, curves));
            tables.put("knees.csv", rows -> SweepTables.knees(rows, curves));
        }
        return tables;
    }
}
