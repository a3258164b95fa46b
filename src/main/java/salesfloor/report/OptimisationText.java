package salesfloor.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Candidate.Fate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.scenario.Goal;

/** An optimisation on the terminal: the plan, its constraints, its rivals, what it rests on, then one sentence to quote. */
public final class OptimisationText {
    private static final int WIDTH = 34;

    private final StringBuilder text = new StringBuilder();
    private final OptimisationReport report;
    private final Aim aim;
    private final Style style;

    private OptimisationText(OptimisationReport report, Style style) {
        this.report = report;
        this.aim = report.aim();
        this.style = style;
    }

    /** The text of an optimisation, without the path of its folder. */
    public static String of(OptimisationReport report, NextCommand command, Style style) {
        OptimisationText summary = new OptimisationText(report, style);
        summary.opening();
        OptimisationAnswer.chosen(report).ifPresent(summary::recommended);
        summary.rivals();
        summary.proposals();
        summary.flips();
        summary.sure();
        summary.next(command);
        summary.text.append(report.answer()).append('\n');
        return summary.text.toString();
    }

    private void opening() {
        String asked = "Which " + String.join(", ", report.names().factors()) + " make " + Wording.words(aim.response())
                + (aim.maximise() ? " largest" : " smallest")
                + (aim.constraints().isEmpty()
                        ? "?"
                        : " with "
                                + aim.constraints().stream().map(Wording::goal).collect(Collectors.joining(" and "))
                                + "?");
        text.append(style.heading(Wording.safe(report.question().isEmpty() ? asked : report.question())))
                .append('\n');
        text.append(report.question().isEmpty() ? "" : asked + "\n");
        text.append("Of ").append(Wording.count(report.possible(), "plan")).append(", ");
        text.append(report.found().tried().size()).append(" looked at with ");
        text.append(Wording.count(report.found().searched(), "replication")).append("; ");
        text.append(report.selection().candidates().size()).append(" finalists with ");
        text.append(report.selection().replications()).append(" more; seed ").append(report.rootSeed());
        text.append("\n± is half the 95 % interval\n\n");
    }

    private void recommended(Candidate chosen) {
        text.append(style.heading("Recommended")).append('\n');
        text.append("  ").append(name(chosen.plan())).append('\n');
        Optional<Findings> figures = report.findings(chosen.plan());
        figures.ifPresent(findings -> figure(aim.response(), findings));
        for (String measure : List.of("profit", "ordersPerDay", "payroll")) {
            if (!measure.equals(aim.response())) {
                figures.ifPresent(findings -> figure(measure, findings));
            }
        }
        text.append('\n');
        if (!aim.constraints().isEmpty()) {
            text.append(style.heading("Constraints")).append('\n');
            for (int i = 0; i < aim.constraints().size(); i++) {
                constraint(
                        aim.constraints().get(i), figures, chosen.constraints().get(i));
            }
            text.append('\n');
        }
    }

    private void figure(String measure, Findings findings) {
        Estimate estimate = findings.measure(measure);
        if (estimate.n() > 0) {
            line(Wording.title(measure), Wording.value(measure, estimate), Wording.unit(measure, report.currency()));
        }
    }

    private void constraint(Goal goal, Optional<Findings> figures, Candidate.Shown shown) {
        String sign = shown.kept() ? style.good("✓ kept") : style.bad("✗ not shown");
        String value = figures.map(one -> Wording.value(goal.measure(), one.measure(goal.measure())))
                .orElse("");
        String margin = Wording.margin(new salesfloor.experiment.GoalCheck(
                goal, figures.map(one -> one.measure(goal.measure())).orElseGet(Estimate::of)));
        text.append("  ").append(sign).append("  ").append(pad(Wording.goal(goal), WIDTH - 10));
        text.append(value).append("  ").append(margin).append('\n');
    }

    private void rivals() {
        List<Plan> rivals = new ArrayList<>();
        report.selection().runnerUp().ifPresent(rivals::add);
        report.today()
                .filter(plan ->
                        !rivals.contains(plan) && !report.selection().chosen().equals(Optional.of(plan)))
                .ifPresent(rivals::add);
        if (rivals.isEmpty() || report.selection().chosen().isEmpty()) {
            return;
        }
        text.append(style.heading("Against it, with the same luck")).append('\n');
        for (Plan plan : rivals) {
            boolean today = report.today().equals(Optional.of(plan));
            boolean next = report.selection().runnerUp().equals(Optional.of(plan));
            text.append("  ").append(next ? today ? "Runner-up, today's plan: " : "Runner-up: " : "Today's plan: ");
            text.append(name(plan)).append('\n');
            report.against(plan).ifPresent(contrast -> against(plan, contrast));
        }
        text.append('\n');
    }

