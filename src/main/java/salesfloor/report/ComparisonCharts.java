package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.ParetoChart;
import salesfloor.report.words.Words;

/** The pictures of a comparison: the same figures as in its tables. */
final class ComparisonCharts {
    private static final String ORDERS = "ordersPerDay";
    private static final String PROFIT = "profit";
    private static final int LONGEST_TITLE = 150;

    private final List<Findings> scenarios;
    private final Comparison compared;
    private final String response;
    private final long seed;
    private final String currency;
    private final ComparisonAnswer words;

    ComparisonCharts(List<Findings> scenarios, Comparison compared, String response, long seed) {
        this.scenarios = scenarios;
        this.compared = compared;
        this.response = response;
        this.seed = seed;
        this.currency = scenarios.get(0).scenario().currency();
        this.words = new ComparisonAnswer(currency, compared, response);
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        Optional.ofNullable(compared.measures().get(response)).ifPresent(measure -> charts.add(differences(measure)));
        charts.add(pareto());
        return charts;
    }

    private IntervalChart differences(MeasureComparison measure) {
        String key = measure.measure();
        String reference = Names.of(compared.labels().get(0));
        Caption caption = new Caption(
                Slug.of(Wording.plain(key)) + "-by-scenario",
                words.headline(LONGEST_TITLE),
                Words.say("compare.chart.shown", Wording.title(key), reference, words.basis(), seed),
                List.of());
        List<Row> rows = scenarios.stream()
                .map(findings -> row(measure, findings))
                .sorted(bestFirst(key))
                .toList();
        return new IntervalChart(
                caption,
                Axis.of(Words.say("compare.chart.axis", reference), Wording.changeUnit(key, currency)),
                Words.say(Wording.isShare(key) ? "compare.chart.mean-percent" : "compare.mean"),
                rows);
    }

    private static Comparator<Row> bestFirst(String key) {
        double sign = MeasureComparison.direction(key) == Better.LESS ? 1 : -1;
        return Comparator.comparingDouble(row -> sign * row.value());
    }

    private Row row(MeasureComparison measure, Findings findings) {
        String label = findings.label();
        double scale = Wording.isShare(measure.measure()) ? 100 : 1;
        Optional<Contrast> contrast = measure.contrast(label);
        boolean reference = label.equals(compared.labels().get(0));
        double none = reference ? 0 : Double.NaN;
        return new Row(
                Names.of(label),
                contrast.map(one -> scale * one.difference().mean()).orElse(none),
                contrast.map(one -> scale * one.lower()).orElse(Double.NaN),
                contrast.map(one -> scale * one.upper()).orElse(Double.NaN),
                standing(measure, label),
                Figures.rounded(scale * findings.measure(measure.measure()).mean()));
    }

    private static Standing standing(MeasureComparison measure, String label) {
        if (measure.best().filter(best -> best.label().equals(label)).isPresent()) {
            return Standing.BEST;
        }
        return measure.standing(label)
                .map(standing -> standing.candidate() ? Standing.MAY_BE_BEST : Standing.NOT_BEST)
                .orElse(Standing.NOT_JUDGED);
    }

    private ParetoChart pareto() {
        List<ParetoChart.Case> cases = new ArrayList<>();
        for (Findings one : scenarios) {
            Estimate orders = one.measure(ORDERS);
            Estimate profit = one.measure(PROFIT);
            boolean front = scenarios.stream().noneMatch(other -> beats(other, one));
            cases.add(ParetoChart.Case.of(Names.of(one.label()), value(orders), value(profit), front));
        }
        String front = cases.stream()
                .filter(one -> one.role() == ParetoChart.Role.FRONT)
                .map(ParetoChart.Case::name)
                .collect(Collectors.joining(", "));
        String title = Words.say("compare.pareto", front);
        Caption caption = new Caption(
                "profit-against-orders",
                title.length() <= LONGEST_TITLE ? title : Words.say("compare.pareto.question"),
                Words.say("compare.pareto.shown", Wording.count(compared.replications(), "replication-each"), seed),
                List.of());
        return new ParetoChart(
                caption,
                Axis.of(Wording.title("orders"), Wording.unitWords(ORDERS, currency)),
                Axis.of(Wording.title(PROFIT), Wording.unitWords(PROFIT, currency)),
                cases,
                List.of());
    }

    /** Whether one has at least as much of both and more of one. */
    private static boolean beats(Findings winner, Findings loser) {
        double orders = winner.measure(ORDERS).mean() - loser.measure(ORDERS).mean();
        double profit = winner.measure(PROFIT).mean() - loser.measure(PROFIT).mean();
        return orders >= 0 && profit >= 0 && orders + profit > 0;
    }

    private static ParetoChart.Value value(Estimate estimate) {
        return new ParetoChart.Value(estimate.mean(), estimate.lower(), estimate.upper());
    }
}
