package salesfloor.report;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.scenario.Goal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json} of an optimisation. */
final class OptimisationJson {
    private final OptimisationReport report;

    private OptimisationJson(OptimisationReport report) {
        this.report = report;
    }

    static String of(OptimisationReport report) {
        return new OptimisationJson(report).text();
    }

    private String text() {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", report.question()).put("answer", report.answer());
        root.putArray("warnings");
        aim(root.putObject("aim"));
        plan(root, "recommended", report.selection().chosen());
        root.set("replications", replications());
        guarantee(root.putObject("guarantee"));
        ArrayNode constraints = root.putArray("constraints");
        OptimisationAnswer.chosen(report).ifPresent(chosen -> constraints(constraints, chosen));
        runnerUp(root);
        today(root);
        nearest(root);
        proposals(root.putArray("proposed"));
        flips(root.putArray("flips"));
        ObjectNode scenarios = root.putObject("scenarios");
        for (Findings findings : report.all()) {
            SummaryJson.scenario(
                    scenarios.putObject(findings.label()),
                    findings,
                    report.outcome().of(findings.label()));
        }
        return JsonText.of(root);
    }

    private void aim(ObjectNode node) {
        node.put(report.aim().maximise() ? "maximise" : "minimise", report.aim().response());
        ArrayNode subjectTo = node.putArray("subjectTo");
        report.aim().constraints().forEach(goal -> subjectTo.add(Wording.goal(goal)));
        node.set("confidence", JsonText.number(report.aim().confidence()));
        node.set("indifference", JsonText.number(report.aim().indifference()));
    }

    private void plan(ObjectNode parent, String key, Optional<Plan> plan) {
        if (plan.isEmpty()) {
            parent.putNull(key);
            return;
        }
        ObjectNode node = parent.putObject(key);
        node.put("plan", report.names().label(plan.get()));
        ObjectNode settings = node.putObject("settings");
        for (int i = 0; i < report.names().factors().size(); i++) {
            settings.put(
                    report.names().factors().get(i),
                    report.names().settings(plan.get()).get(i));
        }
        report.findings(plan.get())
                .ifPresent(
                        findings -> estimate(node, findings.measure(report.aim().response())));
    }

    private ObjectNode replications() {
        ObjectNode node = JsonText.object();
        node.put("plansPossible", report.possible());
        node.put("plansLookedAt", report.found().tried().size());
        node.put("search", report.found().searched());
        node.put("selection", report.selection().replications());
        node.put(
                "figures",
                report.found().figures().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        node.put("all", report.found().replications());
        node.put("flips", report.flipReplications());
        node.put("failed", report.outcome().failed().size());
        return node;
    }

    private void guarantee(ObjectNode node) {
        node.put("reached", report.selection().isDecided());
        node.set("confidence", JsonText.number(report.aim().confidence()));
        node.put("finalists", report.selection().candidates().size());
        ArrayNode open = node.putArray("notDecided");
        for (Candidate one : report.selection().candidates()) {
            boolean isOpen = one.fate() == Candidate.Fate.NOT_DECIDED || one.fate() == Candidate.Fate.NOT_SHOWN;
            if (isOpen || one.fate() == Candidate.Fate.FAILED) {
                open.addObject()
                        .put("plan", report.names().label(one.plan()))
                        .put("why", one.fate().words());
            }
        }
        node.put("replicationsToDecide", report.selection().toDecide());
    }

    private void constraints(ArrayNode array, Candidate chosen) {
        for (int i = 0; i < chosen.constraints().size(); i++) {
            Goal goal = report.aim().constraints().get(i);
            ObjectNode node = array.addObject().put("constraint", Wording.goal(goal));
            report.findings(chosen.plan()).ifPresent(findings -> estimate(node, findings.measure(goal.measure())));
            Estimate margin = chosen.constraints().get(i).margin();
            node.set("margin", JsonText.number(margin.mean()));
            node.put("shown", PlansTable.shown(chosen.constraints().get(i)));
        }
    }

    private void runnerUp(ObjectNode root) {
        plan(root, "runnerUp", report.selection().runnerUp());
        report.selection().runnerUp().ifPresent(plan -> {
            ObjectNode node = (ObjectNode) root.get("runnerUp");
            report.against(plan).ifPresent(contrast -> difference(node, contrast));
            report.selection()
                    .candidate(plan)
                    .ifPresent(one -> node.put("end", one.fate().words()));
        });
    }

    private void today(ObjectNode root) {
        plan(root, "today", report.today());
        report.today()
                .flatMap(report::against)
                .ifPresent(contrast -> difference((ObjectNode) root.get("today"), contrast));
    }

    private static void difference(ObjectNode node, Contrast contrast) {
        ObjectNode difference = node.putObject("lessThanRecommended");
        difference.set("mean", JsonText.number(0 - contrast.difference().mean()));
        difference.set("lower", JsonText.number(0 - contrast.upper()));
        difference.set("upper", JsonText.number(0 - contrast.lower()));
        difference.set("varianceRatio", JsonText.number(contrast.varianceRatio()));
        difference.put("n", contrast.difference().n());
    }

    private void nearest(ObjectNode root) {
        if (report.selection().chosen().isPresent()) {
            return;
        }
        Optional<Tried> nearest = new NearestPlan(report).nearest();
        plan(root, "nearest", nearest.map(Tried::plan));
        nearest.ifPresent(tried -> {
            ArrayNode array = ((ObjectNode) root.get("nearest")).putArray("constraints");
            for (int i = 0; i < report.aim().constraints().size(); i++) {
                Goal goal = report.aim().constraints().get(i);
                ObjectNode node = array.addObject().put("constraint", Wording.goal(goal));
                estimate(node, OptimisationAnswer.value(tried, i, goal));
            }
        });
    }

    private void proposals(ArrayNode array) {
        for (Plan plan : report.found().proposed()) {
            ObjectNode node = array.addObject().put("plan", report.names().label(plan));
            Map<String, Double> guess = report.guessed().getOrDefault(plan, Collections.emptyMap());
            node.set("formula", JsonText.number(guess.getOrDefault(report.aim().response(), Double.NaN)));
            report.found().tried().stream()
                    .filter(tried -> tried.plan().equals(plan))
                    .findFirst()
                    .ifPresent(tried -> node.set(
                            "simulated", JsonText.number(tried.response().mean())));
        }
    }

    private void flips(ArrayNode array) {
        for (Flip flip : report.flips()) {
            Crossing crossing = flip.crossing();
            ObjectNode node = array.addObject().put("assumption", flip.assumption());
            node.put("verdict", verdict(crossing.verdict()));
            node.set("factor", JsonText.number(crossing.value()));
            node.set("lower", JsonText.number(crossing.lower()));
            node.set("upper", JsonText.number(crossing.upper()));
        }
    }

    private static void estimate(ObjectNode node, Estimate estimate) {
        node.set("mean", JsonText.number(estimate.mean()));
        node.set("halfWidth", JsonText.number(estimate.halfWidth()));
        node.put("n", estimate.n());
    }

    private static String verdict(Crossing.Verdict verdict) {
        return switch (verdict) {
            case FOUND -> "found";
            case NOT_WITHIN -> "not within ±50 %";
            case NOT_DECIDED -> "not decided within ±50 %";
        };
    }
}
