package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Setting;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.HeatMapChart;
import salesfloor.report.chart.HeatMapChart.Best;
import salesfloor.report.words.Words;

/** Of a sweep of two factors, the first response for every pair of their levels, one picture for each case. */
final class SweepGrids {
    private static final int MOST_LEVELS = 24;

    private final SweepReport report;
    private final String response;

    SweepGrids(SweepReport report) {
        this.report = report;
        this.response = report.design().responses().get(0);
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        if (report.design().factors().size() == 2) {
            for (String group : report.design().groups()) {
                List<String> columns = levels(group, 0);
                List<String> rows = levels(group, 1);
                int places = columns.size() * rows.size();
                boolean grid = columns.size() > 1
                        && rows.size() > 1
                        && places == report.design().of(group).size();
                if (grid && columns.size() <= MOST_LEVELS && rows.size() <= MOST_LEVELS) {
                    charts.add(grid(group, columns, rows));
                }
            }
        }
        return charts;
    }

    private String factor(int number) {
        return report.design().factors().get(number);
    }

    private List<String> levels(String group, int factor) {
        Set<String> levels = new LinkedHashSet<>();
        report.design().of(group).forEach(point -> levels.add(setting(point, factor)));
        return List.copyOf(new ArrayList<>(levels));
    }

    private String setting(DesignPoint point, int factor) {
        Map<String, Setting> settings = point.settings();
        Setting setting = settings.get(factor(factor));
        return setting == null ? "" : setting.text();
    }

    private HeatMapChart grid(String group, List<String> columns, List<String> rows) {
        double scale = Wording.isShare(response) ? 100 : 1;
        List<List<Double>> values = new ArrayList<>();
        for (String row : rows) {
            List<Double> line = new ArrayList<>();
            for (String column : columns) {
                line.add(scale * mean(group, column, row));
            }
            values.add(line);
        }
        String unit = Wording.axisUnit(response, report.all().get(0).scenario().currency());
        Caption caption = new Caption(
                Slug.of(Wording.plain(response)) + "-grid" + (group.isEmpty() ? "" : "-" + Slug.of(group)),
                title(group, columns, rows, values),
                Words.say(
                        "sweep.grid.shown",
                        Wording.title(response),
                        Words.count(report.outcome().planned().size(), "replication"),
                        report.rootSeed()),
                best() == Best.NONE ? List.of() : List.of(Words.say("sweep.grid.framed")));
        return new HeatMapChart(
                caption,
                Axis.of(Wording.shown(factor(0)), ""),
                Axis.of(Wording.shown(factor(1)), ""),
                Axis.of(Wording.quantity(response), unit),
                columns,
                rows,
                values,
                best());
    }

    private Best best() {
        return switch (MeasureComparison.direction(response)) {
            case MORE -> Best.HIGHEST;
            case LESS -> Best.LOWEST;
            case NEITHER -> Best.NONE;
        };
    }

    private double mean(String group, String column, String row) {
        return report.design().of(group).stream()
                .filter(point ->
                        setting(point, 0).equals(column) && setting(point, 1).equals(row))
                .findFirst()
                .flatMap(point -> report.findings(point.label()))
                .map(findings -> findings.measure(response).mean())
                .orElse(Double.NaN);
    }

    /** Names the best mean; of a measure of which neither more nor less is better, what is shown. */
    private String title(String group, List<String> columns, List<String> rows, List<List<Double>> values) {
        String where = group.isEmpty() ? "" : Names.of(group) + ": ";
        Better better = MeasureComparison.direction(response);
        String best = "";
        double most = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                double value = values.get(row).get(column) * (better == Better.LESS ? -1 : 1);
                if (value > most) {
                    most = value;
                    best = Wording.list(List.of(
                            Wording.shown(factor(0)) + " " + columns.get(column),
                            Wording.shown(factor(1)) + " " + rows.get(row)));
                }
            }
        }
        return better == Better.NEITHER || best.isEmpty()
                ? where
                        + Words.say(
                                "sweep.grid.by",
                                Wording.title(response),
                                Wording.list(List.of(Wording.shown(factor(0)), Wording.shown(factor(1)))))
                : where + Words.say("sweep.grid.best", Wording.title(response), best);
    }
}