    private void against(Plan plan, Contrast contrast) {
        String value = Wording.change(aim.response(), contrast.difference().mean(), contrast.halfWidth());
        Optional<Candidate> end = report.selection().candidate(plan);
        line(
                "  " + Wording.title(aim.response()),
                value,
                Wording.unit(aim.response(), report.currency())
                        + end.map(one -> "; " + fate(one)).orElse(""));
    }

    private String fate(Candidate one) {
        if (one.fate() == Fate.BREAKS) {
            List<String> broken = new ArrayList<>();
            for (int i = 0; i < one.constraints().size(); i++) {
                if (one.constraints().get(i).broken()) {
                    broken.add(Wording.goal(aim.constraints().get(i)));
                }
            }
            return "breaks " + String.join(" and ", broken);
        }
        return one.fate() == Fate.WORSE && !one.keepsAll() && !aim.constraints().isEmpty()
                ? "set aside by the selection, and not shown to keep the constraints"
                : one.fate().words();
    }

    private void proposals() {
        text.append(style.heading("What the formula proposed, and what simulation found"))
                .append('\n');
        for (Plan plan : report.found().proposed()) {
            double guess = report.guessed()
                    .getOrDefault(plan, Collections.emptyMap())
                    .getOrDefault(aim.response(), Double.NaN);
            Optional<Tried> tried = report.found().tried().stream()
                    .filter(one -> one.plan().equals(plan))
                    .findFirst();
            text.append("  ").append(name(plan)).append('\n');
            String simulated = tried.map(one -> Wording.value(aim.response(), one.response()))
                    .orElse("–");
            line(
                    "  " + Wording.title(aim.response()),
                    Figures.rounded(guess),
                    "by the formula, " + simulated + " simulated; "
                            + tried.flatMap(Tried::end).map(this::fate).orElse("not a finalist"));
        }
        text.append('\n');
    }

    private void flips() {
        if (report.flips().isEmpty()) {
            return;
        }
        text.append(style.heading("What would make the runner-up as good")).append('\n');
        for (Flip flip : report.flips()) {
            line(Wording.title(flip.assumption()), change(flip.crossing()), "");
        }
        text.append('\n');
    }

    /** {@code +18 % (12 to 25 %)}. */
    static String change(Crossing crossing) {
        if (crossing.verdict() != Crossing.Verdict.FOUND) {
            return words(crossing.verdict());
        }
        return signed(crossing.value()) + " (" + (crossing.openBelow() ? "below " : "") + signed(crossing.lower())
                + " to " + (crossing.openAbove() ? "above " : "") + signed(crossing.upper()) + ")";
    }

    private static String signed(double factor) {
        return Figures.change(100 * (factor - 1), 1).replace(" ± 1.0", "") + " %";
    }

    static String words(Crossing.Verdict verdict) {
        return switch (verdict) {
            case FOUND -> "found";
            case NOT_WITHIN -> "not within ±50 %";
            case NOT_DECIDED -> "not decided within ±50 %";
        };
    }

    private void sure() {
        text.append(style.heading("How sure")).append('\n');
        String unit = Wording.unit(aim.response(), report.currency());
        text.append("  The formula proposes, a search looks around with few replications, and the procedure of Kim and"
                + " Nelson (2001)\n  chooses among the finalists with replications of its own. In at least ");
        text.append(Figures.percent(aim.confidence()))
                .append(" of such studies every constraint that is said to be kept is kept,\n  and the best finalist is"
                        + " chosen if it is better than all others by ")
                .append((Figures.rounded(aim.indifference()) + " " + unit).strip())
                .append(" or more")
                .append(report.selection().isDecided() ? ".\n\n" : ";\n  here that was not reached, see below.\n\n");
    }

    private void next(NextCommand command) {
        text.append(style.heading("Next")).append('\n');
        int needed = report.selection().toDecide();
        if (needed > 0) {
            step("Decide what is not decided", command.with("--max-replications", Integer.toString(needed)));
        }
        long other = report.rootSeed() == Long.MAX_VALUE ? 1 : report.rootSeed() + 1;
        step("Is it luck? Another seed", command.with("--seed", Long.toString(other)));
        text.append('\n');
    }

    private void step(String question, String command) {
        text.append("  ").append(question).append(":\n    ").append(command).append('\n');
    }

    private void line(String title, String value, String rest) {
        text.append(("  " + pad(title, WIDTH) + pad(value, 24) + rest).stripTrailing())
                .append('\n');
    }

    private String name(Plan plan) {
        return Wording.safe(report.names().label(plan));
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }
}
