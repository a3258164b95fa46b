package salesfloor.report;

import salesfloor.experiment.Estimate;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.design.ElementaryEffects;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.Turn;

/** A study of assumptions on the terminal: what moves the measures, what would reverse the advice, one sentence to quote. */
public final class SensitivityText {
    private static final String UNCHANGED = "as it is";
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
                .mapToInt(assumption -> Wording.safe(assumption.name()).length())
                .reduce(UNCHANGED.length(), Math::max);
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
        text.append(Wording.count(plan.assumptions().size(), "assumption"))
                .append(", ")
                .append(Wording.count(plan.replications(), "replication"))
                .append(" of every difference with the same luck, ")
                .append(plan.method().words())
                .append(", ")
                .append(Wording.count(report.runs(), "run"))
                .append(" in all, seed ")
                .append(report.rootSeed())
                .append("\n± is half the 95 % interval\n\n");
    }

    // ----------------------------------------------------------- what moves it

    private void measure(String measure) {
        String unit = Wording.unit(measure, report.currency());
        boolean shares = report.found().on(measure).stream()
                .anyMatch(influence -> influence.shares().isPresent());
        text.append(style.heading(
                        Wording.title(measure) + (unit.isEmpty() ? "" : ", " + unit) + ", in " + report.advised()))
                .append('\n');
        line(
                "",
                "range",
                "alone, at the low end",
                "at the high end",
                shares ? "share alone" : "size (μ*)",
                shares ? "with others" : "spread (σ)");
        for (Influence influence : report.found().on(measure)) {
            line(
                    Wording.safe(influence.assumption().name()),
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
        String choice = report.choice().isEmpty() ? "" : ", the best of " + report.choice();
        text.append(style.heading("The advice: " + report.advised() + " rather than " + report.other() + choice))
                .append('\n');
        line("", "range", "lead at the low end", "at the high end", "reversed at", "");
        line(
                UNCHANGED,
                "",
                change(report.response(), advice.interval()),
                "",
                advice.isDecided() ? "" : "the advice itself is not decided",
                "");
        for (Turn turn : report.found().turns()) {
            line(
                    Wording.safe(turn.assumption().name()),
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
            case NOT_WITHIN -> "not within the range";
            case NOT_DECIDED -> "not decided";
            case FOUND ->
                report.value(turn.assumption(), crossing.value()) + " ("
                        + SensitivityAnswer.change(turn, crossing.value()) + "), "
                        + (crossing.openBelow() ? "beyond " : "")
                        + report.value(turn.assumption(), crossing.lower()) + " to "
                        + (crossing.openAbove() ? "beyond " : "")
                        + report.value(turn.assumption(), crossing.upper());
        };
    }

    private void next(NextCommand command) {
        text.append(style.heading("Next")).append('\n');
        boolean open = !report.found().advice().isDecided()
                || !report.found().undecided().isEmpty();
        int more = 4 * report.found().plan().replications();
        String otherSeed = Long.toString(report.rootSeed() == Long.MAX_VALUE ? 1 : report.rootSeed() + 1);
        text.append(open ? "  Settle what is not decided" : "  Is it luck? Another seed")
                .append(":\n    ")
                .append(
                        open
                                ? command.with("--replications", Integer.toString(more))
                                : command.with("--seed", otherSeed))
                .append("\n\n");
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
