package salesfloor.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** The pictures of one run: the same figures as in its tables. */
final class RunCharts {
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
        charts.add(overTime(
                "orders", "orders", Words.say("chart.week.unit"), orders -> Words.say("chart.per-week", orders)));
        charts.add(overTime("active-clients", "activeClients", "", clients -> clients));
        new WaitCurve(findings, seed).chart().ifPresent(charts::add);
        charts.add(timeByRole());
        charts.add(limits());
        charts.add(waterfall());
        charts.add(funnel());
        return charts;
    }

    private Caption caption(String name, String title, String shown, String... notes) {
        String subtitle = Words.say(
                "chart.shown",
                Names.of(findings.label()),
                shown,
                Words.count(findings.replications(), "replication"),
                seed);
        return new Caption(name, title, subtitle, List.of(notes));
    }

    private LineChart overTime(String name, String series, String unit, UnaryOperator<String> each) {
        List<Band> weeks = timeline.series(series);
        List<Point> points = weeks.stream()
                .map(band -> new Point(timeline.day(band).toEpochDay(), band.mean(), band.p10(), band.p90()))
                .toList();
        String shown = Words.say(findings.replications() < 2 ? "chart.shown.one" : "chart.shown.middle");
        String[] notes = findings.scenario().time().holidays().isEmpty()
                ? new String[0]
                : new String[] {Words.say("chart.holidays")};
        return new LineChart(
                caption(name + "-over-time", titles.overTime(Wording.title(series), weeks, each), shown, notes),
                Axis.ofDays(Words.say("chart.week")),
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
        work.add(new Layer(Wording.words("other"), sums(small), false));
        work.addAll(rest);
        return new StackedChart(
                caption("time-by-role", titles.timeByRole(), Words.say("chart.shown.time")),
                Axis.of(Words.say("chart.share-of-paid-time"), Words.say("unit.percent")),
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
            months.add(Days.monthName(month) + (year ? "\n" + month.getYear() : ""));
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
                caption("limits-by-month", titles.limits(), Words.say("chart.shown.limits")),
                Axis.of(Words.say("chart.share-of-opening-time"), Words.say("unit.percent")),
                true,
                months,
                layers);
    }

    private WaterfallChart waterfall() {
        List<Step> steps = new ArrayList<>();
        findings.costs().forEach((stage, amount) -> steps.add(new Step(Wording.words(stage), -amount)));
        double overhead = findings.measure("overhead").mean();
        if (overhead != 0) {
            steps.add(new Step(Wording.words("overhead"), -overhead));
        }
        return new WaterfallChart(
                caption("margin-to-profit", titles.waterfall(), Words.say("chart.shown.money")),
                Axis.of(Words.say("chart.amount"), Wording.unitWords("profit", currency)),
                Wording.words("grossMargin"),
                findings.measure("grossMargin").mean(),
                steps,
                Wording.words("profit"));
    }

    private FunnelChart funnel() {
        List<FunnelChart.Stage> stages = new ArrayList<>();
        findings.funnel().forEach((stage, count) -> stages.add(new FunnelChart.Stage(Wording.words(stage), count)));
        return new FunnelChart(
                caption("funnel", titles.funnel(), Words.say("chart.shown.funnel")),
                Axis.of(Words.say("chart.count"), Wording.unitWords("leads", currency)),
                stages);
    }
}
