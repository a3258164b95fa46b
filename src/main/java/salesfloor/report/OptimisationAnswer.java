package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Aim;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Candidate.Fate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.report.page.Page.Figure;
import salesfloor.report.words.Words;
import salesfloor.scenario.Goal;

/** The one sentence about an optimisation that can be quoted. */
final class OptimisationAnswer {
    private static final int MOST_NAMED = 3;

    private final OptimisationReport report;
    private final String response;

    OptimisationAnswer(OptimisationReport report) {
        this.report = report;
        response = report.aim().response();
    }

    String text() {
        return report.selection().chosen().map(this::recommended).orElseGet(this::nothing);
    }

    private String recommended(Plan chosen) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.say(
                report.selection().isDecided() ? "optimise.best" : "optimise.best-so-far",
                Wording.words(response),
                kept(),
                name(chosen),
                value(chosen)));
        report.today()
                .filter(today -> !today.equals(chosen))
                .flatMap(report::against)
                .ifPresent(contrast -> parts.add(than(contrast, today())));
        report.selection()
                .runnerUp()
                .filter(plan -> !report.today().equals(Optional.of(plan)))
                .ifPresent(plan -> report.against(plan)
                        .ifPresent(contrast -> parts.add(than(contrast, Words.say("optimise.runner-up", name(plan))))));
        parts.add(sure());
        return Wording.capital(String.join("; ", parts)) + ".";
    }

    /** Today's plan, and what it breaks: that it earns more is then no reason to keep it. */
    private String today() {
        return report.today()
                .flatMap(report.selection()::candidate)
                .filter(one -> one.fate() == Fate.BREAKS)
                .map(one -> Words.say("optimise.today-breaks", broken(report.aim(), one)))
                .orElseGet(() -> Words.say("optimise.today"));
    }

    /** The constraints that a plan breaks. */
    static String broken(Aim aim, Candidate one) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < one.constraints().size(); i++) {
            if (one.constraints().get(i).broken()) {
                broken.add(Wording.goalWords(aim.constraints().get(i)));
            }
        }
        return Wording.list(broken);
    }

    private String kept() {
        return kept(report.aim());
    }

    /** What else the plan is to keep, as the end of a phrase; empty where it is nothing. */
    static String kept(Aim aim) {
        List<Goal> constraints = aim.constraints();
        return constraints.isEmpty()
                ? ""
                : Words.say(
                        "optimise.kept",
                        Wording.list(
                                constraints.stream().map(Wording::goalWords).toList()));
    }

    private String value(Plan plan) {
        Estimate estimate = report.findings(plan)
                .map(findings -> findings.measure(response))
                .orElseGet(Estimate::of);
        return Wording.valueWithUnit(response, estimate, report.currency());
    }

    /** The contrast is the other less the chosen one. */
    private String than(Contrast contrast, String whom) {
        double low = 0 - contrast.upper();
        double high = 0 - contrast.lower();
        if (!(contrast.lower() > 0 || contrast.upper() < 0)) {
            return Words.say("optimise.not-told", whom);
        }
        String range = Wording.range(
                response,
                report.currency(),
                Math.min(Math.abs(low), Math.abs(high)),
                Math.max(Math.abs(low), Math.abs(high)));
        return Words.say(low > 0 ? "optimise.more" : "optimise.less", range, whom);
    }

    private String sure() {
        String difference = Wording.range(
                response,
                report.currency(),
                report.aim().indifference(),
                report.aim().indifference());
        if (report.selection().isDecided()) {
            return Words.say("optimise.right", Figures.percent(report.aim().confidence()), difference);
        }
        return Words.say("optimise.open", undecided());
    }

    private String undecided() {
        List<String> open = report.selection().candidates().stream()
                .filter(one -> one.fate() == Fate.NOT_DECIDED)
                .map(one -> name(one.plan()))
                .toList();
        long unshown = report.selection().candidates().stream()
                .filter(one -> one.fate() == Fate.NOT_SHOWN)
                .count();
        List<String> parts = new ArrayList<>();
        if (!open.isEmpty()) {
            String others =
                    open.size() > MOST_NAMED ? Words.say("optimise.other-plans", open.size()) : Wording.list(open);
            parts.add(Words.say("optimise.as-good", others, settle()));
        }
        if (unshown > 0) {
            parts.add(Words.say("optimise.unshown", Words.count(unshown, "plan")));
        }
        long failed = report.selection().candidates().stream()
                .filter(one -> one.fate() == Fate.FAILED)
                .count();
        if (failed > 0) {
            parts.add(Words.say("optimise.failed", Words.count(failed, "finalist")));
        }
        return String.join(", ", parts);
    }

    private String settle() {
        int needed = report.selection().toDecide();
        return needed == 0 ? "" : Words.say("optimise.settle", Words.count(needed, "replication"));
    }

    private String nothing() {
        NearestPlan near = new NearestPlan(report);
        Optional<Tried> nearest = near.nearest();
        List<String> hopeless = new ArrayList<>();
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            if (near.nobodyKeeps(i)) {
                hopeless.add(Wording.goalWords(report.aim().constraints().get(i)));
            }
        }
        String who = hopeless.isEmpty()
                ? unshown()
                : Words.say("optimise.no-plan-keeps", String.join(Words.say("list.or"), hopeless));
        return Words.say(
                "optimise.nothing",
                who,
                nearest.map(plan -> Words.say("optimise.nearest", name(plan.plan()), lacks(plan)))
                        .orElse(""));
    }

    private String unshown() {
        List<String> goals =
                report.aim().constraints().stream().map(Wording::goalWords).toList();
        if (goals.isEmpty()) {
            return Words.say("optimise.all-failed");
        }
        String all = Wording.list(goals);
        return Words.say("optimise.no-plan-shown", goals.size() > 1 ? Words.say("optimise.together", all) : all);
    }

    private String lacks(Tried plan) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            Goal goal = report.aim().constraints().get(i);
            values.add(Wording.words(goal.measure()) + " " + Wording.value(goal.measure(), value(plan, i)));
        }
        return String.join(", ", values.stream().distinct().toList());
    }

    /** The measure of a constraint, from how far it is on the good side of the limit. */
    static Estimate value(Tried plan, int constraint, Goal goal) {
        Estimate margin = NearestPlan.margin(plan, constraint);
        double mean = goal.atLeast() ? goal.value() + margin.mean() : goal.value() - margin.mean();
        return new Estimate(mean, margin.halfWidth(), margin.sd(), Double.NaN, Double.NaN, margin.n());
    }

    private Estimate value(Tried plan, int constraint) {
        return value(plan, constraint, report.aim().constraints().get(constraint));
    }

    /** Where nothing is recommended: what the nearest plan has of each measure that is constrained. */
    List<Figure> nearest() {
        return new NearestPlan(report)
                .nearest().stream()
                        .flatMap(plan -> IntStream.range(
                                        0, report.aim().constraints().size())
                                .mapToObj(i -> nearest(plan, i)))
                        .toList();
    }

    private Figure nearest(Tried plan, int constraint) {
        Goal goal = report.aim().constraints().get(constraint);
        Estimate estimate = value(plan, constraint);
        return new Figure(
                Words.say("optimise.figure.nearest", Wording.words(goal.measure())),
                Wording.value(goal.measure(), estimate),
                Words.say("optimise.figure.asked", Wording.goalWords(goal)),
                estimate.mean(),
                estimate.halfWidth(),
                Wording.isShare(goal.measure()));
    }

    private String name(Plan plan) {
        return Names.of(report.names().label(plan));
    }

    /** The finalist that is recommended. */
    static Optional<Candidate> chosen(OptimisationReport report) {
        return report.selection().chosen().flatMap(report.selection()::candidate);
    }
}
