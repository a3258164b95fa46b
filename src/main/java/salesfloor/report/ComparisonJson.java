package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json} of a comparison: that of a run, for every scenario, and how they compare. */
final class ComparisonJson {
    private ComparisonJson() {}

    static String of(ComparisonReport report) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", report.question()).put("answer", report.answer());
        SummaryJson.warnings(root.putArray("warnings"), report.warnings());
        ArrayNode goals = root.putArray("goals");
        ObjectNode scenarios = JsonText.object();
        for (Findings findings : report.all()) {
            findings.goals().forEach(goal -> goals.add(SummaryJson.goal(findings.label(), goal)));
            ObjectNode scenario = scenarios.putObject(findings.label());
            scenario.put("question", findings.scenario().question());
            SummaryJson.scenario(scenario, findings, report.outcome().of(findings.label()));
        }
        root.set("scenarios", scenarios);
        comparison(root.putObject("comparison"), report);
        return JsonText.of(root);
    }

    private static void comparison(ObjectNode node, ComparisonReport report) {
        Comparison comparison = report.compared();
        node.put("reference", comparison.labels().get(0));
        ArrayNode responses = node.putArray("responses");
        report.responses().forEach(responses::add);
        node.put("replications", comparison.replications());
        node.set("confidence", JsonText.number(Estimate.CONFIDENCE));
        node.put(
                "best",
                report.main()
                        .flatMap(MeasureComparison::best)
                        .map(Standing::label)
                        .orElse(null));
        String currency = report.reference().scenario().currency();
        ObjectNode measures = node.putObject("kpis");
        comparison.measures().forEach((key, measure) -> {
            ObjectNode kpi = measures.putObject(key);
            kpi.put("unit", Wording.unit(key, currency));
            differences(kpi.putObject("differences"), measure.contrasts());
            standings(kpi.putObject("best"), measure.standings());
            kpi.set("replicationsToSettleBest", JsonText.number(ComparisonTable.toSettle(measure.toSettleBest())));
        });
    }

    private static void differences(ObjectNode node, List<Contrast> contrasts) {
        for (Contrast contrast : contrasts) {
            ObjectNode one = node.putObject(contrast.label());
            one.set("difference", JsonText.number(contrast.difference().mean()));
            one.set("lower", JsonText.number(contrast.lower()));
            one.set("upper", JsonText.number(contrast.upper()));
            one.set("sd", JsonText.number(contrast.difference().sd()));
            one.put("n", contrast.difference().n())
                    .put("verdict", contrast.verdict().words());
            one.set("varianceRatio", JsonText.number(contrast.varianceRatio()));
            one.set("replicationsToSettle", JsonText.number(ComparisonTable.toSettle(contrast.toSettle())));
        }
    }

    private static void standings(ObjectNode node, List<Standing> standings) {
        for (Standing standing : standings) {
            ObjectNode one = node.putObject(standing.label());
            one.set("probability", JsonText.number(standing.probabilityOfBest()));
            one.set("lower", JsonText.number(standing.lower()));
            one.set("upper", JsonText.number(standing.upper()));
            one.put("candidate", standing.candidate());
        }
    }
}
