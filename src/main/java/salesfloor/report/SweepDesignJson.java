package salesfloor.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Setting;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.design.SweepDesign.Axis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code design.json}: what a sweep asks, so that its folder alone is enough to make its report again. */
public final class SweepDesignJson {
    private SweepDesignJson() {}

    /** The text of a design. */
    public static String of(SweepDesign design) {
        ObjectNode root = JsonText.object().put("schemaVersion", SummaryJson.SCHEMA);
        root.put("name", design.name()).put("question", design.question());
        design.factors().forEach(root.putArray("factors")::add);
        design.responses().forEach(root.putArray("responses")::add);
        ArrayNode axes = root.putArray("charts");
        design.axes().forEach(axis -> axes.addObject().put("x", axis.factor()).put("y", axis.measure()));
        ArrayNode points = root.putArray("points");
        for (DesignPoint point : design.points()) {
            ObjectNode node = points.addObject().put("scenario", point.label()).put("case", point.group());
            ObjectNode settings = node.putObject("settings");
            point.settings().forEach((factor, setting) -> {
                ObjectNode one = settings.putObject(factor).put("text", setting.text());
                one.set("value", JsonText.number(setting.value()));
            });
        }
        return JsonText.of(root);
    }

    /**
     * The design of a text.
     *
     * @throws JacksonException where the text is no JSON
     */
    public static SweepDesign read(String text) {
        JsonNode root = JsonText.read(text);
        List<Axis> axes = new ArrayList<>();
        root.path("charts")
                .values()
                .forEach(axis -> axes.add(
                        new Axis(axis.path("x").asString(""), axis.path("y").asString(""))));
        List<DesignPoint> points = new ArrayList<>();
        root.path("points").values().forEach(point -> points.add(point(point)));
        return new SweepDesign(
                root.path("name").asString(""),
                root.path("question").asString(""),
                points,
                texts(root.path("factors")),
                texts(root.path("responses")),
                axes);
    }

    private static DesignPoint point(JsonNode node) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        node.path("settings").properties().forEach(entry -> {
            JsonNode value = entry.getValue().path("value");
            settings.put(
                    entry.getKey(),
                    new Setting(
                            entry.getValue().path("text").asString(""),
                            value.isNumber() ? value.doubleValue() : Double.NaN));
        });
        return new DesignPoint(
                node.path("scenario").asString(""), node.path("case").asString(""), settings);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.values().forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}
