package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** A comparison on the terminal: what must be known first, a few measures of every scenario, then one sentence to quote. */
public final class ComparisonText {
    private static final List<String> KEY_MEASURES =
            List.of("profit", "ordersPerDay", "lostOrders", "activeClients", "payroll");
    private static final int WIDEST_LABEL = 34;
    private static final int VALUE = 20;
    private static final int VERDICT = 14;
    private static final int BEST = 8;

    private final StringBuilder text = new StringBuilder();
    private final ComparisonReport report;
    private final Style style;
    private final int labels;

    private ComparisonText(ComparisonReport report, Style style) {
        this.report = report;
        this.style = style;
        int longest = report.compared().labels().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        this.labels = Math.min(WIDEST_LABEL, longest);
    }

    /** The text of a comparison, without the path of its folder. */
    public static String of(ComparisonReport report, NextCommand command, Style style) {
        ComparisonText summary = new ComparisonText(report, style);
        summary.opening();
        summary.text.append(SummaryLines.warnings(report.warnings(), style));
        summary.goals();
        summary.measures();
        summary.next(command);
        summary.text.append(report.answer()).append('\n');
        return summary.text.toString();
    }

    private void opening() {
        text.append(style.heading(report.question())).append('\n');
        text.append(Words.say(
                        "compare.basis",
                        Wording.count(report.compared().replications(), "replication-each"),
                        report.rule()
                                .only()
                                .map(only -> Words.say("run.basis.only", only))
                                .orElse(""),
                        report.rootSeed(),
                        Days.day(Tables.observedFrom(report.reference().scenario()))))
                .append('\n')
                .append(Words.say(
                        "compare.differences",
                        Names.of(report.compared().labels().get(0))))
                .append(report.compared().labels().size() > 2 ? Words.say("compare.together") : "")
                .append('\n')
                .append(Words.say("compare.columns"))
                .append("\n\n");
    }

    private void goals() {
        boolean begun = false;
        for (Findings findings : report.all()) {
            for (GoalCheck check : findings.goals()) {
                if (!begun) {
                    text.append(style.heading(Words.say("run.goals"))).append('\n');
                    begun = true;
                }
                text.append("  ")
                        .append(pad(Names.of(findings.label()), labels))
                        .append("  ");
                text.append(SummaryLines.verdict(check.verdict(), style)).append(' ');
                text.append(Wording.goal(check.goal())).append("  ");
                text.append(Wording.value(check.goal().measure(), check.estimate()))
                        .append("  ");
                text.append(Wording.margin(check)).append('\n');
            }
        }
        text.append(begun ? "\n" : "");
    }

    private void measures() {
        Set<String> keys = new LinkedHashSet<>(report.responses());
        keys.addAll(KEY_MEASURES);
        for (String key : keys) {
            MeasureComparison measure = report.compared().measures().get(key);
            if (measure != null) {
                measure(key, measure);
            }
        }
    }

    private void measure(String key, MeasureComparison measure) {
        String title = Wording.heading(key, report.reference().scenario().currency());
        text.append(style.heading(title)).append('\n');
        line(
                "",
                Words.say("compare.mean"),
                Words.say("compare.difference"),
                "",
                Words.say("compare.best.column"),
                Words.say("compare.luck"));
        for (Findings findings : report.all()) {
            String label = findings.label();
            String mean = Wording.value(key, findings.measure(key));
            String best = measure.standing(label)
                    .map(Standing::probabilityOfBest)
                    .map(Figures::percent)
                    .orElse("");
            measure.contrast(label)
                    .ifPresentOrElse(
                            contrast -> line(
                                    label,
                                    mean,
                                    Wording.change(key, contrast.difference().mean(), contrast.halfWidth()),
                                    Wording.verdict(contrast.verdict().words()),
                                    best,
                                    luck(contrast)),
                            () -> line(label, mean, "", "", best, ""));
        }
        text.append('\n');
    }

    private static String luck(Contrast contrast) {
        return Double.isFinite(contrast.varianceRatio()) ? "×" + Figures.rough(contrast.varianceRatio()) : "";
    }

    private void line(String label, String mean, String difference, String verdict, String best, String luck) {
        String safe = Names.of(label);
        String cut = safe.length() > WIDEST_LABEL ? safe.substring(0, WIDEST_LABEL - 1) + "…" : safe;
        String line = "  " + pad(cut, labels) + "  " + pad(mean, VALUE) + pad(difference, VALUE) + pad(verdict, VERDICT)
                + pad(best, BEST) + luck;
        text.append(line.stripTrailing()).append('\n');
    }

    private void next(NextCommand command) {
        text.append(SummaryLines.next(steps(command), style));
    }

    private List<NextSteps.Step> steps(NextCommand command) {
        List<NextSteps.Step> steps = new ArrayList<>();
        int needed = report.main().map(ComparisonText::needed).orElse(0);
        if (needed > 0 && needed < Integer.MAX_VALUE) {
            steps.add(new NextSteps.Step(
                    Words.say("next.settle"), command.with("--replications", Integer.toString(needed))));
        }
        steps.add(SummaryLines.otherSeed(report.rootSeed(), command));
        if (steps.size() < 2) {
            String response = report.responses().get(0).equals("ordersPerDay") ? "profit" : "ordersPerDay";
            steps.add(new NextSteps.Step(
                    Words.say("next.judged-by", Wording.words(response)), command.with("--response", response)));
        }
        return steps;
    }

    /** The most replications that anything undecided would take, of what can be settled. */
    private static int needed(MeasureComparison measure) {
        int most = measure.toSettleBest() == Integer.MAX_VALUE ? 0 : measure.toSettleBest();
        for (Contrast contrast : measure.contrasts()) {
            most = contrast.toSettle() == Integer.MAX_VALUE ? most : Math.max(most, contrast.toSettle());
        }
        return most;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
