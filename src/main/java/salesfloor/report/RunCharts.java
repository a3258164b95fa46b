package salesfloor.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import salesfloor.experiment.Findings;
import salesfloor.experiment.TimelineBands.Band;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.FunnelChart;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.StackedChart;
import salesfloor.report.chart.StackedChart.Layer;
import salesfloor.report.chart.WaterfallChart;
import salesfloor.report.chart.WaterfallChart.Step;

/** The pictures of one run: the same figures as in its tables. */
final class RunCharts {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    /** Time that nobody works; drawn in grey. */
    private static final Set<String> REST = new LinkedHashSet<>(List.of("idle", "break", "absence"));

    /** Share of paid time, in per cent, below which work is not shown by itself. */
    private static final double SMALL = 2;

    private static final String DEMAND = "demand";

    private final Timeline timeline;
    private final Findings findings;
    private final ChartTitles titles;
    private final String currency;
    private final long seed;

    RunCharts(Timeline timeline, long seed) {
        this.timeline = timeline;
        this.findings = timeline.findings();
        this.titles = new ChartTitles(findings);
        this.currency = findings.scenario().currency();
        this.seed = seed;
    }

    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        charts.add(overTime("orders", "orders", "per week", " a week"));
        charts.add(overTime("active-clients", "activeClients", "", ""));
        charts.add(timeByRole());
        charts.add(limits());
        charts.add(waterfall());
        charts.add(funnel());
        return charts;
    }

    private Caption caption(String name, String title, String shown, String... notes) {
        String basis = Wording.count(findings.replications(), "replication") + ", seed " + seed;
        String subtitle = Names.of(findings.label()) + ": " + shown + "; " + basis;
        return new Caption(name, title, subtitle, List.of(notes));
    }

    private LineChart overTime(String name, String series, String unit, String each) {
        List<Band> weeks = timeline.series(series);
        List<Point> points = weeks.stream()
                .map(band -> new Point(timeline.day(band).toEpochDay(), band.mean(), band.p10(), band.p90()))
                .toList();
        String shown = findings.replications() < 2 ? "one replication" : "mean, and the middle 80 % of replications";
        String[] notes = findings.scenario().time().holidays().isEmpty()
                ? new String[0]
                : new String[] {"Weeks with public holidays have fewer working days."};
        return new LineChart(
                caption(name + "-over-time", titles.overTime(Wording.title(series), weeks, each), shown, notes),
                Axis.ofDays("Week"),
                Axis.of(Wording.title(series), unit),
                List.of(new LineChart.Series(Wording.words(series), LineChart.Kind.SIMULATED, points)),
                List.of(),
                List.of());
    }

    private StackedChart timeByRole() {
        Set<String> bins = new LinkedHashSet<>();
        findings.staff().values().forEach(role -> bins.addAll(role.keySet()));
        List<Layer> work = new ArrayList<>();
        List<Layer> rest = new ArrayList<>();
        List<List<Double>> small = new ArrayList<>();
        for (String bin : bins) {
            List<Double> shares = findings.staff().values().stream()
                    .map(role -> 100 * role.getOrDefault(bin, 0.0) / Tables.sum(role))
                    .toList();
            boolean quiet = REST.contains(bin);
            if (quiet) {
                rest.add(new Layer(Wording.words(bin), shares, true));
            } else if (shares.stream().anyMatch(share -> share >= SMALL)) {
                work.add(new Layer(Wording.words(bin), shares, false));
            } else {
                small.add(shares);
            }
        }
        work.add(new Layer("other", sums(small), false));
        work.addAll(rest);
        return new StackedChart(
                caption("time-by-role", titles.timeByRole(), "where paid time goes"),
                Axis.of("Share of paid time", "%"),
                false,
                findings.staff().keySet().stream().map(Wording::words).toList(),
                work);
    }

    /** The sum for each role. */
    private List<Double> sums(List<List<Double>> layers) {
        List<Double> sums = new ArrayList<>();
        for (int role = 0; role < findings.staff().size(); role++) {
            int number = role;
            sums.add(layers.stream().mapToDouble(layer -> layer.get(number)).sum());
        }
        return sums;
    }

    private StackedChart limits() {
        List<String> months = new ArrayList<>();
        LocalDate first =
                YearMonth.from(Tables.observedFrom(findings.scenario())).atDay(1);
        for (int i = 0; i < findings.limits().size(); i++) {
            LocalDate month = first.plusMonths(i);
            boolean year = i == 0 || month.getMonthValue() == 1;
            months.add(MONTH.format(month) + (year ? "\n" + month.getYear() : ""));
        }
        List<Layer> layers = new ArrayList<>();
        for (Map.Entry<String, Double> limit : ChartTitles.largestFirst(findings.limitsOverall())) {
            List<Double> shares = findings.limits().stream()
                    .map(month -> 100 * month.getOrDefault(limit.getKey(), 0.0))
                    .toList();
            boolean demand = limit.getKey().equals(DEMAND);
            // What nobody in the house can change lies at the bottom, in grey.
            layers.add(demand ? 0 : layers.size(), new Layer(Wording.words(limit.getKey()), shares, demand));
        }
        return new StackedChart(
                caption("limits-by-month", titles.limits(), "what limited orders"),
                Axis.of("Share of opening time", "%"),
                true,
                months,
                layers);
    }

    private WaterfallChart waterfall() {
        List<Step> steps = new ArrayList<>();
        findings.costs().forEach((stage, amount) -> steps.add(new Step(Wording.words(stage), -amount)));
        double overhead = findings.measure("overhead").mean();
        if (overhead != 0) {
            steps.add(new Step("overhead", -overhead));
        }
        return new WaterfallChart(
                caption("margin-to-profit", titles.waterfall(), "what becomes of the gross margin"),
                Axis.of("Amount", currency + " per month"),
                "gross margin",
                findings.measure("grossMargin").mean(),
                steps,
                "profit");
    }

    private FunnelChart funnel() {
        List<FunnelChart.Stage> stages = new ArrayList<>();
        findings.funnel().forEach((stage, count) -> stages.add(new FunnelChart.Stage(Wording.words(stage), count)));
        return new FunnelChart(
                caption("funnel", titles.funnel(), "how many come through"), Axis.of("Count", "per month"), stages);
    }
}
