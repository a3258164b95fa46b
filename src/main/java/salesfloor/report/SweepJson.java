package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.Takeover;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json} of a sweep: that of a run, for every point, and the curves. */
final class SweepJson {
    private SweepJson() {}

    static String of(SweepReport report) {
        ObjectNode root = root(report, report.question(), report.answer());
        ArrayNode curves = root.putArray("curves");
        report.curves().forEach(curve -> curve(curves.addObject(), curve));
        return JsonText.of(root);
    }

    /** All but the curves, under a question and its answer. */
    static ObjectNode root(SweepReport report, String question, String answer) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", question).put("answer", answer);
        SummaryJson.warnings(root.putArray("warnings"), report.warnings());
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
        points(root.putArray("points"), report.design().points());
        return root;
    }

    private static void points(ArrayNode array, List<DesignPoint> points) {
        for (DesignPoint point : points) {
            ObjectNode node = array.addObject().put("scenario", point.label()).put("case", point.group());
            ObjectNode settings = node.putObject("settings");
            point.settings().forEach((factor, setting) -> settings.put(factor, setting.text()));
        }
    }

    private static void curve(ObjectNode node, ResponseCurve curve) {
        node.put("series", curve.series()).put("factor", curve.factor()).put("kpi", curve.measure());
        node.put("shape", Wording.words(curve.knee().shape().name()));
        interval(node.putObject("knee"), curve.knee().place());
        interval(node.putObject("slopeBefore"), curve.knee().before());
        interval(node.putObject("slopeAfter"), curve.knee().after());
        ArrayNode limits = node.putArray("limitChanges");
        for (Takeover takeover : curve.takeovers()) {
            ObjectNode one = limits.addObject().put("from", takeover.first()).put("to", takeover.second());
            interval(one.putObject("place"), takeover.place());
        }
        ArrayNode places = node.putArray("levels");
        for (ResponseCurve.Place place : curve.places()) {
            ObjectNode one = places.addObject().put("scenario", place.label());
            one.set("level", JsonText.number(place.x()));
            one.set("mean", JsonText.number(place.y().mean()));
            one.set("halfWidth", JsonText.number(place.y().halfWidth()));
            one.put("limitedBy", place.limit());
        }
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.set("value", JsonText.number(interval.value()));
        node.set("lower", JsonText.number(interval.lower()));
        node.set("upper", JsonText.number(interval.upper()));
    }
}
