package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.Outcome;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.words.Words;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What several result folders say next to one another. Only scenarios that met the same luck are held against each other.
 *
 * @param title names of the folders
 * @param question their question where they share one, else what is asked of them together
 * @param all what each scenario's replications say; at least two
 * @param paired how those compare that met the same luck as the first; empty where no other did
 * @param seed the seed of the first
 * @param warnings what must be known first
 */
record SideBySideReport(
        String title,
        String question,
        List<Findings> all,
        Optional<Comparison> paired,
        long seed,
        List<Warning> warnings)
        implements FolderReport {
    private static final String RESPONSE = "profit";

    SideBySideReport {
        all = List.copyOf(all);
        warnings = List.copyOf(warnings);
    }

    private boolean allPaired() {
        return paired.filter(compared -> compared.labels().size() == all.size()).isPresent();
    }

    @Override
    public String answer() {
        if (allPaired()) {
            return new ComparisonAnswer(currency(), paired.orElseThrow(), RESPONSE).text();
        }
        Findings most = KeyFigures.best(all, RESPONSE).findFirst().orElse(all.get(0));
        return Words.say(
                "beside.answer",
                Names.of(most.label()),
                Wording.value(RESPONSE, most.measure(RESPONSE)),
                Wording.unitWords(RESPONSE, currency()));
    }

    @Override
    public List<Figure> figures() {
        return allPaired()
                ? KeyFigures.ofComparison(all, paired, RESPONSE, Names::of)
                : KeyFigures.ofPoints(List.of(all), RESPONSE);
    }

    @Override
    public Outcome outcome() {
        return new Outcome(new TreeSet<>(), List.of(), false);
    }

    @Override
    public List<Comparison> comparisons() {
        return paired.map(List::of).orElse(List.of());
    }

    @Override
    public List<Chart> charts(List<Timeline> timelines) {
        List<Chart> charts = new ArrayList<>();
        paired.ifPresent(
                compared -> charts.addAll(new ComparisonCharts(held(compared), compared, RESPONSE, seed).all()));
        charts.add(allPaired() ? charts.size() : 0, ownIntervals());
        return charts;
    }

    private List<Findings> held(Comparison compared) {
        return all.stream()
                .filter(findings -> compared.labels().contains(findings.label()))
                .toList();
    }

    private Chart ownIntervals() {
        List<Row> rows = all.stream()
                .map(findings -> {
                    Estimate profit = findings.measure(RESPONSE);
                    return new Row(
                            Names.of(findings.label()),
                            profit.mean(),
                            profit.lower(),
                            profit.upper(),
                            Standing.NOT_JUDGED,
                            Figures.rounded(profit.mean()));
                })
                .toList();
        Caption caption = new Caption(
                "profit-side-by-side", Words.say("beside.chart"), Words.say("beside.chart.shown"), List.of());
        return new IntervalChart(
                caption,
                Axis.of(Wording.title(RESPONSE), Wording.unitWords(RESPONSE, currency())),
                Words.say("compare.mean"),
                rows);
    }

    @Override
    public String json() {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", question).put("answer", answer());
        SummaryJson.warnings(root.putArray("warnings"), warnings);
        ObjectNode scenarios = root.putObject("scenarios");
        for (Findings findings : all) {
            ObjectNode scenario = scenarios.putObject(findings.label());
            scenario.put("replications", findings.replications());
            SummaryJson.kpis(scenario.putObject("kpis"), findings);
        }
        ArrayNode sameLuck = root.putArray("sameLuck");
        paired.ifPresent(compared -> compared.labels().forEach(sameLuck::add));
        return JsonText.of(root);
    }
}
