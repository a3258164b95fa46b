package salesfloor.scenario.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salesfloor.scenario.ExperimentPlan;
import salesfloor.scenario.Scenario;

/** The JSON Schema of experiment files, made from the same records and descriptions as the reader. */
public final class ExperimentSchema {
    private static final String SCENARIO = "#/$defs/scenario";

    private ExperimentSchema() {}

    /**
     * The schema as JSON text, ended by a line feed.
     *
     * @param measures keys of the measures that there are, with patterns such as {@code utilisation.<role>}
     */
    public static String text(Collection<String> measures) {
        return SchemaParts.text(tree(measures));
    }

    static Map<String, Object> tree(Collection<String> measures) {
        Map<String, Object> schema = SchemaParts.map("$schema", SchemaParts.DIALECT);
        schema.put("title", "Salesfloor experiment");
        schema.put(
                "description",
                "What is varied in a scenario of the simulator of a sales department, and what is asked.");
        schema.putAll(new SchemaBuilder().record(ExperimentPlan.class));
        Map<String, Object> properties = SchemaParts.map(
                "extends",
                SchemaParts.file(
                        "extends",
                        "Another experiment file that this one changes: maps merge, lists and values replace.",
                        "back-office-ratio.yaml"));
        properties.putAll(SchemaParts.inner(schema, "properties"));
        properties.put(
                "change",
                described("change", "Keys of a scenario that differ from the base in every case.", ref(SCENARIO)));
        properties.put("cases", cases());
        properties.put("vary", vary());
        nameMeasures(properties, measure(measures));
        schema.put("properties", properties);
        schema.put("if", SchemaParts.map("required", List.of("extends")));
        schema.put("else", whole());
        Map<String, Object> definitions = SchemaParts.map("scenario", new SchemaBuilder().record(Scenario.class));
        definitions.put("factor", FactorSchema.of());
        schema.put("$defs", definitions);
        return schema;
    }

    /** What names a measure takes those that there are, so that editors complete them. */
    private static void nameMeasures(Map<String, Object> properties, Map<String, Object> measure) {
        SchemaParts.inner(properties, "responses").put("items", measure);
        Map<String, Object> axes = SchemaParts.inner(SchemaParts.inner(properties, "charts"), "items");
        SchemaParts.inner(SchemaParts.inner(axes, "properties"), "y").putAll(measure);
        Map<String, Object> replications =
                SchemaParts.inner(SchemaParts.inner(properties, "replications"), "properties");
        Map<String, Object> precision = SchemaParts.inner(replications, "precision");
        precision.put("propertyNames", measure);
        precision.put("additionalProperties", share());
    }

    private static Map<String, Object> measure(Collection<String> measures) {
        List<String> names = measures.stream().filter(key -> !key.contains("<")).toList();
        String families = measures.stream()
                .filter(key -> key.contains("<"))
                .map(key -> key.substring(0, key.indexOf('<')).replace(".", "\\."))
                .distinct()
                .collect(Collectors.joining("|"));
        Map<String, Object> schema = SchemaParts.map("type", "string");
        schema.put(
                "anyOf", List.of(SchemaParts.map("enum", names), SchemaParts.map("pattern", "^(" + families + ").+$")));
        return schema;
    }

    /** As {@link ExperimentPlan.Replications#share} reads it. */
    private static Map<String, Object> share() {
        Map<String, Object> schema = SchemaParts.map("type", List.of("string", "number"));
        schema.put("pattern", "^(?=[0-9.]*[1-9])[0-9]{1,3}(\\.[0-9]{1,9})? ?%?$");
        schema.put("exclusiveMinimum", 0);
        schema.put("maximum", 1);
        return schema;
    }

    /** What a file needs that extends no other. */
    private static Map<String, Object> whole() {
        Map<String, Object> schema = SchemaParts.map("required", List.of("name", "base"));
        Map<String, Object> varied = SchemaParts.map("required", List.of("vary"));
        varied.put("properties", SchemaParts.map("vary", SchemaParts.map("minProperties", 1)));
        schema.put("anyOf", List.of(SchemaParts.map("required", List.of("cases")), varied));
        Map<String, Object> best = SchemaParts.map("if", SchemaParts.map("type", "object"));
        best.put(
                "then",
                SchemaParts.map(
                        "oneOf",
                        List.of(
                                SchemaParts.map("required", List.of("maximise")),
                                SchemaParts.map("required", List.of("minimise")))));
        schema.put("properties", SchemaParts.map("optimise", best));
        return schema;
    }

    /** Named changes: beside their own keys those of a scenario. */
    private static Map<String, Object> cases() {
        Map<String, Object> name =
                described("name", "Short name of the case; tables and charts show it.", new LinkedHashMap<>());
        name.put("type", List.of("string", "number", "boolean"));
        name.put("pattern", "\\S");
        Map<String, Object> properties = SchemaParts.map("name", name);
        properties.put(
                "extends",
                SchemaParts.file(
                        "extends",
                        "Another scenario that this case starts from instead of the base.",
                        "../paper-heavy.yaml"));
        properties.put("vary", vary());
        SchemaParts.inner(new SchemaBuilder().record(Scenario.class), "properties")
                .forEach((key, property) -> {
                    Map<?, ?> described = (Map<?, ?>) property;
                    properties.putIfAbsent(
                            key,
                            described(
                                    String.valueOf(described.get("title")),
                                    String.valueOf(described.get("description")),
                                    ref(SCENARIO + "/properties/" + key)));
                });
        Map<String, Object> one = SchemaParts.map("type", "object");
        one.put("required", List.of("name"));
        one.put("properties", properties);
        one.put("additionalProperties", false);
        Map<String, Object> schema = described(
                "cases",
                "Scenarios that are compared, or varied, each: named changes of the base, with the keys of a scenario.",
                SchemaParts.map("type", "array"));
        schema.put("minItems", 1);
        schema.put("items", one);
        return schema;
    }

    private static Map<String, Object> vary() {
        Map<String, Object> schema = described(
                "vary",
                "What is varied: paths of the scenario with the values they take. A case with its own 'vary' takes it instead.",
                SchemaParts.map("type", "object"));
        schema.put("additionalProperties", ref("#/$defs/factor"));
        schema.put("examples", List.of(SchemaParts.map("structure.roles.backOffice.headcount", List.of(0, 1, 2))));
        return schema;
    }

    private static Map<String, Object> described(String title, String description, Map<String, Object> schema) {
        return SchemaParts.described(title, description, schema);
    }

    private static Map<String, Object> ref(String definition) {
        return SchemaParts.map("$ref", definition);
    }
}
