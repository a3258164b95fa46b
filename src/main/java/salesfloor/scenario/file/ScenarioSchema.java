package salesfloor.scenario.file;

import java.util.List;
import java.util.Map;
import salesfloor.scenario.Scenario;

/** The JSON Schema of scenario files, made from the same records and descriptions as the reader. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** The schema as JSON text, ended by a line feed. */
    public static String text() {
        return SchemaParts.text(tree());
    }

    static Map<String, Object> tree() {
        Map<String, Object> schema = SchemaParts.map("$schema", SchemaParts.DIALECT);
        schema.put("title", "Salesfloor scenario");
        schema.put("description", "One complete question to the simulator of a sales department.");
        schema.putAll(new SchemaBuilder().record(Scenario.class));
        Map<String, Object> properties = SchemaParts.map(
                "extends",
                SchemaParts.file(
                        "extends",
                        "Another scenario file that this one changes: maps merge, lists and values replace.",
                        "transactional.yaml"));
        properties.putAll(SchemaParts.inner(schema, "properties"));
        schema.put("properties", properties);
        schema.put("if", SchemaParts.map("required", List.of("extends")));
        schema.put("else", SchemaParts.map("required", List.of("name")));
        return schema;
    }
}
