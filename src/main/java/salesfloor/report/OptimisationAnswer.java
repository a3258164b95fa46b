package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Candidate.Fate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation.Tried;
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
        parts.add((report.selection().isDecided() ? "best" : "best so far") + " by " + Wording.words(response) + kept()
                + ": " + name(chosen) + ", " + value(chosen));
        report.today()
                .filter(today -> !today.equals(chosen))
                .flatMap(report::against)
                .ifPresent(contrast -> parts.add(than(contrast, "today's plan")));
        report.selection()
                .runnerUp()
                .filter(plan -> !report.today().equals(Optional.of(plan)))
                .ifPresent(plan -> report.against(plan)
                        .ifPresent(contrast -> parts.add(than(contrast, "the runner-up, " + name(plan)))));
        parts.add(sure());
        String text = String.join("; ", parts);
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }

    private String kept() {
        List<Goal> constraints = report.aim().constraints();
        return constraints.isEmpty()
                ? ""
                : " with " + constraints.stream().map(Wording::goal).collect(Collectors.joining(" and "));
    }

    private String value(Plan plan) {
        Estimate estimate = report.findings(plan)
                .map(findings -> findings.measure(response))
                .orElseGet(Estimate::of);
        return (Wording.value(response, estimate) + " "
                        + Wording.unit(response, report.currency()).replaceFirst("^share ?", ""))
                .strip();
    }

    /** The contrast is the other less the chosen one. */
    private String than(Contrast contrast, String whom) {
        double low = 0 - contrast.upper();
        double high = 0 - contrast.lower();
        if (!(contrast.lower() > 0 || contrast.upper() < 0)) {
            return "the figures do not tell it from " + whom;
        }
        String range = Wording.range(
                response,
                report.currency(),
                Math.min(Math.abs(low), Math.abs(high)),
                Math.max(Math.abs(low), Math.abs(high)));
        return range + (low > 0 ? " more than " : " less than ") + whom;
    }

    private String sure() {
        String difference = Wording.range(
                response,
                report.currency(),
                report.aim().indifference(),
                report.aim().indifference());
        if (report.selection().isDecided()) {
            return "chosen rightly in at least " + Figures.percent(report.aim().confidence()) + " of studies, up to "
                    + difference;
        }
        return "not decided: " + undecided();
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
            parts.add((open.size() > MOST_NAMED ? open.size() + " other plans" : String.join(" and ", open))
                    + " may be as good or better" + settle());
        }
        if (unshown > 0) {
            parts.add(Wording.count(unshown, "plan") + " not shown to keep the constraints could be better");
        }
        long failed = report.selection().candidates().stream()
                .filter(one -> one.fate() == Fate.FAILED)
                .count();
        if (failed > 0) {
            parts.add(Wording.count(failed, "finalist") + " failed");
        }
        return String.join(", ", parts);
    }

    private String settle() {
        int needed = report.selection().toDecide();
        return needed == 0 ? "" : " (at most " + Wording.count(needed, "replication") + " each decide)";
    }

    private String nothing() {
        NearestPlan near = new NearestPlan(report);
        Optional<Tried> nearest = near.nearest();
        List<String> hopeless = new ArrayList<>();
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            if (near.nobodyKeeps(i)) {
                hopeless.add(Wording.goal(report.aim().constraints().get(i)));
            }
        }
        String who = hopeless.isEmpty()
                ? "No plan was shown to keep " + all()
                : "No plan comes to keep " + String.join(" or ", hopeless);
        return "Nothing is recommended. " + who
                + nearest.map(plan -> "; the nearest, " + name(plan.plan()) + ", has " + lacks(plan))
                        .orElse("")
                + ".";
    }

    private String all() {
        return report.aim().constraints().isEmpty()
                ? "up: every one failed"
                : kept().substring(" with ".length())
                        + (report.aim().constraints().size() > 1 ? " together" : "");
    }

    private String lacks(Tried plan) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < report.aim().constraints().size(); i++) {
            Goal goal = report.aim().constraints().get(i);
            values.add(Wording.words(goal.measure()) + " " + Wording.value(goal.measure(), value(plan, i)));
        }
        return String.join(", ", values);
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

    private String name(Plan plan) {
        return Wording.safe(report.names().label(plan));
    }

    /** The finalist that is recommended. */
    static Optional<Candidate> chosen(OptimisationReport report) {
        return report.selection().chosen().flatMap(report.selection()::candidate);
    }
}
