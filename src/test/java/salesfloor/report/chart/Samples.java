package salesfloor.report.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Limit;
import salesfloor.report.chart.LineChart.Mark;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.LineChart.Series;
import salesfloor.report.chart.StackedChart.Layer;
import salesfloor.report.chart.TornadoChart.Bar;
import salesfloor.report.chart.TornadoChart.End;
import salesfloor.report.chart.WaterfallChart.Step;

/** One chart of every kind as a planner would meet it, and charts of data as odd as data get. */
final class Samples {
    static final String LONG =
            "Generalists with a back office, owned accounts and a portal for repeat orders of known clients";
    static final String SCRIPT = "<script>alert('x')</script> & \"co\"";
    static final String CYRILLIC = "Продавцы с бэк-офисом";

    private Samples() {}

    /** As a planner would meet them. */
    static Map<String, Chart> usual() {
        Map<String, Chart> all = new LinkedHashMap<>();
        for (Chart chart : List.of(
                throughput(),
                overTime(),
                structures(),
                tornado(),
                roles(),
                limits(),
                heat(),
                pareto(),
                waterfall(),
                funnel())) {
            all.put(chart.caption().name(), chart);
        }
        return all;
    }

    static Caption caption(String name, String title) {
        return new Caption(
                name,
                title,
                "10 replications with the same luck, one observed year; bands are 95 % intervals",
                List.of());
    }

    static LineChart throughput() {
        List<Point> light = new ArrayList<>();
        List<Point> heavy = new ArrayList<>();
        List<Point> capacity = new ArrayList<>();
        for (int people = 2; people <= 20; people += 2) {
            double met = Math.min(people * 26.0, 230 - 120.0 / people);
            light.add(new Point(people, met, met - 4 - people / 4.0, met + 4 + people / 4.0));
            double less = Math.min(people * 19.0, 205 - 120.0 / people);
            heavy.add(new Point(people, less, less - 6, less + 6));
            capacity.add(Point.exact(people, Math.min(26.5 * people, 260)));
        }
        return new LineChart(
                caption("orders-by-sellers", "Above 8 sellers orders hardly rise: demand limits them from there on"),
                Axis.of("Office sellers", "people"),
                Axis.of("Orders", "per working day"),
                List.of(
                        new Series("light papers", Kind.SIMULATED, light),
                        new Series("heavy papers", Kind.SIMULATED, heavy),
                        new Series("capacity of the order desk", Kind.CALCULATED, capacity)),
                List.of(
                        new Mark("knee at 8.2 sellers (7.6 to 8.8)", 8.2, 7.6, 8.8),
                        new Mark("second limit: documents, from 12", 12, 11, 13.2)),
                List.of(new Limit("demand: 240 a day", 240)));
    }

    static LineChart overTime() {
        List<Point> weeks = new ArrayList<>();
        LocalDate first = LocalDate.of(2025, 4, 7);
        for (int week = 0; week < 52; week++) {
            double mean = 1050 + 3 * week + 60 * ((week * 37) % 11 - 5) / 5.0;
            weeks.add(new Point(first.plusWeeks(week).toEpochDay(), mean, mean - 70, mean + 80));
        }
        return new LineChart(
                caption("orders-over-time", "Orders a week rise from 1,060 in the first quarter to 1,190 in the last"),
                Axis.ofDays("Week"),
                Axis.of("Orders", "per week"),
                List.of(new Series("orders", Kind.SIMULATED, weeks)),
                List.of(),
                List.of());
    }

    static IntervalChart structures() {
        List<Row> rows = List.of(
                new Row("specialised line", 0, Double.NaN, Double.NaN, Standing.NOT_BEST, "46,600"),
                new Row("generalists", -21_000, -26_000, -16_000, Standing.NOT_BEST, "25,600"),
                new Row("generalists with back office", -4_000, -9_000, 1_000, Standing.NOT_BEST, "42,600"),
                new Row("owned accounts, familiar", 11_900, 7_300, 16_500, Standing.MAY_BE_BEST, "58,500"),
                new Row("pods", 14_200, 9_000, 19_400, Standing.BEST, "60,800"),
                new Row(LONG, -9_000, -15_500, -2_500, Standing.NOT_BEST, "37,600"));
        return new IntervalChart(
                caption("profit-by-scenario", "Pods earn 9,000–19,400 EUR a month more than the specialised line"),
                Axis.of("Profit less that of the specialised line", "EUR per month"),
                "Profit",
                rows);
    }

    static TornadoChart tornado() {
        return new TornadoChart(
                caption("profit-tornado", "The margin of an order moves profit most; the wage of clerks hardly at all"),
                Axis.of("Profit", "EUR per month"),
                46_600,
                List.of(
                        new Bar(
                                "gross margin",
                                new End("20 %", 3_600, 1_000, 6_000),
                                new End("24 %", 89_000, 85_000, 93_000)),
                        new Bar(
                                "lapse of clients",
                                new End("2.2 %", 61_000, 56_000, 66_000),
                                new End("3.2 %", 31_000, 25_000, 37_000)),
                        new Bar(
                                "average ticket",
                                new End("−5 %", 25_000, 20_000, 30_000),
                                new End("+5 %", 66_000, 61_000, 71_000)),
                        new Bar(
                                "wage of a clerk",
                                new End("−10 %", 47_500, 42_000, 53_000),
                                new End("+10 %", 45_700, 40_000, 51_000))));
    }

