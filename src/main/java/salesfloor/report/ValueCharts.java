package salesfloor.report;

import java.util.List;
import java.util.Optional;
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

    static List<Chart> of(ValueReport report) {
        List<Row> rows = report.steps().stream()
                .flatMap(step -> row(report, step).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Caption caption = new Caption(
                "profit-by-change",
                report.question(),
                Words.say("value.chart.shown", report.sweep().rootSeed()),
                List.of());
        return List.of(new IntervalChart(
                caption,
                Axis.of(Words.say("value.chart.axis"), Wording.unitWords(ValueReport.PROFIT, report.currency())),
                Words.say("value.chart.verdict"),
                rows));
    }

    private static Optional<Row> row(ValueReport report, HeadcountStep step) {
        return report.contrast(step, ValueReport.PROFIT)
                .map(contrast -> new Row(
                        ValueAnswer.words(step),
                        contrast.difference().mean(),
                        contrast.lower(),
                        contrast.upper(),
                        standing(contrast),
                        Wording.verdict(report.verdict(step))));
    }

    private static Standing standing(Contrast contrast) {
        return switch (contrast.verdict()) {
            case BETTER -> Standing.BEST;
            case WORSE -> Standing.NOT_BEST;
            default -> Standing.NOT_JUDGED;
        };
    }
}
