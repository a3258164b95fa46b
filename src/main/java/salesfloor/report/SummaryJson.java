package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.Findings;
import salesfloor.experiment.GoalCheck;
import salesfloor.experiment.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json}: the machine's copy of what a command found. Its shape is part of the public interface. */
public final class SummaryJson {

    /** The shape's version. */
    public static final int SCHEMA = 1;

    private SummaryJson() {}

    /** The summary of one run. */
    public static String of(RunReport report) {
        Findings findings = report.findings();
        ObjectNode root = JsonText.object().put("schemaVersion", SCHEMA);
        root.put("question", findings.scenario().question()).put("answer", report.answer());
        warnings(root.putArray("warnings"), report.warnings());
        ArrayNode goals = root.putArray("goals");
        findings.goals().forEach(goal -> goals.add(goal(findings.label(), goal)));
        scenario(root.putObject("scenarios").putObject(findings.label()), findings, report.outcome());
        return JsonText.of(root);
    }

    static void scenario(ObjectNode scenario, Findings findings, Outcome outcome) {
        scenario.put("currency", findings.scenario().currency());
        replications(scenario.putObject("replications"), outcome);
        kpis(scenario.putObject("kpis"), findings);
        ObjectNode limits = scenario.putObject("limits");
        findings.limitsOverall().forEach((what, share) -> limits.set(what, JsonText.number(share)));
    }

    static void warnings(ArrayNode array, List<Warning> warnings) {
        warnings.forEach(warning -> array.addObject()
                .put("code", warning.code())
                .put("message", warning.message())
                .put("remedy", warning.remedy()));
    }

    static ObjectNode goal(String label, GoalCheck check) {
        ObjectNode node =
                JsonText.object().put("goal", Wording.goal(check.goal())).put("scenario", label);
        node.put("kpi", check.goal().measure())
                .set("target", JsonText.number(check.goal().value()));
        node.set("value", JsonText.number(check.estimate().mean()));
        node.set("halfWidth", JsonText.number(check.estimate().halfWidth()));
        node.set("margin", JsonText.number(check.margin()));
        return node.put("verdict", check.verdict().words());
    }

    static void kpis(ObjectNode kpis, Findings findings) {
        findings.measures().forEach((key, estimate) -> {
            ObjectNode kpi = kpis.putObject(key);
            estimate(kpi, estimate);
            kpi.put("unit", Wording.unit(key, findings.scenario().currency()));
        });
    }

    private static void estimate(ObjectNode kpi, Estimate estimate) {
        kpi.set("mean", JsonText.number(estimate.mean()));
        kpi.set("halfWidth", JsonText.number(estimate.halfWidth()));
        kpi.set("sd", JsonText.number(estimate.sd()));
        kpi.set("min", JsonText.number(estimate.min()));
        kpi.set("max", JsonText.number(estimate.max()));
        kpi.put("n", estimate.n());
    }

    private static void replications(ObjectNode node, Outcome outcome) {
        int failed = outcome.failed().size();
        node.put("planned", outcome.planned().size());
        node.put("done", outcome.planned().size() - failed).put("failed", failed);
        ArrayNode failures = node.putArray("failures");
        for (FailedReplication failure : outcome.failed()) {
            failures.addObject()
                    .put("replication", failure.replication())
                    .put("seed", failure.seed())
                    .put("error", failure.message());
        }
    }
}
