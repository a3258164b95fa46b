package salesfloor.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.Goal;

/** Checks that an experiment names measures and factors that there are, and that its parts fit together. */
final class ExperimentChecks {
    private final ExperimentPlan plan;
    private final List<ExperimentCase> cases;
    private final Places places;
    private final Goals goals;
    private final Findings findings;

    ExperimentChecks(
            ExperimentPlan plan, List<ExperimentCase> cases, Node.Fields effective, Goals goals, Findings findings) {
        this.plan = plan;
        this.cases = cases;
        this.places = new Places(effective);
        this.goals = goals;
        this.findings = findings;
    }

    /** @param complete whether all factors of all cases could be read, so that one that is not there is not meant */
    void run(boolean complete) {
        for (int i = 0; i < plan.responses().size(); i++) {
            measure(plan.responses().get(i), "responses." + i);
        }
        for (int i = 0; i < plan.charts().size(); i++) {
            measure(plan.charts().get(i).y(), "charts." + i + ".y");
            if (complete) {
                factor(plan.charts().get(i).x(), "charts." + i + ".x");
            }
        }
        plan.replications().precision().forEach(this::precision);
        plan.optimise().ifPresent(this::target);
        steps();
    }

    private void precision(String measure, String share) {
        KeyPath path = KeyPath.of("replications.precision").child(measure);
        measure(measure, places.ofKey(path), path);
        if (ExperimentPlan.Replications.share(share).isEmpty()) {
            findings.addFirstHere(Problem.of(ProblemCode.NUMBER, places.of(path), "Not a share of the mean.")
                    .expected("a share above 0 % and at most 100 %, as '1%'")
                    .found(Shown.quoted(share))
                    .path(path));
        }
    }

    private void target(ExperimentPlan.Target target) {
        if (target.maximise().isPresent() == target.minimise().isPresent()) {
            add(
                    ProblemCode.MISSING_KEY,
                    "optimise",
                    "What is best? Exactly one of 'maximise' and 'minimise'.",
                    "'maximise: profit'");
        }
        target.maximise().ifPresent(measure -> measure(measure, "optimise.maximise"));
        target.minimise().ifPresent(measure -> measure(measure, "optimise.minimise"));
        List<Goal> limits = target.subjectTo();
        for (int i = 0; i < limits.size(); i++) {
            measure(limits.get(i).measure(), "optimise.subjectTo." + i);
            contradiction(limits, i);
        }
    }

    /** Two limits on one measure that leave nothing between them. */
    private void contradiction(List<Goal> limits, int later) {
        Goal limit = limits.get(later);
        for (Goal before : limits.subList(0, later)) {
            boolean opposed = before.measure().equals(limit.measure()) && before.atLeast() != limit.atLeast();
            if (opposed && (limit.atLeast() ? limit.value() > before.value() : limit.value() < before.value())) {
                add(
                        ProblemCode.GOAL,
                        "optimise.subjectTo." + later,
                        "No plan can keep this and the constraint on " + Shown.quoted(limit.measure()) + " above.",
                        "limits with something between them");
                return;
            }
        }
    }

    /** A grid needs levels: a range alone is for points that are spread over it. */
    private void steps() {
        for (ExperimentCase one : cases) {
            for (Factor factor : one.factors()) {
                if (factor.levels().isEmpty() && plan.optimise().isPresent()) {
                    add(
                            ProblemCode.NO_STEP,
                            "optimise",
                            "The factor '" + factor.name() + "' has a range without a step.",
                            "'step:', or a list of values");
                    return;
                }
            }
        }
    }

    private void measure(String measure, String path) {
        measure(measure, places.of(KeyPath.of(path)), KeyPath.of(path));
    }

    private void measure(String measure, Mark at, KeyPath path) {
        Optional<Problem> unknown = goals.unknown(at, measure);
        if (unknown.isPresent()) {
            findings.addFirstHere(unknown.get().path(path));
            return;
        }
        int dot = measure.indexOf('.');
        String stem = dot < 0 ? "" : measure.substring(0, dot);
        if (List.of("utilisation", "routineShare", "overtime").contains(stem)) {
            role(measure.substring(dot + 1), at, path);
        }
    }

    private void role(String role, Mark at, KeyPath path) {
        for (ExperimentCase one : cases) {
            Map<String, ?> roles = one.base().scenario().structure().roles();
            if (!roles.containsKey(role)) {
                findings.addFirstHere(
                        Problem.of(ProblemCode.UNKNOWN_MEASURE, at, "There is no role " + Shown.quoted(role) + ".")
                                .path(path)
                                .expected("one of " + String.join(", ", roles.keySet()))
                                .maybe(NearMiss.of(role, roles.keySet())));
                return;
            }
        }
    }

    private void factor(String name, String path) {
        List<String> known = cases.stream()
                .flatMap(one -> one.factors().stream())
                .flatMap(factor -> List.of(factor.name(), factor.path()).stream())
                .distinct()
                .toList();
        if (!known.contains(name)) {
            findings.addFirstHere(
                    Problem.of(ProblemCode.UNKNOWN_KEY, places.of(KeyPath.of(path)), "Nothing of this name is varied.")
                            .path(KeyPath.of(path))
                            .expected("one of " + String.join(", ", known))
                            .found(Shown.quoted(name))
                            .maybe(NearMiss.of(name, known)));
        }
    }

    private void add(ProblemCode code, String path, String message, String expected) {
        KeyPath keys = KeyPath.of(path);
        findings.addFirstHere(
                Problem.of(code, places.of(keys), message).expected(expected).path(keys));
    }
}
