package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.ElementaryEffects.Effect;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.SensitivityFindings;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.Tornado;
import salesfloor.metrics.Measure.Better;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.TornadoChart;

/** The pictures of a study of assumptions show the figures of its tables. */
class SensitivityChartsTest {
    private static final Assumption TICKET = new Assumption("ticket", "clients.ticket", 0.8, 1, 1.2);
    private static final Assumption CHURN = new Assumption("churn", "clients.churn", 0.5, 1, 2);

    private static SensitivityReport report(double halfWidth) {
        List<Influence> influences = List.of(
                influence(TICKET, -50_000, 52_000, halfWidth, 90_000),
                influence(CHURN, 4_000, -9_000, halfWidth, 12_000));
        SensitivityPlan plan =
                new SensitivityPlan(List.of(TICKET, CHURN), 2, List.of("profit"), Better.MORE, 16, 60, 1);
        Advice advice = new Advice(0, 1, Estimate.of(1, 2, 3), new Interval(2, 1, 3));
        return new SensitivityReport(
                "",
                "",
                List.of(MadeUpFindings.of("two clerks", MadeUpFindings.scenario(), Map.of("profit", 30_000.0))),
                List.of("two clerks", "no clerks"),
                new SensitivityFindings(plan, advice, influences, List.of()),
                (assumption, value) -> "×" + value,
                MadeUpFindings.THREE,
                60,
                1);
    }

    private static Influence influence(Assumption assumption, double low, double high, double half, double effect) {
        return new Influence(
                assumption,
                "profit",
                30_000,
                new Tornado.Bar(
                        0, new Interval(low, low - half, low + half), new Interval(high, high - half, high + half)),
                Optional.of(new Effect(MadeUpFindings.around(effect), MadeUpFindings.around(effect))),
                Optional.empty());
    }

    private static <T extends Chart> T chart(double halfWidth, Class<T> kind) {
        return new SensitivityCharts(report(halfWidth))
                .all().stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void the_tornado_is_that_of_the_table() throws IOException {
        TornadoChart chart = chart(3_000, TornadoChart.class);
        List<String[]> rows = ReadTable.of(new SensitivityTables(report(3_000))::tornado);
        assertThat(chart.bars()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            TornadoChart.Bar bar = chart.bars().get(i);
            assertThat(bar.name()).isEqualTo(rows.get(i)[1]);
            assertThat(ReadTable.plain(
                            bar.low().value() - chart.base(),
                            bar.low().lower() - chart.base(),
                            bar.low().upper() - chart.base(),
                            bar.high().value() - chart.base(),
                            bar.high().lower() - chart.base(),
                            bar.high().upper() - chart.base()))
                    .containsExactly(List.of(rows.get(i)).subList(8, 14).toArray(new String[0]));
        }
        assertThat(chart.caption().title()).isEqualTo("Ticket moves profit most: from −20,000 to 82,000 EUR per month");
        assertThat(chart.bars().get(0).low().input()).isEqualTo("×0.8");
    }

    @Test
    void intervals_that_would_leave_no_room_for_the_bars_are_cut_and_that_is_said() {
        assertThat(chart(3_000, TornadoChart.class).caption().notes()).isEmpty();
        assertThat(chart(3e6, TornadoChart.class).caption().notes())
                .containsExactly("Intervals wider than the picture are cut off.");
    }

    @Test
    void effects_are_those_of_the_table_the_largest_first() throws IOException {
        IntervalChart chart = chart(3_000, IntervalChart.class);
        List<String[]> rows = ReadTable.of(new SensitivityTables(report(3_000))::sensitivity);
        assertThat(chart.rows()).extracting(IntervalChart.Row::name).containsExactly("ticket", "churn");
        for (int i = 0; i < rows.size(); i++) {
            IntervalChart.Row row = chart.rows().get(i);
            assertThat(ReadTable.plain(row.value(), row.lower(), row.upper()))
                    .containsExactly(rows.get(i)[10], rows.get(i)[11], rows.get(i)[12]);
            assertThat(row.side()).isEqualTo(Figures.rounded(Double.parseDouble(rows.get(i)[13])));
        }
    }
}
