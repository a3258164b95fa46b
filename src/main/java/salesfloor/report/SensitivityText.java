package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.design.ElementaryEffects;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.Turn;
import salesfloor.report.words.Words;

/** A study of assumptions on the terminal: what moves the measures, what would reverse the advice, one sentence to quote. */
public final class SensitivityText {
    private static final int RANGE = 26;
    private static final int VALUE = 21;
    private static final double ROUNDING = 1e-9;

    private final StringBuilder text = new StringBuilder();
    private final SensitivityReport report;
    private final Style style;
    private final int names;

    private SensitivityText(SensitivityReport report, Style style) {
        this.report = report;
        this.style = style;
        this.names = report.found().plan().assumptions().stream()
                .mapToInt(assumption -> Names.of(assumption.name()).length())
                .reduce(unchanged().length(), Math::max);
    }

    private static String unchanged() {
        return Words.say("sensitivity.as-it-is");
    }

    /** The text of a study, without the path of its folder. */
    public static String of(SensitivityReport report, NextCommand command, Style style) {
        SensitivityText summary = new SensitivityText(report, style);
        summary.opening();
        report.found().plan().measures().forEach(summary::measure);
        summary.turns();
        summary.next(command);
        return summary.text.append(report.answer()).append('\n').toString();
    }

    private void opening() {
        SensitivityPlan plan = report.found().plan();
        text.append(style.heading(report.question())).append('\n');
        text.append(Words.say(
                        "sensitivity.basis",
                        Words.count(plan.assumptions().size(), "assumption"),
                        Words.count(plan.replications(), "replication"),
                        Words.say("sensitivity.method." + plan.method().words().replace(' ', '-')),
                        Words.count(report.runs(), "run"),
                        report.rootSeed()))
                .append('\n')
                .append(Words.say("basis.half"))
                .append("\n\n");
    }

    // ----------------------------------------------------------- what moves it

    private void measure(String measure) {
        boolean shares = report.found().on(measure).stream()
                .anyMatch(influence -> influence.shares().isPresent());
        text.append(style.heading(Words.say(
                        "sensitivity.in", Wording.heading(measure, report.currency()), Names.of(report.advised()))))
                .append('\n');
        line(
                "",
                Words.say("sensitivity.range"),
                Words.say("sensitivity.low"),
                Words.say("sensitivity.high"),
                Words.say(shares ? "sensitivity.share-alone" : "sensitivity.size"),
                Words.say(shares ? "sensitivity.share-with" : "sensitivity.spread"));
        for (Influence influence : report.found().on(measure)) {
            line(
                    Names.of(influence.assumption().name()),
                    range(influence.assumption()),
                    change(measure, influence.bar().low()),
                    change(measure, influence.bar().high()),
                    first(measure, influence),
                    second(measure, influence));
        }
        text.append('\n');
    }

    private String range(Assumption assumption) {
        return report.value(assumption, assumption.low()) + " … " + report.value(assumption, assumption.high());
    }

    private static String change(String measure, Interval change) {
        return Wording.change(measure, change.value(), change.upper() - change.value());
    }

    /** What is only rounding of the value is no half-width. */
    private static double exact(double halfWidth, double value) {
        return halfWidth < ROUNDING * Math.abs(value) ? 0 : halfWidth;
    }

    private static String size(String measure, Estimate size) {
        double halfWidth = exact(size.halfWidth(), size.mean());
        return Wording.value(
                measure, new Estimate(size.mean(), halfWidth, size.sd(), size.min(), size.max(), size.n()));
    }

    private static String spread(String measure, ElementaryEffects.Effect effect) {
        double spread = exact(effect.spread(), effect.size().mean());
        return Wording.value(measure, Estimate.of(spread));
    }

    private static String first(String measure, Influence influence) {
        return influence
                .shares()
                .map(shares -> share(shares.first()))
                .or(() -> influence.effect().map(effect -> size(measure, effect.size())))
                .orElse("");
    }

    private static String second(String measure, Influence influence) {
        return influence
                .shares()
                .map(shares -> share(shares.total()))
                .or(() -> influence.effect().map(effect -> spread(measure, effect)))
                .orElse("");
    }

    private static String share(Interval share) {
        return Figures.percent(share.value()) + " (" + Figures.range(100 * share.lower(), 100 * share.upper()) + ")";
    }

    // ---------------------------------------------------------- what reverses it

    private void turns() {
        Advice advice = report.found().advice();
        String choice = report.choice().isEmpty() ? "" : Words.say("sensitivity.best-of", report.choice());
        text.append(style.heading(
                        Words.say("sensitivity.advice", Names.of(report.advised()), Names.of(report.other())) + choice))
                .append('\n');
        line(
                "",
                Words.say("sensitivity.range"),
                Words.say("sensitivity.lead-low"),
                Words.say("sensitivity.high"),
                Words.say("sensitivity.reversed-at"),
                "");
        line(
                unchanged(),
                "",
                change(report.response(), advice.interval()),
                "",
                advice.isDecided() ? "" : Words.say("sensitivity.advice-open"),
                "");
        for (Turn turn : report.found().turns()) {
            line(
                    Names.of(turn.assumption().name()),
                    range(turn.assumption()),
                    change(report.response(), turn.atLow()),
                    change(report.response(), turn.atHigh()),
                    where(turn),
                    "");
        }
        text.append('\n');
    }

    private String where(Turn turn) {
        Crossing crossing = turn.crossing();
        return switch (crossing.verdict()) {
            case NOT_WITHIN -> Wording.verdict("not within");
            case NOT_DECIDED -> Wording.verdict("not decided");
            case FOUND ->
                Words.say(
                        "sensitivity.turn",
                        report.value(turn.assumption(), crossing.value()),
                        SensitivityAnswer.change(turn, crossing.value()),
                        SensitivityAnswer.end(report.value(turn.assumption(), crossing.lower()), crossing.openBelow()),
                        SensitivityAnswer.end(report.value(turn.assumption(), crossing.upper()), crossing.openAbove()));
        };
    }

    private void next(NextCommand command) {
        boolean open = !report.found().advice().isDecided()
                || !report.found().undecided().isEmpty();
        int more = 4 * report.found().plan().replications();
        NextSteps.Step step = open
                ? new NextSteps.Step(Words.say("next.settle"), command.with("--replications", Integer.toString(more)))
                : SummaryLines.otherSeed(report.rootSeed(), command);
        text.append(SummaryLines.next(List.of(step), style));
    }

    private void line(String name, String range, String low, String high, String first, String second) {
        String line = "  " + name + " ".repeat(names - name.length() + 2) + pad(range, RANGE) + pad(low, VALUE + 2)
                + pad(high, VALUE) + pad(first, VALUE) + second;
        text.append(line.stripTrailing()).append('\n');
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(2, width - text.length()));
    }
}