    static StackedChart roles() {
        return new StackedChart(
                caption("time-by-role", "Office sellers are the fullest: 82 % of their time at work"),
                Axis.of("Share of paid time", "%"),
                false,
                List.of("telemarketer", "developer", "office seller", "back office"),
                List.of(
                        new Layer("qualify", List.of(56.0, 0.0, 0.0, 0.0), false),
                        new Layer("develop", List.of(0.0, 59.0, 0.0, 0.0), false),
                        new Layer("take order", List.of(0.0, 0.0, 36.0, 0.0), false),
                        new Layer("retain", List.of(0.0, 0.0, 17.0, 0.0), false),
                        new Layer("answer query", List.of(0.0, 0.0, 11.0, 0.0), false),
                        new Layer("prepare documents", List.of(0.0, 0.0, 4.0, 55.0), false),
                        new Layer("overtime", List.of(0.5, 2.0, 1.0, 0.0), false),
                        new Layer("idle", List.of(20.0, 18.0, 14.0, 23.0), true),
                        new Layer("break", List.of(11.0, 11.0, 10.0, 11.0), true),
                        new Layer("absence", List.of(12.5, 10.0, 7.0, 11.0), true)));
    }

    static StackedChart limits() {
        List<String> months = new ArrayList<>();
        List<Double> demand = new ArrayList<>();
        List<Double> desk = new ArrayList<>();
        List<Double> qualification = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            months.add(Ticks.month(LocalDate.of(2025, 4, 1).plusMonths(month), month == 0 || month == 9));
            demand.add(55.0 + month);
            desk.add(18.0 - month / 2.0);
            qualification.add(27.0 - month / 2.0);
        }
        return new StackedChart(
                caption("limits-by-month", "Demand limits orders for 56 % of opening time, qualification for 24 %"),
                Axis.of("Share of opening time", "%"),
                true,
                months,
                List.of(
                        new Layer("demand", demand, true),
                        new Layer("order desk", desk, false),
                        new Layer("qualification", qualification, false)));
    }

    static HeatMapChart heat() {
        List<List<Double>> values = new ArrayList<>();
        for (int clerks = 0; clerks <= 4; clerks++) {
            List<Double> row = new ArrayList<>();
            for (int sellers = 6; sellers <= 14; sellers++) {
                double off = sellers - 10 - clerks / 2.0;
                row.add(46_000 + 3_500.0 * clerks - 900.0 * clerks * clerks - 2_600 * off * off);
            }
            values.add(row);
        }
        return new HeatMapChart(
                caption("profit-by-clerks-and-sellers", "Profit is highest with 11 sellers and two clerks"),
                Axis.of("Office sellers", "people"),
                Axis.of("Clerks", "people"),
                Axis.of("Profit", "EUR per month"),
                List.of("6", "7", "8", "9", "10", "11", "12", "13", "14"),
                List.of("0", "1", "2", "3", "4"),
                values,
                HeatMapChart.Best.HIGHEST);
    }

    static ParetoChart pareto() {
        return new ParetoChart(
                caption(
                        "profit-against-orders",
                        "Three of six structures are beaten by none in both profit and orders"),
                Axis.of("Orders", "per working day"),
                Axis.of("Profit", "EUR per month"),
                List.of(
                        dot("specialised line", 232.8, 46_600, false),
                        dot("generalists", 205, 25_600, false),
                        dot("generalists with back office", 226, 42_600, false),
                        dot("owned accounts, familiar", 238, 58_500, true),
                        dot("pods", 236, 60_800, true),
                        dot("portal with desk", 251, 39_500, true)),
                List.of());
    }

    static ParetoChart.Case dot(String name, double x, double y, boolean front) {
        return ParetoChart.Case.of(
                name, new ParetoChart.Value(x, x - 3, x + 3), new ParetoChart.Value(y, y - 4_000, y + 4_000), front);
    }

    static WaterfallChart waterfall() {
        return new WaterfallChart(
                caption(
                        "margin-to-profit",
                        "Of 431,700 EUR gross margin a month 46,600 remain; fulfilment takes a third"),
                Axis.of("Amount", "EUR per month"),
                "gross margin",
                431_690,
                List.of(
                        new Step("lead", -42_099),
                        new Step("qualification", -6_313),
                        new Step("first deal", -22_019),
                        new Step("order taking", -24_170),
                        new Step("documents", -8_443),
                        new Step("fulfilment", -143_638),
                        new Step("service", -13_348),
                        new Step("retention", -8_919),
                        new Step("management", -23_200),
                        new Step("overhead", -92_955)),
                "profit");
    }

    static FunnelChart funnel() {
        return new FunnelChart(
                caption("funnel", "7 of 100 leads become a first deal; most are lost at qualification"),
                Axis.of("Leads", "per month"),
                List.of(
                        new FunnelChart.Stage("leads", 818.6),
                        new FunnelChart.Stage("called", 818.5),
                        new FunnelChart.Stage("qualified", 230.2),
                        new FunnelChart.Stage("first deals", 58.0)));
    }
}
