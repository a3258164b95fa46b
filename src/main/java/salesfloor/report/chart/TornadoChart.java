package salesfloor.report.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * How far a result moves when one assumption after the other is changed, the strongest at the top.
 *
 * @param caption what is written around it
 * @param value the result
 * @param base the result with nothing changed
 * @param bars the assumptions, from the top
 */
public record TornadoChart(Caption caption, Axis value, double base, List<Bar> bars) implements Chart {
    public TornadoChart {
        bars = List.copyOf(bars);
    }

    /** Intervals may reach so far beyond the bars, as a share of what these span, before they are cut off. */
    private static final double BEYOND = 0.6;

    @Override
    public TornadoChart noting(String note) {
        return new TornadoChart(caption.noting(note), value, base, bars);
    }

    /** Whether an interval is so wide that it would leave no room for the bars, and so is cut off. */
    public boolean cutsIntervals() {
        return bars.stream().flatMap(bar -> Stream.of(bar.low(), bar.high())).anyMatch(end -> !end.equals(shown(end)));
    }

    /** An end with as much of its interval as is drawn. */
    End shown(End end) {
        Range most = span().wider(BEYOND, BEYOND);
        return Range.isKnown(end.lower(), end.upper())
                ? new End(
                        end.input(), end.value(), Math.max(end.lower(), most.min()), Math.min(end.upper(), most.max()))
                : end;
    }

    /** Where the drawing of an assumption ends on one side, so that words beside it cover nothing. */
    double outermost(Bar bar, boolean right) {
        DoubleStream all = Stream.of(shown(bar.low()), shown(bar.high()))
                .flatMapToDouble(end -> DoubleStream.of(end.value(), end.lower(), end.upper(), base))
                .filter(Double::isFinite);
        return right ? all.max().orElse(base) : all.min().orElse(base);
    }

    private Range span() {
        return Range.of(DoubleStream.concat(
                DoubleStream.of(base),
                bars.stream()
                        .flatMapToDouble(bar ->
                                DoubleStream.of(bar.low().value(), bar.high().value()))));
    }

    /** One assumption. */
    public record Bar(String name, End low, End high) {}

    /**
     * The result at one end of an assumption's range.
     *
     * @param input the assumption's value there, in words
     * @param value the result
     * @param lower lower end of the result's interval; NaN without one
     * @param upper upper end of the result's interval; NaN without one
     */
    public record End(String input, double value, double lower, double upper) {}
}
