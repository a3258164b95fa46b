package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.horizon.Outlook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.SeriesPicture.Verdict;
import salesfloor.experiment.horizon.WatchedSeries;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.words.Words;

/** The pictures of warm-up and drift: Welch's plots with the cut, as in {@code welch.csv}, and the last year against year 1. */
final class HorizonCharts {
    /** What the last year is compared in: amounts that are well above zero, so that per cent of them make sense. */
    private static final List<String> COMPARED =
            List.of("orders", "activeClients", "firstDeals", "grossMargin", "payroll");

    private final HorizonReport report;

    HorizonCharts(HorizonReport report) {
        this.report = report;
    }

    /** Series that do not settle in time come first. */
    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        WatchedSeries.ALL.stream()
                .flatMap(watched -> report.look().pictures().stream()
                        .filter(picture -> picture.series().equals(watched.name())))
                .filter(picture -> picture.means().stream().anyMatch(Double::isFinite))
                .sorted(Comparator.comparing(picture -> verdict(picture).orElse(Verdict.ENOUGH) == Verdict.ENOUGH))
                .forEach(picture -> charts.add(welch(picture)));
        years().ifPresent(charts::add);
        return charts;
    }

    private LineChart welch(SeriesPicture picture) {
        String name = Wording.title(picture.series());
        Caption caption = new Caption(
                Slug.of(Wording.plain(picture.series())) + "-by-week",
                title(picture, name),
                Words.say(
                        "chart.welch.shown",
                        Names.of(report.name()),
                        Words.count(report.outcome().planned().size(), "replication"),
                        report.rootSeed()),
                notes(picture));
        return new LineChart(
                caption,
                Axis.of(Words.say("chart.welch.week"), ""),
                Axis.of(name, isCounted(picture) ? Words.say("chart.week.unit") : ""),
                List.of(
                        series("chart.welch.mean", picture.means().size(), picture.means()::get),
                        series("chart.welch.smooth", picture.smooth().size(), picture.smooth()::get)),
                marks(picture),
                List.of());
    }

    /** Orders and deals happen in a week; of all else its mean is shown. */
    private static boolean isCounted(SeriesPicture picture) {
        return picture.series().equals("orders") || picture.series().equals("firstDeals");
    }

    private List<String> notes(SeriesPicture picture) {
        List<String> notes = new ArrayList<>(List.of(Words.say("chart.welch.note")));
        verdict(picture)
                .flatMap(judged -> picture.firstYear())
                .filter(finding -> finding.cut().weeks() > picture.warmUpWeeks())
                .ifPresent(finding -> notes.add(Words.say(
                        "chart.welch.bias",
                        Figures.change(
                                100 * finding.bias().mean(),
                                100 * finding.bias().halfWidth()),
                        Figures.percent(finding.tolerance()))));
        return notes;
    }

    private static LineChart.Series series(String key, int weeks, IntToDoubleFunction value) {
        List<Point> points = IntStream.range(0, weeks)
                .mapToObj(week -> Point.exact(week + 1, value.applyAsDouble(week)))
                .toList();
        return new LineChart.Series(Words.say(key), Kind.SIMULATED, points);
    }

    private String title(SeriesPicture picture, String name) {
        String own = Words.count(picture.warmUpWeeks(), "week");
        Optional<Verdict> verdict = verdict(picture);
        if (verdict.isEmpty()) {
            return Words.say("chart.welch.asked", name);
        }
        return switch (verdict.get()) {
            case ENOUGH -> Words.say(picture.warmUpWeeks() == 0 ? "chart.welch.none" : "chart.welch.enough", name, own);
            case TOO_SHORT ->
                Words.say(
                        "chart.welch.too-short",
                        name,
                        own,
                        Words.count(picture.cut().weeks(), "week"));
            case STILL_DRIFTS ->
                Words.say("chart.welch.drifts", name, Words.count(report.look().weeks(), "week"));
        };
    }

    /** Nothing is said of a single replication. */
    private Optional<Verdict> verdict(SeriesPicture picture) {
        return report.views().replications() < 2 ? Optional.empty() : picture.verdict();
    }

    private static List<Mark> marks(SeriesPicture picture) {
        List<Mark> marks = new ArrayList<>();
        if (picture.warmUpWeeks() > 0) {
            marks.add(mark("chart.welch.warm-up", picture.warmUpWeeks()));
        }
        if (picture.cut().settled() && picture.cut().weeks() > 0) {
            marks.add(mark("chart.welch.cut", picture.cut().weeks()));
        }
        return marks;
    }

    /** Between the last week that is left out and the first that counts. */
    private static Mark mark(String key, int weeks) {
        return new Mark(Words.say(key, Words.count(weeks, "week")), weeks + 0.5, Double.NaN, Double.NaN);
    }

    private Optional<Chart> years() {
        if (report.lastYear().equals(Outlook.YEAR_1) || report.views().replications() < 2) {
            return Optional.empty();
        }
        List<Row> rows = COMPARED.stream().flatMap(key -> row(key).stream()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        long moved =
                rows.stream().filter(row -> row.lower() > 0 || row.upper() < 0).count();
        Caption caption = new Caption(
                "last-year-against-first",
                Words.say(
                        moved > 0 ? "chart.years.drifts" : "chart.years.level",
                        Names.of(report.lastYear()),
                        moved,
                        rows.size()),
                Words.say(
                        "chart.years.shown",
                        Words.count(report.views().replications(), "replication"),
                        report.rootSeed()),
                List.of(Words.say("chart.years.note")));
        return Optional.of(new IntervalChart(
                caption,
                Axis.of(
                        Wording.capital(Words.say("chart.years.axis", Names.of(report.lastYear()))),
                        Words.say("chart.years.unit")),
                Words.say("chart.years.side", Names.of(report.lastYear())),
                rows));
    }

    private Optional<Row> row(String key) {
        Optional<Contrast> contrast =
                Optional.ofNullable(report.views().measures().get(key)).flatMap(compared -> contrast(compared));
        double base = report.view(Outlook.YEAR_1)
                .map(view -> view.measure(key).mean())
                .orElse(Double.NaN);
        if (contrast.isEmpty() || !(base > 0)) {
            return Optional.empty();
        }
        Scaled scaled = new Scaled(key, report.currency());
        double later = report.view(report.lastYear())
                .map(view -> view.measure(key).mean())
                .orElse(Double.NaN);
        double percent = 100 / base;
        return Optional.of(new Row(
                Wording.title(key),
                percent * contrast.get().difference().mean(),
                percent * contrast.get().lower(),
                percent * contrast.get().upper(),
                Standing.NOT_JUDGED,
                scaled.words(later)));
    }

    private Optional<Contrast> contrast(MeasureComparison compared) {
        return compared.contrast(report.lastYear());
    }
}
