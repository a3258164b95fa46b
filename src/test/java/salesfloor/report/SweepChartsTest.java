package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Findings;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Knee;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.ResponseCurve.Place;
import salesfloor.experiment.design.Setting;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.design.Takeover;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.LineChart.Kind;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.scenario.Scenario;
import salesfloor.theory.OrderCapacity;

/** The pictures of a sweep show the figures of its tables, and say what they leave out. */
class SweepChartsTest {
    private static final int[] SELLERS = {5, 6, 8, 10};
    private static final double[] ORDERS = {189, 203, 222, 233};

    private static Scenario sellers(int number) {
        return MadeUpFindings.scenario("structure.roles.officeSeller.headcount=" + number);
    }

    private static SweepReport report(List<Findings> all, List<ResponseCurve> curves, List<SweepDesign.Axis> axes) {
        List<DesignPoint> points = all.stream()
                .map(one -> new DesignPoint(one.label(), "", Map.of("sellers", new Setting(one.label(), 1))))
                .toList();
        SweepDesign design =
                new SweepDesign("desk", "How many?", points, List.of("sellers"), List.of("ordersPerDay"), axes);
        return SweepReport.of(
                design,
                all,
                List.of(),
                curves,
                MadeUpFindings.THREE,
                StoppingRule.exactly(3),
                1,
                List.of(),
                options -> "sweep desk.yaml");
    }

    private static ResponseCurve curve(String measure, String unit, double scale, Knee knee, List<Takeover> takeovers) {
        List<Place> places = IntStream.range(0, SELLERS.length)
                .mapToObj(i -> new Place(
                        "s" + SELLERS[i],
                        SELLERS[i] + unit,
                        scale * SELLERS[i],
                        MadeUpFindings.around(ORDERS[i]),
                        Map.of("demand", 0.6)))
                .toList();
        return new ResponseCurve("", "", "sellers", measure, places, knee, takeovers);
    }

    private static Knee knee() {
        return new Knee(Knee.Shape.BENDS, new Interval(7.5, 7, 8), new Interval(14, 13, 15), new Interval(5, 4, 6));
    }

    private static List<Findings> findings() {
        List<Findings> all = new ArrayList<>();
        for (int i = 0; i < SELLERS.length; i++) {
            Map<String, Double> means = new LinkedHashMap<>();
            means.put("ordersPerDay", ORDERS[i]);
            all.add(MadeUpFindings.of("s" + SELLERS[i], sellers(SELLERS[i]), means));
        }
        return all;
    }

    private static LineChart only(ResponseCurve curve) {
        SweepDesign.Axis axis = new SweepDesign.Axis("sellers", curve.measure());
        List<Chart> charts = new SweepCharts(report(findings(), List.of(curve), List.of(axis))).all();
        assertThat(charts).hasSize(1);
        return (LineChart) charts.get(0);
    }

    @Test
    void points_are_those_of_the_table() throws IOException {
        ResponseCurve curve = curve("ordersPerDay", "", 1, knee(), List.of());
        List<Point> points = only(curve).series().get(0).points();
        List<String[]> rows = ReadTable.of(table -> SweepTables.curves(table, List.of(curve)));
        assertThat(points).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            Point point = points.get(i);
            assertThat(ReadTable.plain(point.x(), point.y(), point.lower(), point.upper()))
                    .containsExactly(rows.get(i)[3], rows.get(i)[5], rows.get(i)[6], rows.get(i)[7]);
        }
    }

    @Test
    void the_knee_and_the_takeover_are_marked_with_their_intervals() {
        Takeover takeover = new Takeover("order desk", "demand", new Interval(6.4, 6.2, 6.5));
        LineChart chart = only(curve("ordersPerDay", "", 1, knee(), List.of(takeover)));
        assertThat(chart.marks()).hasSize(2);
        assertThat(chart.marks().get(0).x()).isEqualTo(7.5);
        assertThat(chart.marks().get(0).lower()).isEqualTo(7);
        assertThat(chart.marks().get(1).x()).isEqualTo(6.4);
        assertThat(chart.caption().title()).contains("7.5 (7.0 to 8.0)");
    }

    @Test
    void the_capacity_is_drawn_up_to_where_it_leaves_the_picture() {
        LineChart chart = only(curve("ordersPerDay", "", 1, knee(), List.of()));
        LineChart.Series capacity = chart.series().get(1);
        assertThat(capacity.kind()).isEqualTo(Kind.CALCULATED);
        assertThat(capacity.points().get(0).x()).isEqualTo(5);
        assertThat(capacity.points().get(0).y()).isEqualTo(OrderCapacity.of(sellers(5)));
        assertThat(capacity.points().get(1).y()).isEqualTo(OrderCapacity.of(sellers(6)));
        Point last = capacity.points().get(capacity.points().size() - 1);
        assertThat(last.y()).isCloseTo(1.25 * 233, within(1e-9));
        assertThat(last.x()).isBetween(6.0, 8.0);
        assertThat(chart.caption().notes()).anyMatch(note -> note.startsWith("Capacity: "));
    }

    @Test
    void only_orders_have_a_capacity() {
        assertThat(only(curve("profit", "", 1, knee(), List.of())).series()).hasSize(1);
    }

    @Test
    void people_and_shares_have_their_unit() {
        assertThat(only(curve("profit", "", 1, knee(), List.of())).x().unit()).isEqualTo("people");
        LineChart shares = only(curve("profit", " %", 0.01, knee(), List.of()));
        assertThat(shares.x().unit()).isEqualTo("%");
        assertThat(shares.series().get(0).points().get(0).x()).isEqualTo(5);
        assertThat(shares.marks().get(0).x()).isEqualTo(750);
    }

    @Test
    void more_than_forty_pictures_are_cut_and_that_is_said() {
        List<SweepDesign.Axis> axes = new ArrayList<>();
        List<ResponseCurve> curves = new ArrayList<>();
        for (int i = 0; i < 43; i++) {
            axes.add(new SweepDesign.Axis("sellers", "measure" + i));
            curves.add(curve("measure" + i, "", 1, knee(), List.of()));
        }
        List<Chart> charts = new SweepCharts(report(findings(), curves, axes)).all();
        assertThat(charts).hasSize(40);
        assertThat(charts.get(0).caption().notes())
                .contains("3 of 43 pictures are left out; all figures are in curves.csv.");
        assertThat(charts).extracting(chart -> chart.caption().name()).doesNotHaveDuplicates();
    }
}
