package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesfloor.experiment.design.ElementaryEffects.Effect;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.VarianceShares.Shares;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.TornadoChart;
import salesfloor.report.chart.TornadoChart.Bar;
import salesfloor.report.chart.TornadoChart.End;
import salesfloor.report.words.Words;

/** The pictures of a study of assumptions: the figures of {@code tornado.csv} and {@code sensitivity.csv}. */
final class SensitivityCharts {
    private final SensitivityReport report;

    SensitivityCharts(SensitivityReport report) {
        this.report = report;
    }

    /** For each measure what each assumption moves alone, and how much it matters over all values of the others. */
    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        for (String measure : report.found().plan().measures()) {
            List<Influence> influences = report.found().on(measure);
            if (influences.stream().anyMatch(one -> one.bar().width() > 0)) {
                charts.add(tornado(measure, influences));
            }
        }
        for (String measure : report.found().plan().measures()) {
            charts.addAll(strengths(measure, report.found().on(measure)));
        }
        return charts;
    }

    private TornadoChart tornado(String measure, List<Influence> influences) {
        Scaled scaled = new Scaled(measure, report.currency());
        List<Bar> bars =
                influences.stream().map(influence -> bar(influence, scaled)).toList();
        Caption caption = new Caption(
                Slug.of(Wording.plain(measure)) + "-tornado",
                tornadoTitle(measure, influences.get(0), scaled),
                Words.say(
                        "chart.tornado.shown",
                        Names.of(report.advised()),
                        Words.count(report.found().plan().replications(), "replication"),
                        report.rootSeed()),
                List.of());
        TornadoChart chart = new TornadoChart(
                caption, scaled.axis(), scaled.of(influences.get(0).base()), bars);
        return chart.cutsIntervals() ? chart.noting(Words.say("chart.tornado.cut")) : chart;
    }

    private Bar bar(Influence influence, Scaled scaled) {
        return new Bar(
                Wording.shown(influence.assumption().name()),
                end(influence, influence.assumption().low(), influence.bar().low(), scaled),
                end(influence, influence.assumption().high(), influence.bar().high(), scaled));
    }

    private End end(Influence influence, double at, Interval change, Scaled scaled) {
        return new End(
                report.value(influence.assumption(), at),
                scaled.of(influence.base() + change.value()),
                scaled.of(influence.base() + change.lower()),
                scaled.of(influence.base() + change.upper()));
    }

    private static String tornadoTitle(String measure, Influence widest, Scaled scaled) {
        double low = widest.base() + widest.bar().low().value();
        double high = widest.base() + widest.bar().high().value();
        return Words.say(
                "chart.tornado.title",
                Wording.capital(Wording.shown(widest.assumption().name())),
                Wording.words(measure),
                Figures.rounded(scaled.of(Math.min(widest.base(), Math.min(low, high)))),
                scaled.words(Math.max(widest.base(), Math.max(low, high))));
    }

    private List<Chart> strengths(String measure, List<Influence> influences) {
        Scaled scaled = new Scaled(measure, report.currency());
        List<Row> effects = influences.stream()
                .flatMap(one -> one.effect().map(effect -> row(one, effect, scaled)).stream())
                .sorted(Comparator.comparingDouble(Row::value).reversed())
                .toList();
        List<Row> shares = influences.stream()
                .flatMap(one -> one.shares().map(share -> row(one, share)).stream())
                .sorted(Comparator.comparingDouble(Row::value).reversed())
                .toList();
        List<Chart> charts = new ArrayList<>();
        strength(
                        effects,
                        measure,
                        "effects",
                        Axis.of(Words.say("chart.effects.axis"), scaled.axis().unit()))
                .ifPresent(charts::add);
        strength(shares, measure, "shares", Axis.of(Words.say("chart.shares.axis"), "%"))
                .ifPresent(charts::add);
        return charts;
    }

    private Optional<Chart> strength(List<Row> rows, String measure, String method, Axis axis) {
        if (rows.stream().noneMatch(row -> Double.isFinite(row.value()))) {
            return Optional.empty();
        }
        String key = "chart." + method;
        Caption caption = new Caption(
                Slug.of(Wording.plain(measure)) + "-" + method,
                Words.say(key + ".title", Wording.capital(rows.get(0).name()), Wording.words(measure)),
                Words.say(key + ".shown", Names.of(report.advised()), report.rootSeed()),
                List.of(Words.say(key + ".note")));
        return Optional.of(new IntervalChart(caption, axis, Words.say(key + ".side"), rows));
    }

    private static Row row(Influence influence, Effect effect, Scaled scaled) {
        return new Row(
                Wording.shown(influence.assumption().name()),
                scaled.of(effect.size().mean()),
                scaled.of(effect.size().lower()),
                scaled.of(effect.size().upper()),
                Standing.NOT_JUDGED,
                Figures.rounded(scaled.of(effect.spread())));
    }

    private static Row row(Influence influence, Shares shares) {
        return new Row(
                Wording.shown(influence.assumption().name()),
                100 * shares.total().value(),
                100 * shares.total().lower(),
                100 * shares.total().upper(),
                Standing.NOT_JUDGED,
                Figures.percent(shares.first().value()));
    }
}
