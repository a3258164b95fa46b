package salesfloor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.HeadcountStep;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** The value of one more person on the terminal: a row for each change, what limits orders each month, one sentence to quote. */
public final class ValueText {
    private static final int COLUMN = 20;
    private static final int MONTH = 10;

    private final StringBuilder text = new StringBuilder();
    private final ValueReport report;
    private final Style style;
    private final int labels;

    private ValueText(ValueReport report, Style style) {
        this.report = report;
        this.style = style;
        this.labels = 4
                + report.steps().stream()
                        .mapToInt(step -> words(step).length())
                        .max()
                        .orElse(0);
    }

    /** The text, without the path of its folder. */
    public static String of(ValueReport report, Style style) {
        ValueText text = new ValueText(report, style);
        text.opening();
        text.text.append(SummaryLines.warnings(report.sweep().warnings(), style));
        text.changes();
        text.impossible();
        report.base().ifPresent(text::limits);
        text.text.append(report.answer()).append('\n');
        return text.text.toString();
    }

    private void opening() {
        SweepReport sweep = report.sweep();
        text.append(style.heading(report.question())).append('\n');
        text.append(Words.say(
                        "value.basis",
                        Words.count(report.outcome().planned().size(), "replication"),
                        sweep.rootSeed(),
                        report.base()
                                .map(base ->
                                        Words.say("value.observed", Days.day(Tables.observedFrom(base.scenario()))))
                                .orElse("")))
                .append('\n')
                .append(Words.say("value.differences"))
                .append("\n\n");
    }

    private void changes() {
        List<String> measures = report.sweep().design().responses();
        StringBuilder head = new StringBuilder(pad("", labels));
        measures.forEach(measure -> head.append(pad(title(measure), COLUMN)));
        text.append(style.heading(head.toString().stripTrailing())).append('\n');
        for (HeadcountStep step : report.steps()) {
            StringBuilder line = new StringBuilder("  ");
            line.append(pad(words(step), labels - 2));
            measures.forEach(measure -> line.append(pad(cell(step, measure), COLUMN)));
            text.append(line).append(Wording.verdict(report.verdict(step))).append('\n');
        }
        text.append("  ").append(Words.say("value.pay")).append("\n\n");
    }

    private static String words(HeadcountStep step) {
        return ValueAnswer.words(step) + " (" + step.before() + " → " + step.after() + ")";
    }

    private String title(String measure) {
        String unit = Wording.unit(measure, report.currency());
        return Wording.title(measure) + (unit.startsWith(report.currency()) ? ", " + report.currency() : "");
    }

    private String cell(HeadcountStep step, String measure) {
        Optional<Contrast> contrast = report.contrast(step, measure);
        return contrast.map(one -> Wording.change(measure, one.difference().mean(), one.halfWidth()))
                .orElse("–");
    }

    private void impossible() {
        for (Map.Entry<String, String> change : report.impossible().entrySet()) {
            text.append("  ")
                    .append(Words.say("value.not-tried", Names.of(change.getKey()), change.getValue()))
                    .append('\n');
        }
        text.append(report.impossible().isEmpty() ? "" : "\n");
    }

    private void limits(Findings base) {
        if (base.limitsOverall().isEmpty()) {
            return;
        }
        text.append(style.heading(Words.say("value.limits"))).append('\n');
        MonthLimits.of(base)
                .forEach(month -> text.append("  ")
                        .append(Days.month(month.month()))
                        .append("   ")
                        .append(month.words())
                        .append('\n'));
        text.append("  ")
                .append(pad(Words.say("value.all"), MONTH))
                .append(MonthLimits.words(base.limitsOverall(), MonthLimits.MOST))
                .append("\n\n");
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(1, width - cell.length()));
    }
}
