package salesfloor.report;

import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.horizon.SeriesPicture;
import tools.jackson.databind.node.ObjectNode;

/** {@code summary.json} of a long look: that of a run, for every window, the warm-up and the drift. */
final class HorizonJson {
    private HorizonJson() {}

    static String of(HorizonReport report) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("question", report.question()).put("answer", report.answer());
        SummaryJson.warnings(root.putArray("warnings"), report.warnings());
        ObjectNode horizon = root.putObject("horizon");
        horizon.put("scenario", report.name()).put("weeks", report.look().weeks());
        horizon.put("warmUpWeeks", report.look().warmUpWeeks());
        horizon.put("recommendedWarmUpWeeks", report.look().recommendedWeeks());
        ObjectNode series = horizon.putObject("series");
        report.look().pictures().forEach(picture -> picture(series.putObject(picture.series()), picture));
        ObjectNode lessYear1 = horizon.putObject("lessYear1");
        report.views().measures().forEach((key, measure) -> differences(lessYear1.putObject(key), measure));
        ObjectNode scenarios = root.putObject("scenarios");
        for (Findings findings : report.all()) {
            ObjectNode view = scenarios.putObject(findings.label());
            SummaryJson.scenario(view, findings, report.outcome().of(findings.label()));
        }
        return JsonText.of(root);
    }

    private static void picture(ObjectNode node, SeriesPicture picture) {
        node.put("cutWeeks", picture.cut().weeks())
                .put("observedWeeks", picture.cut().observed())
                .put("settled", picture.cut().settled());
        picture.verdict().ifPresent(verdict -> node.put("warmUp", verdict.words()));
        picture.firstYear().ifPresent(finding -> {
            node.set("year1LessLater", JsonText.number(finding.bias().mean()));
            node.set("halfWidth", JsonText.number(finding.bias().halfWidth()));
        });
    }

    private static void differences(ObjectNode node, MeasureComparison measure) {
        for (Contrast contrast : measure.contrasts()) {
            ObjectNode one = node.putObject(contrast.label());
            one.set("difference", JsonText.number(contrast.difference().mean()));
            one.set("lower", JsonText.number(contrast.lower()));
            one.set("upper", JsonText.number(contrast.upper()));
            one.put("verdict", HorizonTables.verdict(contrast));
        }
    }
}
