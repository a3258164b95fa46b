package salesfloor.report.chart;

import static salesfloor.report.chart.Samples.CYRILLIC;
import static salesfloor.report.chart.Samples.LONG;
import static salesfloor.report.chart.Samples.SCRIPT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.StackedChart.Layer;
import salesfloor.report.chart.TornadoChart.Bar;
import salesfloor.report.chart.TornadoChart.End;
import salesfloor.report.chart.WaterfallChart.Step;

/** Charts of data as odd as data get: none, one, many, without numbers, with names of every kind. */
final class OddSamples {
    private static final double NONE = Double.NaN;
    private static final List<String> NAMES =
            List.of(SCRIPT, CYRILLIC, LONG, "", "line\nbreak", "tab\tand \u0000 control");

    private OddSamples() {}

    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("no lines", lines(List.of(), List.of(), List.of()));
        all.put("a line without points", lines(List.of(series("x", List.of())), List.of(), List.of()));
        all.put("one point", lines(List.of(series("x", List.of(new Point(3, 4, 3.5, 4.5)))), List.of(), List.of()));
        all.put(
                "one point without interval",
                lines(List.of(series("x", List.of(Point.exact(3, 4)))), List.of(), List.of()));
        all.put(
                "only NaN",
                lines(List.of(series("x", List.of(Point.exact(1, NONE), Point.exact(NONE, 1)))), List.of(), List.of()));
        all.put("holes", lines(List.of(series("x", holes())), List.of(), List.of()));
        all.put(
                "flat",
                lines(List.of(series("x", List.of(Point.exact(1, 0), Point.exact(2, 0)))), List.of(), List.of()));
        all.put(
                "huge",
                lines(List.of(series("x", List.of(Point.exact(1, 1e15), Point.exact(2, 3e15)))), List.of(), List.of()));
        all.put(
                "tiny",
                lines(
                        List.of(series("x", List.of(Point.exact(1e-9, 1e-12), Point.exact(2e-9, 3e-12)))),
                        List.of(),
                        List.of()));
        all.put(
                "infinite",
                lines(
                        List.of(series(
                                "x",
                                List.of(
                                        new Point(1, 2, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY),
                                        Point.exact(2, 3)))),
                        List.of(),
                        List.of()));
        all.put(
                "marks and limits without figures",
                lines(
                        List.of(series("x", List.of(Point.exact(1, 2), Point.exact(2, 3)))),
                        List.of(new Mark(SCRIPT, NONE, NONE, NONE), new Mark(LONG, 1.5, NONE, NONE)),
                        List.of(new Limit(CYRILLIC, NONE), new Limit(SCRIPT, 2.5))));
        all.put("twelve lines", lines(twelve(), List.of(), List.of()));
        all.put(
                "one day",
                new LineChart(
                        caption(),
                        Axis.ofDays("Week"),
                        Axis.of("Orders", ""),
                        List.of(series("x", List.of(Point.exact(20_000, 5)))),
                        List.of(),
                        List.of()));
        all.put(
                "thirty years",
                new LineChart(
                        caption(),
                        Axis.ofDays("Week"),
                        Axis.of("Orders", ""),
                        List.of(series("x", List.of(Point.exact(20_000, 5), Point.exact(31_000, 5)))),
                        List.of(),
                        List.of()));
        all.put("no rows", intervals(List.of()));
        all.put("sixty cases", intervals(sixty()));
        all.put(
                "odd names",
                intervals(NAMES.stream()
                        .map(name -> new Row(name, 1, 0, 2, Standing.MAY_BE_BEST, name))
                        .toList()));
        all.put("rows without figures", intervals(List.of(new Row("a", NONE, NONE, NONE, Standing.NOT_JUDGED, "–"))));
        all.put("no assumptions", tornado(List.of()));
        all.put(
                "assumptions without figures",
                tornado(List.of(new Bar(SCRIPT, new End("", NONE, NONE, NONE), new End(LONG, 2, NONE, NONE)))));
        all.put("no bars", new StackedChart(caption(), Axis.of("Share", "%"), false, List.of(), List.of()));
        all.put(
                "empty bars",
                new StackedChart(
                        caption(),
                        Axis.of("Share", "%"),
                        true,
                        NAMES,
                        List.of(new Layer(SCRIPT, List.of(0.0, NONE, -1.0), false))));
        all.put(
                "sixty months",
                new StackedChart(
                        caption(),
                        Axis.of("Share", "%"),
                        true,
                        sixty().stream().map(Row::name).toList(),
                        List.of(new Layer("x", sixty().stream().map(Row::value).toList(), true))));
        all.put("no cells", heat(List.of(), List.of(), List.of()));
        all.put("one cell", heat(List.of("1"), List.of("2"), List.of(List.of(3.0))));
        all.put("cells without figures", heat(List.of(LONG, SCRIPT), List.of(CYRILLIC), List.of(List.of(NONE, 3.0))));
        all.put("no cases", pareto(List.of()));
        all.put("cases at one place", pareto(List.of(Samples.dot(SCRIPT, 1, 1, true), Samples.dot(LONG, 1, 1, false))));
        all.put(
                "sixty dots",
                pareto(sixty().stream()
                        .map(row -> Samples.dot(row.name(), row.value(), row.value(), false))
                        .toList()));
        all.put(
                "sixty plans, three of them marked",
                new ParetoChart(
                        caption(),
                        Axis.of(LONG, ""),
                        Axis.of("Profit", ""),
                        plans(),
                        List.of(new Limit(SCRIPT, 3), new Limit("x", NONE))));
        all.put("case without figures", pareto(List.of(Samples.dot("x", NONE, 1, true))));
        all.put("no steps", new WaterfallChart(caption(), Axis.of("Amount", "EUR"), SCRIPT, NONE, List.of(), CYRILLIC));
        all.put(
                "a loss",
                new WaterfallChart(
                        caption(),
                        Axis.of("Amount", "EUR"),
                        "margin",
                        10,
                        List.of(new Step(LONG, -30), new Step("x", NONE), new Step("y", 5)),
                        "loss"));
        all.put("no stages", new FunnelChart(caption(), Axis.of("Leads", ""), List.of()));
        all.put(
                "no leads",
                new FunnelChart(
                        caption(),
                        Axis.of("Leads", ""),
                        List.of(new FunnelChart.Stage(SCRIPT, 0), new FunnelChart.Stage("x", NONE))));
        return all;
    }

    private static Caption caption() {
        return new Caption("odd", SCRIPT + " " + CYRILLIC + " " + LONG, SCRIPT, List.of(LONG, SCRIPT));
    }

    private static LineChart lines(List<LineChart.Series> series, List<Mark> marks, List<Limit> limits) {
        return new LineChart(caption(), Axis.of(SCRIPT, ""), Axis.of(CYRILLIC, "EUR"), series, marks, limits);
    }

    private static LineChart.Series series(String name, List<Point> points) {
        return new LineChart.Series(name, LineChart.Kind.SIMULATED, points);
    }

    private static List<Point> holes() {
        return List.of(
                new Point(1, 1, 0, 2),
                Point.exact(2, NONE),
                new Point(3, 3, NONE, NONE),
                new Point(4, 4, 3, 5),
                Point.exact(5, NONE),
                new Point(6, 2, 1, 3));
    }

    private static List<LineChart.Series> twelve() {
        List<LineChart.Series> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(series(i % 2 == 0 ? LONG : CYRILLIC + i, List.of(Point.exact(1, i), Point.exact(2, i + 1))));
        }
        return all;
    }

    private static List<Row> sixty() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(new Row("case " + i, i, i - 3, i + 3, i == 59 ? Standing.BEST : Standing.NOT_BEST, "" + i));
        }
        return rows;
    }

    private static IntervalChart intervals(List<Row> rows) {
        return new IntervalChart(caption(), Axis.of("Profit", "EUR"), "mean", rows);
    }

    private static TornadoChart tornado(List<Bar> bars) {
        return new TornadoChart(caption(), Axis.of("Profit", "EUR"), 3, bars);
    }

    private static HeatMapChart heat(List<String> columns, List<String> rows, List<List<Double>> values) {
        return new HeatMapChart(
                caption(),
                Axis.of(SCRIPT, ""),
                Axis.of("y", ""),
                Axis.of("z", "EUR"),
                columns,
                rows,
                values,
                HeatMapChart.Best.LOWEST);
    }

    private static List<ParetoChart.Case> plans() {
        List<ParetoChart.Case> plans = new ArrayList<>();
        for (Row row : sixty()) {
            ParetoChart.Case dot = Samples.dot(LONG + row.name(), row.value(), -row.value(), false);
            ParetoChart.Role role =
                    ParetoChart.Role.values()[plans.size() < 3 ? plans.size() : plans.size() % 2 == 0 ? 5 : 6];
            plans.add(new ParetoChart.Case(dot.name(), dot.x(), dot.y(), role));
        }
        return plans;
    }

    private static ParetoChart pareto(List<ParetoChart.Case> cases) {
        return new ParetoChart(caption(), Axis.of("Orders", ""), Axis.of("Profit", ""), cases, List.of());
    }
}
