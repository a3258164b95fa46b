package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.StoppingRule;
import salesfloor.experiment.horizon.LongLook;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.experiment.horizon.StartFinding;
import salesfloor.experiment.horizon.Truncation;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.LineChart;

/** The pictures of warm-up and drift show the figures of their tables. */
class HorizonChartsTest {
    private static SeriesPicture picture(String series, boolean distorts, int cut) {
        Truncation truncation = new Truncation(cut, 5, true);
        StartFinding finding = new StartFinding(
                series, truncation, 90, 100, 0.02, Estimate.of(-0.01, -0.012, -0.014), distorts, OptionalInt.of(cut));
        return new SeriesPicture(
                series,
                List.of(80.0, 90.0, 100.0, 101.0, 99.0),
                List.of(85.0, 90.0, 97.0, 100.0, 100.0),
                truncation,
                Optional.of(finding),
                1);
    }

    private static HorizonReport report(int replications) {
        List<Findings> all = List.of(
                MadeUpFindings.of("whole run", MadeUpFindings.scenario(), figures(2_000)),
                MadeUpFindings.of("year 1", MadeUpFindings.scenario(), figures(2_000)),
                MadeUpFindings.of("year 5", MadeUpFindings.scenario(), figures(2_100)));
        Contrast contrast = new Contrast("year 5", Estimate.of(90, 100, 110), 30, 2, Contrast.Verdict.MORE, 0);
        Map<String, MeasureComparison> measures = new LinkedHashMap<>();
        measures.put("orders", new MeasureComparison("orders", List.of(contrast), List.of(), 0));
        return HorizonReport.of(
                "floor",
                all,
                new LongLook(1, 5, List.of(picture("activeClients", true, 2), picture("orders", false, 3))),
                new Comparison(List.of("year 1", "year 5"), replications, measures),
                "year 5",
                MadeUpFindings.THREE,
                StoppingRule.exactly(3),
                1,
                options -> "horizon floor.yaml");
    }

    private static Map<String, Double> figures(double orders) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("orders", orders);
        return figures;
    }

    private static LineChart welch(int replications, String name) {
        return (LineChart) new HorizonCharts(report(replications))
                .all().stream()
                        .filter(chart -> chart.caption().name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void weeks_and_their_moving_average_are_those_of_the_table() throws IOException {
        List<String[]> rows = ReadTable.of(table -> HorizonTables.welch(table, report(3))).stream()
                .filter(row -> row[0].equals("orders"))
                .toList();
        LineChart chart = welch(3, "orders-by-week");
        assertThat(rows).hasSize(5);
        for (int week = 0; week < rows.size(); week++) {
            LineChart.Point mean = chart.series().get(0).points().get(week);
            LineChart.Point smooth = chart.series().get(1).points().get(week);
            assertThat(ReadTable.plain(mean.x(), mean.y(), smooth.y()))
                    .containsExactly(rows.get(week)[1], rows.get(week)[3], rows.get(week)[4]);
        }
    }

    @Test
    void the_cut_and_the_warm_up_are_marked_and_the_title_says_whether_that_is_enough() {
        LineChart clients = welch(3, "active-clients-by-week");
        assertThat(clients.marks()).extracting(LineChart.Mark::x).containsExactly(1.5, 2.5);
        assertThat(clients.caption().title())
                .isEqualTo("Active clients: instead of a warm-up of 1 week, 2 weeks are needed");
        LineChart orders = welch(3, "orders-by-week");
        assertThat(orders.caption().title()).isEqualTo("Orders: the warm-up of 1 week is enough");
        assertThat(orders.caption().notes()).last().asString().startsWith("Year 1 after the warm-up is −1.20 ± ");
    }

    @Test
    void what_does_not_settle_in_time_comes_first() {
        assertThat(new HorizonCharts(report(3)).all())
                .extracting(chart -> chart.caption().name())
                .containsExactly("active-clients-by-week", "orders-by-week", "last-year-against-first");
    }

    @Test
    void one_replication_gives_no_verdict_and_no_years() {
        List<Chart> charts = new HorizonCharts(report(1)).all();
        assertThat(charts)
                .extracting(chart -> chart.caption().title())
                .containsExactly("Orders from the first week", "Active clients from the first week");
    }

    @Test
    void years_differ_by_as_many_per_cent_of_the_first_as_the_table_says() throws IOException {
        IntervalChart chart = (IntervalChart) new HorizonCharts(report(3)).all().get(2);
        String[] row = ReadTable.of(table -> HorizonTables.views(table, report(3))).stream()
                .filter(one -> one[0].equals("year 5") && one[1].equals("orders"))
                .findFirst()
                .orElseThrow();
        IntervalChart.Row orders = chart.rows().get(0);
        assertThat(chart.rows()).hasSize(1);
        assertThat(ReadTable.plain(20 * orders.value(), 20 * orders.lower(), 20 * orders.upper()))
                .containsExactly(row[7], row[8], row[9]);
        assertThat(chart.caption().title()).isEqualTo("From year 1 to year 5, 1 of 1 figures still drift");
    }
}
