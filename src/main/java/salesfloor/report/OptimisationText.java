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
import salesfloor.report.words.Words;
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
        String asked = Words.say(
                aim.maximise() ? "optimise.asked.largest" : "optimise.asked.smallest",
                report.names().factors().stream().map(Names::of).collect(Collectors.joining(", ")),
                Wording.words(aim.response()),
                OptimisationAnswer.kept(aim));
        text.append(style.heading(report.question().isEmpty() ? asked : Wording.safe(report.question())))
                .append('\n');
        text.append(report.question().isEmpty() ? "" : asked + "\n");
        text.append(Words.say(
                        "optimise.basis",
                        Words.count(report.possible(), "plan"),
                        report.found().tried().size(),
                        Words.count(report.found().searched(), "replication"),
                        Words.count(report.selection().candidates().size(), "finalist"),
                        report.selection().replications(),
                        report.rootSeed()))
                .append('\n')
                .append(Words.say("basis.half"))
                .append("\n\n");
    }

    private void recommended(Candidate chosen) {
        text.append(style.heading(Words.say("optimise.recommended"))).append('\n');
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
            text.append(style.heading(Words.say("optimise.constraints"))).append('\n');
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
            line(
                    Wording.title(measure),
                    Wording.value(measure, estimate),
                    Wording.unitWords(measure, report.currency()));
        }
    }

    private void constraint(Goal goal, Optional<Findings> figures, Candidate.Shown shown) {
        String sign = shown.kept()
                ? style.good("✓ " + Wording.verdict("kept"))
                : style.bad("✗ " + Wording.verdict("not shown"));
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
        text.append(style.heading(Words.say("optimise.rivals"))).append('\n');
        for (Plan plan : rivals) {
            boolean today = report.today().equals(Optional.of(plan));
            boolean next = report.selection().runnerUp().equals(Optional.of(plan));
            String role = next ? today ? "both" : "runner-up" : "today";
            text.append("  ")
                    .append(Words.say("optimise.rival." + role, name(plan)))
                    .append('\n');
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
                Wording.changeUnit(aim.response(), report.currency())
                        + end.map(one -> "; " + fate(one)).orElse(""));
    }

    private String fate(Candidate one) {
        if (one.fate() == Fate.BREAKS) {
            return Words.say("optimise.breaks", OptimisationAnswer.broken(aim, one));
        }
        return one.fate() == Fate.WORSE && !one.keepsAll() && !aim.constraints().isEmpty()
                ? Words.say("optimise.set-aside-unshown")
                : Wording.verdict(one.fate().words());
    }

    private void proposals() {
        text.append(style.heading(Words.say("optimise.proposals"))).append('\n');
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
                    Words.say(
                            "optimise.proposal",
                            simulated,
                            tried.flatMap(Tried::end)
                                    .map(this::fate)
                                    .orElseGet(() -> Wording.verdict("not a finalist"))));
        }
        text.append('\n');
    }

    private void flips() {
        if (report.flips().isEmpty()) {
            return;
        }
        text.append(style.heading(Words.say("optimise.flips"))).append('\n');
        for (Flip flip : report.flips()) {
            line(Wording.capital(Names.of(flip.assumption())), change(flip.crossing()), "");
        }
        text.append('\n');
    }

    /** {@code +18 % (12 to 25 %)}. */
    static String change(Crossing crossing) {
        if (crossing.verdict() != Crossing.Verdict.FOUND) {
            return words(crossing.verdict());
        }
        if (crossing.openBelow() && crossing.openAbove()) {
            return words(Crossing.Verdict.NOT_DECIDED);
        }
        String lower = signed(crossing.lower());
        String upper = signed(crossing.upper());
        return Words.say(
                "optimise.flip",
                signed(crossing.value()),
                crossing.openBelow() ? Words.say("optimise.flip.below", lower) : lower,
                crossing.openAbove() ? Words.say("optimise.flip.above", upper) : upper);
    }

    private static String signed(double factor) {
        double change = 100 * (factor - 1);
        return Words.say("sign.share", (change > 0 ? "+" : "") + Figures.rough(change));
    }

    static String words(Crossing.Verdict verdict) {
        return switch (verdict) {
            case FOUND -> Wording.verdict("found");
            case NOT_WITHIN -> Words.say("optimise.flip.not-within", "±50 %");
            case NOT_DECIDED -> Words.say("optimise.flip.not-decided", "±50 %");
        };
    }

    private void sure() {
        text.append(style.heading(Words.say("optimise.sure"))).append('\n');
        String least = Wording.range(aim.response(), report.currency(), aim.indifference(), aim.indifference());
        sentence(Words.say("optimise.sure.how"));
        sentence(Words.say("optimise.sure.chooses", Figures.percent(aim.confidence())));
        sentence(Words.say("optimise.sure.best", least));
        if (!report.selection().isDecided()) {
            sentence(Words.say("optimise.sure.not-reached"));
        }
        text.append('\n');
    }

    private void sentence(String words) {
        text.append("  ").append(words).append('\n');
    }

    private void next(NextCommand command) {
        List<NextSteps.Step> steps = new ArrayList<>();
        int needed = report.selection().toDecide();
        if (needed > 0) {
            steps.add(new NextSteps.Step(
                    Words.say("next.settle"), command.with("--max-replications", Integer.toString(needed))));
        }
        steps.add(SummaryLines.otherSeed(report.rootSeed(), command));
        text.append(SummaryLines.next(steps, style));
    }

    private void line(String title, String value, String rest) {
        text.append(("  " + pad(title, WIDTH) + pad(value, 24) + rest).stripTrailing())
                .append('\n');
    }

    private String name(Plan plan) {
        return Names.of(report.names().label(plan));
    }

    private static String pad(String word, int width) {
        return word + " ".repeat(Math.max(1, width - word.length()));
    }
}
