package salesfloor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.LineChart.Point;
import salesfloor.report.chart.LineChart.Series;
import salesfloor.report.chart.TornadoChart.Bar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An interactive drawing has the figures of the chart, and names from files do nothing in a page. */
class EChartsOptionTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    // ------------------------------------------------------------------ figures

    @Test
    void a_line_has_the_points_of_the_chart_and_its_band_their_intervals() {
        LineChart chart = Samples.throughput();
        JsonNode option = option(chart);

        for (Series series : chart.series()) {
            JsonNode line = only(option, "line", series.name());
            assertThat(values(line))
                    .isEqualTo(series.points().stream()
                            .map(point -> List.of(point.x(), point.y()))
                            .toList());
            assertThat(line.at("/lineStyle/type").asString())
                    .isEqualTo(series.kind() == LineChart.Kind.CALCULATED ? "dashed" : "solid");
        }
        for (Series series : chart.series().subList(0, 2)) {
            assertThat(values(only(option, "custom", series.name())))
                    .isEqualTo(series.points().stream()
                            .map(point -> List.of(point.x(), point.lower(), point.upper()))
                            .toList());
        }
        assertThat(drawn(option, "custom")).as("a calculated line has no band").hasSize(2);
    }

    @Test
    void a_pointer_on_a_line_reads_value_interval_and_unit() {
        Series series = new Series("portal", LineChart.Kind.SIMULATED, List.of(new Point(8, 232.44, 228.1, 236.9)));
        LineChart chart = new LineChart(
                Samples.caption("x", "x"),
                Axis.of("Office sellers", "people"),
                Axis.of("Orders", "per working day"),
                List.of(series),
                List.of(),
                List.of());
        JsonNode item = only(option(chart), "line", "portal").get("data").get(0);

        assertThat(item.get("at").asString()).isEqualTo("Office sellers, people: 8");
        assertThat(item.get("tip").asString()).isEqualTo("portal: 232.4 (228.1 to 236.9) per working day");
    }

    @Test
    void marks_and_limits_stand_where_the_chart_has_them() {
        LineChart chart = Samples.throughput();
        JsonNode option = option(chart);
        JsonNode marks = only(option, "line", "marks");

        assertThat(marks.at("/markLine/data/0/xAxis").doubleValue()).isEqualTo(8.2);
        assertThat(marks.at("/markLine/data/0/name").asString()).isEqualTo("knee at 8.2 sellers (7.6 to 8.8)");
        assertThat(marks.at("/markArea/data/0/0/xAxis").doubleValue()).isEqualTo(7.6);
        assertThat(marks.at("/markArea/data/0/1/xAxis").doubleValue()).isEqualTo(8.8);
        assertThat(values(only(option, "line", "demand: 240 a day")))
                .isEqualTo(List.of(List.of(2.0, 240.0), List.of(20.0, 240.0)));
    }

    @Test
    void days_are_points_in_time() {
        LineChart chart = Samples.overTime();
        JsonNode option = option(chart);

        assertThat(option.at("/xAxis/type").asString()).isEqualTo("time");
        assertThat(option.get("useUTC").booleanValue()).isTrue();
        assertThat(values(only(option, "line", "orders")).get(0).get(0))
                .isEqualTo(chart.series().get(0).points().get(0).x() * 86_400_000);
        assertThat(only(option, "line", "orders").at("/data/0/at").asString()).isEqualTo("Week: 7 Apr 2025");
    }

    @Test
    void rows_have_their_value_and_interval_and_a_symbol_for_how_they_stand() {
        IntervalChart chart = Samples.structures();
        JsonNode option = option(chart);

        for (int i = 0; i < chart.rows().size(); i++) {
            Row row = chart.rows().get(i);
            String key = ChartWords.of(row.standing());
            assertThat(values(only(option, "scatter", key))).contains(List.of(row.value(), (double) i));
            if (Double.isFinite(row.lower())) {
                assertThat(values(only(option, "custom", key))).contains(List.of((double) i, row.lower(), row.upper()));
            }
            assertThat(option.at("/yAxis/0/data/" + i).asString()).isEqualTo(row.name());
            assertThat(option.at("/yAxis/1/data/" + i).asString()).isEqualTo(row.side());
        }
        assertThat(Stream.of(Standing.BEST, Standing.MAY_BE_BEST, Standing.NOT_BEST)
                        .map(standing -> only(option, "scatter", ChartWords.of(standing))
                                .get("symbol")
                                .asString()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_tornado_reaches_from_the_base_to_both_ends() {
        TornadoChart chart = Samples.tornado();
        JsonNode option = option(chart);

        for (int i = 0; i < chart.bars().size(); i++) {
            Bar bar = chart.bars().get(i);
            assertThat(values(only(option, ChartWords.ofEnd(true), "bar")).get(i))
                    .isEqualTo(List.of((double) i, chart.base(), bar.low().value()));
            assertThat(values(only(option, ChartWords.ofEnd(false), "bar")).get(i))
                    .isEqualTo(List.of((double) i, chart.base(), bar.high().value()));
            assertThat(values(only(option, ChartWords.ofEnd(false), "crossAcross"))
                            .get(i))
                    .isEqualTo(
                            List.of((double) i, bar.high().lower(), bar.high().upper()));
        }
    }

    @Test
    void stacked_bars_have_every_layer_of_every_bar() {
        for (StackedChart chart : List.of(Samples.roles(), Samples.limits())) {
            JsonNode option = option(chart);
            for (StackedChart.Layer layer : chart.layers()) {
                List<Double> sizes = new ArrayList<>();
                only(option, "bar", layer.name())
                        .get("data")
                        .forEach(item -> sizes.add(item.get("value").doubleValue()));
                assertThat(sizes).isEqualTo(layer.values());
            }
        }
    }

    @Test
    void a_heat_map_has_every_figure_and_frames_the_best() {
        HeatMapChart chart = Samples.heat();
        List<List<Double>> cells = values(only(option(chart), "heatmap", "Profit"));

        assertThat(cells).hasSize(45);
        for (List<Double> cell : cells) {
            assertThat(cell.get(2))
                    .isEqualTo(chart.values()
                            .get(cell.get(1).intValue())
                            .get(cell.get(0).intValue()));
        }
        assertThat(framed(chart)).containsExactly(49_400.0);
    }

    @Test
    void where_less_is_better_the_least_is_framed_and_where_neither_is_nothing() {
        assertThat(framed(grid(HeatMapChart.Best.LOWEST))).containsExactly(-3.0);
        assertThat(framed(grid(HeatMapChart.Best.HIGHEST))).containsExactly(7.0);
        assertThat(framed(grid(HeatMapChart.Best.NONE))).isEmpty();
    }

    @Test
    void cases_lie_where_their_results_are_and_the_front_falls_in_steps() {
        ParetoChart chart = Samples.pareto();
        JsonNode option = option(chart);

        for (ParetoChart.Case one : chart.cases()) {
            String key = ChartWords.of(one.role());
            assertThat(values(only(option, "scatter", key)))
                    .contains(List.of(one.x().mean(), one.y().mean()));
            assertThat(values(only(option, key, "crossAcross")))
                    .contains(List.of(one.y().mean(), one.x().lower(), one.x().upper()));
            assertThat(values(only(option, key, "crossUp")))
                    .contains(List.of(one.x().mean(), one.y().lower(), one.y().upper()));
        }
        assertThat(values(only(option, "line", ChartWords.of(ParetoChart.Role.FRONT))))
                .isEqualTo(List.of(
                        List.of(236.0, 60_800.0),
                        List.of(236.0, 58_500.0),
                        List.of(238.0, 58_500.0),
                        List.of(238.0, 39_500.0),
                        List.of(251.0, 39_500.0)));
    }

    @Test
    void a_waterfall_goes_step_by_step_and_ends_with_what_remains() {
        WaterfallChart chart = Samples.waterfall();
        List<List<Double>> bars = values(only(option(chart), "custom", "Amount"));

        assertThat(bars.get(0)).isEqualTo(List.of(0.0, 0.0, 431_690.0));
        double at = chart.amount();
        for (int i = 0; i < chart.steps().size(); i++) {
            double next = at + chart.steps().get(i).amount();
            assertThat(bars.get(i + 1)).isEqualTo(List.of(i + 1.0, at, next));
            at = next;
        }
        assertThat(bars.get(bars.size() - 1)).isEqualTo(List.of(11.0, 0.0, chart.remains()));
    }

    @Test
    void a_funnel_has_every_stage() {
        FunnelChart chart = Samples.funnel();

        assertThat(values(only(option(chart), "bar", "Leads")).stream().map(value -> value.get(0)))
                .isEqualTo(chart.stages().stream().map(FunnelChart.Stage::count).toList());
    }

    // ------------------------------------------------------------------ odd data

    @TestFactory
    Stream<DynamicTest> every_chart_is_an_option_that_may_stand_in_a_page() {
        return each(chart -> {
            String json = EChartsOption.json(chart);
            assertThat(json)
                    .doesNotContain("<")
                    .doesNotContain(">")
                    .doesNotContain("&")
                    .doesNotContain("\n");
            assertThat(json).doesNotContain("NaN").doesNotContain("Infinity");
            JsonNode option = MAPPER.readTree(json);
            assertThat(option.get("series").isArray()).isTrue();
            assertThat(option.has("title")).as("the page writes the title").isFalse();
            assertThat(option.at("/tooltip/renderMode").asString()).isEqualTo("richText");
            assertThat(option.get("animation").booleanValue()).isFalse();
            assertThat(EChartsOption.height(chart)).isBetween(150, 5_000);
        });
    }

    @TestFactory
    Stream<DynamicTest> writing_outside_of_coloured_fields_has_the_colour_of_the_page() {
        return each(chart -> {
            JsonNode option = option(chart);
            assertThat(option.findValues("nameTextStyle")).noneMatch(style -> style.has("color"));
            assertThat(option.findValues("textStyle")).noneMatch(style -> style.has("color"));
            assertThat(option.findValues("axisLabel")).noneMatch(label -> label.has("color"));
            assertThat(option.findValues("label"))
                    .filteredOn(label -> label.has("color"))
                    .noneMatch(label -> List.of("left", "right", "top").contains(text(label, "position")));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_function_that_an_option_names_is_in_the_script() {
        String script = EChartsOption.script();
        return each(chart -> {
            for (JsonNode name : option(chart).findValues("renderItem")) {
                assertThat(script).containsPattern("\\b" + name.asString() + ": ");
            }
        });
    }

    @Test
    void names_are_shown_as_they_are() {
        JsonNode option = option(OddSamples.all().get("odd names"));

        assertThat(option.at("/yAxis/0/data/0").asString()).isEqualTo(Samples.SCRIPT);
        assertThat(option.at("/yAxis/0/data/1").asString()).isEqualTo(Samples.CYRILLIC);
        assertThat(option.at("/yAxis/0/data/3").asString()).isEqualTo(ChartWords.NOTHING);
    }

    @Test
    void a_name_cannot_style_a_tooltip() {
        assertThat(OptionSheet.tip("{a|big} and {c}")).isEqualTo("{\u200ba|big} and {\u200bc}");
    }

    @Test
    void a_line_is_interrupted_where_it_has_no_value_and_parts_without_a_band_have_bars() {
        JsonNode option = option(OddSamples.all().get("holes"));

        JsonNode line = only(option, "line", "x");
        assertThat(line.at("/data/1/value/1").isNull()).isTrue();
        assertThat(line.get("showSymbol").booleanValue()).as("lonely points").isTrue();
        assertThat(drawn(option, "custom").stream().map(node -> text(node, "renderItem")))
                .containsOnly("intervalUp");
    }

    // ------------------------------------------------------------------ reading options

    private static HeatMapChart grid(HeatMapChart.Best best) {
        return new HeatMapChart(
                Samples.caption("x", "x"),
                Axis.of("a", ""),
                Axis.of("b", ""),
                Axis.of("z", "days"),
                List.of("1", "2"),
                List.of("1", "2"),
                List.of(List.of(5.0, -3.0), List.of(7.0, Double.NaN)),
                best);
    }

    private static List<Double> framed(HeatMapChart chart) {
        List<Double> framed = new ArrayList<>();
        only(option(chart), "heatmap", chart.value().name()).get("data").forEach(item -> {
            if (item.has("itemStyle")) {
                framed.add(item.get("value").get(2).doubleValue());
            }
        });
        return framed;
    }

    private static JsonNode option(Chart chart) {
        return MAPPER.readTree(EChartsOption.json(chart));
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asString() : "";
    }

    private static List<JsonNode> drawn(JsonNode option, String type) {
        return all(option, series -> text(series, "type").equals(type));
    }

    /** The only series of which type, name or drawing have both of these words. */
    private static JsonNode only(JsonNode option, String one, String other) {
        List<JsonNode> found = all(
                option,
                series -> List.of(text(series, "type"), text(series, "name"), text(series, "renderItem"))
                        .containsAll(List.of(one, other)));
        assertThat(found).as(one + " " + other).hasSize(1);
        return found.get(0);
    }

    private static List<JsonNode> all(JsonNode option, Predicate<JsonNode> wanted) {
        List<JsonNode> found = new ArrayList<>();
        option.get("series").forEach(series -> {
            if (wanted.test(series)) {
                found.add(series);
            }
        });
        return found;
    }

    private static List<List<Double>> values(JsonNode series) {
        List<List<Double>> values = new ArrayList<>();
        series.get("data").forEach(item -> {
            List<Double> row = new ArrayList<>();
            (item.has("value") ? item.get("value") : item).forEach(value -> row.add(value.doubleValue()));
            values.add(row);
        });
        return values;
    }

    private static Stream<DynamicTest> each(Consumer<Chart> test) {
        Map<String, Chart> all = new LinkedHashMap<>(Samples.usual());
        all.putAll(OddSamples.all());
        return all.entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> test.accept(entry.getValue())));
    }
}
