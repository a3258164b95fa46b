package salesfloor.scenario.file;

import java.util.List;
import java.util.Map;
import salesfloor.scenario.Scenario;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schema of scenario files, made from the same records and descriptions as the reader. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** The schema as JSON text, ended by a line feed. */
    public static String text() {
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(tree()).replace("\r\n", "\n") + "\n";
    }

    static Map<String, Object> tree() {
        Map<String, Object> schema = SchemaParts.map("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Salesfloor scenario");
        schema.put("description", "One complete question to the simulator of a sales department.");
        schema.putAll(new SchemaBuilder().record(Scenario.class));
        Map<String, Object> properties = SchemaParts.map("extends", extendsKey());
        properties.putAll(SchemaParts.inner(schema, "properties"));
        schema.put("properties", properties);
        schema.put("if", SchemaParts.map("required", List.of("extends")));
        schema.put("else", SchemaParts.map("required", List.of("name")));
        return schema;
    }

    private static Map<String, Object> extendsKey() {
        Map<String, Object> schema = SchemaParts.map("title", "extends");
        schema.put("description", "Another scenario file that this one changes: maps merge, lists and values replace.");
        schema.put("type", "string");
        schema.put("pattern", "^(?!.*://)");
        schema.put("examples", List.of("transactional.yaml"));
        return schema;
    }
}
