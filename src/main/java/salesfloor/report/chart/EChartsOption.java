package salesfloor.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import salesfloor.report.words.Days;
import salesfloor.report.words.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Charts for a page that draws them with ECharts 5: every figure of the chart as data of an option. The option names functions
 * where data are not enough (what a tooltip says, the drawing of intervals, bands and bars that begin anywhere); {@link
 * #script()} has them.
 *
 * <p>A page does {@code echarts.init(place).setOption(salesfloorOption(option, width, words).option)}. The option has no title: the page writes
 * the words of {@link Caption} itself. Colours of writing are left to the page's theme. Names from files are only ever text:
 * tooltips are drawn, not parsed as HTML.
 */
public final class EChartsOption {
    private static final String SCRIPT = "option.js";

    private EChartsOption() {}

    /** The option as JSON on one line. It may stand inside a script element: it has no {@code <}, {@code >} or {@code &}. */
    public static String json(Chart chart) {
        return of(chart)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /** A good height for the drawing in CSS pixels, where it is about 1000 wide. */
    public static int height(Chart chart) {
        double plot = Scenes.of(chart).height();
        return (int) Math.round(plot > 0 ? plot + 110 : 420);
    }

    /**
     * The script that makes such options ready for ECharts, to be inlined once: {@code salesfloorOption(option, width, words)}; {@code
     * words} are {@link #words()}.
     */
    public static String script() {
        try (InputStream in =
                Objects.requireNonNull(EChartsOption.class.getResourceAsStream(SCRIPT), "part of the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How the spoken language writes numbers and days along the axes, as JSON for the script and for ECharts. */
    public static String words() {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("point", Language.spoken().point());
        words.put("thousands", Language.spoken().thousands());
        ArrayNode months = words.putObject("time").putArray("monthAbbr");
        for (Month month : Month.values()) {
            months.add(Days.monthName(LocalDate.of(2000, month, 1)));
        }
        return words.toString();
    }

    static ObjectNode of(Chart chart) {
        if (chart instanceof LineChart lines) {
            return LineOption.of(lines);
        } else if (chart instanceof IntervalChart intervals) {
            return IntervalOption.of(intervals);
        } else if (chart instanceof TornadoChart tornado) {
            return TornadoOption.of(tornado);
        } else if (chart instanceof StackedChart stacked) {
            return StackedOption.of(stacked);
        } else if (chart instanceof HeatMapChart heat) {
            return HeatMapOption.of(heat);
        } else if (chart instanceof ParetoChart pareto) {
            return ParetoOption.of(pareto);
        } else if (chart instanceof WaterfallChart waterfall) {
            return WaterfallOption.of(waterfall);
        } else if (chart instanceof FunnelChart funnel) {
            return FunnelOption.of(funnel);
        }
        throw new IllegalStateException("no option for " + chart.getClass());
    }
}
