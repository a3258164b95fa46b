package salesfloor.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes one entry of {@code vary} as JSON Schema: a list of values, or keys that say what is done to which paths. */
final class FactorSchema {
    private static final String NUMBER_FIRST = "^[-+]?[0-9]";

    private FactorSchema() {}

    static Map<String, Object> of() {
        Map<String, Object> schema = SchemaParts.described(
                "factor",
                "The values that the path takes, or what is done to it: values, times, plus, save, a range, or people moved.",
                SchemaParts.map("type", List.of("array", "object")));
        schema.put("minItems", 1);
        schema.put("properties", properties());
        schema.put("oneOf", forms());
        schema.put("examples", List.of(List.of(0, 1, 2)));
        return schema;
    }

    private static Map<String, Object> properties() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", text("name", "What tables and charts call it.", "clerks"));
        Map<String, Object> paths = SchemaParts.described(
                "paths", "Several paths that are changed together.", SchemaParts.map("type", "array"));
        paths.put("minItems", 1);
        paths.put("items", SchemaParts.map("type", "string"));
        all.put("paths", paths);
        all.put("values", settings("values", "The values that the path takes.", new LinkedHashMap<>()));
        all.put("times", settings("times", "Factors that what stands there is multiplied by.", amount()));
        all.put("plus", settings("plus", "Amounts that are added to what stands there, in its unit.", amount()));
        all.put("save", settings("save", "Shares that are taken off what stands there, such as 20 %.", amount()));
        all.put("move", text("move", "The path that people are moved from.", "structure.roles.officeSeller.headcount"));
        all.put("to", either("to", "Where people are moved to; or the end of a range."));
        all.put("people", settings("people", "How many people are moved.", amount()));
        all.put("from", SchemaParts.described("from", "The beginning of a range.", amount()));
        all.put("step", step());
        return all;
    }

    /** Keys that belong to different things do not go together. */
    private static List<Map<String, Object>> forms() {
        List<Map<String, Object>> forms = new ArrayList<>(List.of(SchemaParts.map("type", "array")));
        forms.add(form(List.of("move", "to", "people"), List.of("name", "move", "to", "people")));
        for (String kind : List.of("values", "times", "plus", "save")) {
            forms.add(form(List.of(kind), List.of("name", "paths", kind)));
        }
        Map<String, Object> range = form(List.of("from", "to"), List.of("name", "paths", "from", "to", "step"));
        range.put("properties", SchemaParts.map("to", amount()));
        forms.add(range);
        return forms;
    }

    private static Map<String, Object> form(List<String> required, List<String> allowed) {
        Map<String, Object> form = SchemaParts.map("type", "object");
        form.put("required", required);
        form.put("propertyNames", SchemaParts.map("enum", allowed));
        return form;
    }

    /** A list, or a range with or without steps. */
    private static Map<String, Object> settings(String name, String description, Map<String, Object> item) {
        Map<String, Object> schema =
                SchemaParts.described(name, description, SchemaParts.map("type", List.of("array", "object")));
        schema.put("minItems", 1);
        schema.put("items", item);
        Map<String, Object> range =
                SchemaParts.map("from", SchemaParts.described("from", "The beginning of the range.", amount()));
        range.put("to", SchemaParts.described("to", "The end of the range.", amount()));
        range.put("step", step());
        schema.put("properties", range);
        schema.put("required", List.of("from", "to"));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> text(String name, String description, String example) {
        Map<String, Object> schema = SchemaParts.described(
                name, description, SchemaParts.map("type", List.of("string", "number", "boolean")));
        schema.put("examples", List.of(example));
        return schema;
    }

    private static Map<String, Object> either(String name, String description) {
        return SchemaParts.described(name, description, SchemaParts.map("type", List.of("string", "number")));
    }

    private static Map<String, Object> step() {
        Map<String, Object> schema =
                either("step", "The width of the steps from the beginning to the end of the range.");
        schema.put("exclusiveMinimum", 0);
        schema.put("pattern", "^\\+?(?=[0-9.]*[1-9])[0-9]");
        return schema;
    }

    /** A number with whatever unit behind it. */
    private static Map<String, Object> amount() {
        Map<String, Object> schema = SchemaParts.map("type", List.of("string", "number"));
        schema.put("pattern", NUMBER_FIRST);
        return schema;
    }
}
