package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.SensitivityPlan;
import salesfloor.experiment.design.Turn;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json} of a study of assumptions. */
final class SensitivityJson {
    private SensitivityJson() {}

    static String of(SensitivityReport report) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", report.question()).put("answer", report.answer());
        SummaryJson.warnings(root.putArray("warnings"), List.of());
        ArrayNode goals = root.putArray("goals");
        ObjectNode scenarios = JsonText.object();
        for (Findings findings : report.all()) {
            findings.goals().forEach(goal -> goals.add(SummaryJson.goal(findings.label(), goal)));
            SummaryJson.scenario(
                    scenarios.putObject(findings.label()),
                    findings,
                    report.outcome().of(findings.label()));
        }
        root.set("scenarios", scenarios);
        study(root.putObject("sensitivity"), report);
        return JsonText.of(root);
    }

    private static void study(ObjectNode node, SensitivityReport report) {
        SensitivityPlan plan = report.found().plan();
        node.put("method", plan.method().words()).put("replications", plan.replications());
        node.put("runs", report.runs());
        advice(node.putObject("advice"), report);
        ArrayNode factors = node.putArray("factors");
        plan.assumptions().forEach(assumption -> factor(factors.addObject(), assumption));
        ObjectNode measures = node.putObject("measures");
        for (String measure : plan.measures()) {
            ArrayNode influences = measures.putArray(measure);
            report.found().on(measure).forEach(influence -> influence(influences.addObject(), influence));
        }
        ArrayNode reversals = node.putArray("reversal");
        report.found().turns().forEach(turn -> turn(reversals.addObject(), turn, report));
    }

    private static void advice(ObjectNode node, SensitivityReport report) {
        Advice advice = report.found().advice();
        node.put("advised", report.advised()).put("against", report.other());
        node.put("measure", report.response()).put("unit", Wording.unit(report.response(), report.currency()));
        interval(node.putObject("lead"), advice.interval());
        node.put("decided", advice.isDecided());
    }

    private static void factor(ObjectNode node, Assumption assumption) {
        node.put("name", assumption.name()).put("path", assumption.path());
        node.set("low", JsonText.number(assumption.low()));
        node.set("base", JsonText.number(assumption.base()));
        node.set("high", JsonText.number(assumption.high()));
    }

    private static void influence(ObjectNode node, Influence influence) {
        node.put("factor", influence.assumption().name());
        node.set("base", JsonText.number(influence.base()));
        interval(node.putObject("changeAtLow"), influence.bar().low());
        interval(node.putObject("changeAtHigh"), influence.bar().high());
        influence.effect().ifPresent(effect -> {
            interval(node.putObject("effect"), SensitivityTables.of(effect.mean()));
            interval(node.putObject("muStar"), SensitivityTables.of(effect.size()));
            node.set("sigma", JsonText.number(effect.spread()));
        });
        influence.shares().ifPresent(shares -> {
            interval(node.putObject("firstOrder"), shares.first());
            interval(node.putObject("total"), shares.total());
        });
    }

    private static void turn(ObjectNode node, Turn turn, SensitivityReport report) {
        node.put("factor", turn.assumption().name());
        interval(node.putObject("leadAtLow"), turn.atLow());
        interval(node.putObject("leadAtHigh"), turn.atHigh());
        node.put("verdict", SensitivityTables.words(turn.crossing().verdict()));
        if (Double.isFinite(turn.distance())) {
            interval(
                    node.putObject("turnsAt"),
                    new Interval(
                            turn.crossing().value(),
                            turn.crossing().lower(),
                            turn.crossing().upper()));
            node.put("openBelow", turn.crossing().openBelow())
                    .put("openAbove", turn.crossing().openAbove());
            node.put(
                    "inItsOwnUnit",
                    report.plainValue(turn.assumption(), turn.crossing().value()));
            node.set(
                    "change",
                    JsonText.number(turn.assumption().change(turn.crossing().value())));
        }
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.set("value", JsonText.number(interval.value()));
        node.set("lower", JsonText.number(interval.lower()));
        node.set("upper", JsonText.number(interval.upper()));
    }
}
