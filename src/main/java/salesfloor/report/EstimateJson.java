package salesfloor.report;

import java.util.Map;
import salesfloor.scenario.Scenario;
import salesfloor.theory.FlowEstimate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A flow estimate for machines: {@code {"scenario":…, "measures": {…}, "longRun": {…}, "load": {…}, …}}. */
public final class EstimateJson {
    private EstimateJson() {}

    /** The text, with a line break at its end; a number that does not exist is null. */
    public static String of(Scenario scenario, FlowEstimate estimate) {
        ObjectNode root = JsonText.object();
        root.put("schemaVersion", 1);
        root.put("scenario", scenario.name());
        root.put("currency", scenario.currency());
        put(root.putObject("measures"), estimate.measures());
        put(root.putObject("longRun"), estimate.longRun());
        put(root.putObject("load"), estimate.load());
        root.put("bottleneck", estimate.bottleneck().orElse(null));
        root.put("limitedBy", estimate.limitedByStaff() ? "staff" : "demand");
        ObjectNode notDone = root.putObject("notDone");
        estimate.notDone().forEach((activity, share) -> notDone.set(activity.key(), JsonText.number(share)));
        root.set("timeConstantMonths", JsonText.number(estimate.timeConstantMonths()));
        root.set("leadsFound", JsonText.number(estimate.leadsFound()));
        ArrayNode leftOut = root.putArray("leftOut");
        Wording.leftOut(scenario).forEach(leftOut::add);
        estimate.relief().ifPresent(relief -> {
            ObjectNode node = root.putObject("backOfficeRelief");
            node.set("share", JsonText.number(relief.share()));
            node.set("gain", JsonText.number(relief.gain()));
            node.set("ratio", JsonText.number(relief.ratio()));
            node.set("clerkLoad", JsonText.number(relief.clerkLoad()));
        });
        return JsonText.of(root);
    }

    private static void put(ObjectNode node, Map<String, Double> values) {
        values.forEach((key, value) -> node.set(key, JsonText.number(value)));
    }
}
