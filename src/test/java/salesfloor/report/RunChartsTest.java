package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.Disk;
import salesfloor.experiment.Findings;
import salesfloor.experiment.LogHeader;
import salesfloor.experiment.ReplicationLog;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.FunnelChart;
import salesfloor.report.chart.LineChart;
import salesfloor.report.chart.StackedChart;
import salesfloor.report.chart.WaterfallChart;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/** The pictures of a run show the figures of its tables. */
class RunChartsTest {
    private static final int REPLICATIONS = 2;

    @TempDir
    Path folder;

    private List<Recorded> recorded = List.of();
    private List<Timeline> timelines = List.of();
    private List<Chart> charts = List.of();

    @BeforeEach
    void run() throws IOException {
        Scenario scenario = new ScenarioReader(Map.of())
                .read(
                        Path.of("scenarios/transactional.yaml"),
                        List.of("time.start=2025-01-06", "time.length=8 weeks", "time.warmUp=2 weeks"))
                .scenario();
        ReplicationLog log =
                ReplicationLog.open(Disk.REAL, folder.resolve("log"), new LogHeader("1.0", "abc", 1), false);
        for (int number = 1; number <= REPLICATIONS; number++) {
            log.append(new DepartmentReplication(scenario, 1, Optional.empty()).run(number));
        }
        Findings findings = Findings.of("floor", scenario, log, log.done());
        recorded = List.of(new Recorded(findings, log, log.done()));
        timelines = Timeline.of(recorded);
        charts = new RunCharts(timelines.get(0), 1).all();
    }

    @Test
    void every_picture_has_a_name_of_its_own() {
        assertThat(charts).extracting(chart -> chart.caption().name()).doesNotHaveDuplicates();
    }

    @Test
    void weeks_are_those_of_the_table() throws IOException {
        LineChart chart = chart("orders-over-time", LineChart.class);
        List<String[]> rows = ReadTable.of(csv -> Tables.timeline(csv, timelines)).stream()
                .filter(row -> row[2].equals("orders"))
                .toList();
        List<LineChart.Point> points = chart.series().get(0).points();
        assertThat(points).hasSameSizeAs(rows).hasSize(6);
        for (int i = 0; i < rows.size(); i++) {
            LineChart.Point point = points.get(i);
            assertThat(LocalDate.ofEpochDay((long) point.x()).toString()).isEqualTo(rows.get(i)[1]);
            assertThat(ReadTable.plain(point.y(), point.lower(), point.upper()))
                    .containsExactly(rows.get(i)[3], rows.get(i)[4], rows.get(i)[5]);
        }
    }

    @Test
    void time_by_role_adds_up_to_all_paid_time_and_has_the_shares_of_the_table() throws IOException {
        StackedChart chart = chart("time-by-role", StackedChart.class);
        for (int role = 0; role < chart.bars().size(); role++) {
            int bar = role;
            assertThat(chart.layers().stream()
                            .mapToDouble(layer -> layer.values().get(bar))
                            .sum())
                    .isCloseTo(100, within(1e-9));
        }
        for (String[] row : ReadTable.of(csv -> Tables.staff(csv, findings()))) {
            int bar = chart.bars().indexOf(Wording.words(row[1]));
            chart.layers().stream()
                    .filter(layer -> layer.name().equals(Wording.words(row[2])))
                    .forEach(layer -> assertThat(layer.values().get(bar) / 100)
                            .isCloseTo(Double.parseDouble(row[4]), within(1e-11)));
        }
        assertThat(chart.layers()).extracting(StackedChart.Layer::name).contains("take order", "idle", "other");
    }

    @Test
    void limits_by_month_are_those_of_the_table() throws IOException {
        StackedChart chart = chart("limits-by-month", StackedChart.class);
        List<String[]> rows = ReadTable.of(csv -> Tables.bottleneck(csv, findings()));
        assertThat(rows).isNotEmpty();
        for (String[] row : rows) {
            int month = Integer.parseInt(row[1].substring(5)) - 1;
            StackedChart.Layer layer = chart.layers().stream()
                    .filter(one -> one.name().equals(Wording.words(row[2])))
                    .findFirst()
                    .orElseThrow();
            assertThat(layer.values().get(month) / 100).isCloseTo(Double.parseDouble(row[3]), within(1e-11));
        }
    }

    @Test
    void from_margin_to_profit_the_steps_add_up() throws IOException {
        WaterfallChart chart = chart("margin-to-profit", WaterfallChart.class);
        double profit = findings().get(0).measure("profit").mean();
        assertThat(chart.remains()).isCloseTo(profit, within(1e-6 * chart.amount()));
        for (String[] row : ReadTable.of(csv -> Tables.costs(csv, findings()))) {
            assertThat(chart.steps())
                    .anyMatch(step -> step.name().equals(Wording.words(row[1]))
                            && Figures.plain(-step.amount()).equals(row[2]));
        }
    }

    @Test
    void the_funnel_is_that_of_the_table() throws IOException {
        FunnelChart chart = chart("funnel", FunnelChart.class);
        List<String[]> rows = ReadTable.of(csv -> Tables.funnel(csv, findings()));
        assertThat(chart.stages())
                .extracting(stage -> Figures.plain(stage.count()))
                .containsExactlyElementsOf(rows.stream().map(row -> row[2]).toList());
    }

    @Test
    void waits_are_those_of_the_table_as_far_as_anybody_waits() throws IOException {
        LineChart chart = chart("order-wait", LineChart.class);
        List<String[]> rows = ReadTable.of(csv -> Tables.waits(csv, findings()));
        List<LineChart.Point> points = chart.series().get(0).points();
        assertThat(points).hasSizeBetween(3, rows.size());
        for (int i = 0; i < points.size(); i++) {
            assertThat(ReadTable.plain(points.get(i).x(), points.get(i).y() / 100))
                    .containsExactly(rows.get(i)[1], rows.get(i)[2]);
        }
        assertThat(points).extracting(LineChart.Point::y).isSorted();
        double ninety = findings().get(0).measure("orderWaitP90").mean();
        double begun = points.stream()
                .filter(point -> point.x() >= ninety)
                .mapToDouble(LineChart.Point::y)
                .findFirst()
                .orElseThrow();
        assertThat(begun).isGreaterThan(85);
        assertThat(chart.marks()).hasSize(1);
    }

    private List<Findings> findings() {
        return recorded.stream().map(Recorded::findings).toList();
    }

    private <T extends Chart> T chart(String name, Class<T> kind) {
        return charts.stream()
                .filter(chart -> chart.caption().name().equals(name))
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
