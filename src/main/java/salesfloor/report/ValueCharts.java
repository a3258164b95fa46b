package salesfloor.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.design.HeadcountStep;
import salesfloor.report.chart.Axis;
import salesfloor.report.chart.Caption;
import salesfloor.report.chart.Chart;
import salesfloor.report.chart.IntervalChart;
import salesfloor.report.chart.IntervalChart.Row;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.words.Words;

/** The picture of what one more and one fewer person is worth: the figures of the table. */
final class ValueCharts {
    private ValueCharts() {}

    /** By profit, which has pay in it, and by orders. */
    static List<Chart> of(ValueReport report) {
        return Stream.of(
                        of(report, ValueReport.PROFIT, report.question(), "value.chart.shown"),
                        of(report, ValueReport.ORDERS, Words.say("value.chart.orders"), "value.chart.orders.shown"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Chart> of(ValueReport report, String measure, String title, String shown) {
        List<Row> rows = report.steps().stream()
                .flatMap(step -> row(report, step, measure).stream())
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = new Caption(
                Slug.of(Wording.plain(measure)) + "-by-change",
                title,
                Words.say(shown, report.sweep().rootSeed()),
                List.of());
        return Optional.of(new IntervalChart(
                caption,
                Axis.of(
                        Wording.capital(Words.say("value.chart.axis-of", Wording.words(measure))),
                        Wording.changeUnit(measure, report.currency())),
                Words.say("value.chart.verdict"),
                rows));
    }

    private static Optional<Row> row(ValueReport report, HeadcountStep step, String measure) {
        return report.contrast(step, measure)
                .map(contrast -> new Row(
                        ValueAnswer.words(step),
                        contrast.difference().mean(),
                        contrast.lower(),
                        contrast.upper(),
                        standing(contrast),
                        Wording.verdict(
                                measure.equals(ValueReport.PROFIT)
                                        ? report.verdict(step)
                                        : contrast.verdict().words())));
    }

    private static Standing standing(Contrast contrast) {
        return switch (contrast.verdict()) {
            case BETTER -> Standing.BEST;
            case WORSE -> Standing.NOT_BEST;
            default -> Standing.NOT_JUDGED;
        };
    }
}
