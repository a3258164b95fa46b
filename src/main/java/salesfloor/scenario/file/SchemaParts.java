package salesfloor.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Small pieces of JSON Schema. */
final class SchemaParts {
    static final String NUMBER = "(0|[1-9][0-9]*)(\\.[0-9]+)?";
    static final String DURATION = NUMBER + " ?(" + String.join("|", Durations.unitNames()) + ")";
    static final String RATE = NUMBER + " per (" + String.join("|", Rates.words()) + ")";
    static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    static final String TIME_OF_DAY = "[0-9]{1,2}:[0-9]{2}";
    static final String RANGE = "[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}|always";
    static final String GOAL = ".+ *(>=|<=) *-?" + NUMBER + "([eE][-+]?[0-9]+)?";

    static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SchemaParts() {}

    /** A schema as JSON text, ended by a line feed. */
    static String text(Map<String, Object> schema) {
        return JSON.writeValueAsString(schema).replace("\r\n", "\n") + "\n";
    }

    static Map<String, Object> map(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }

    /** Text of one of these forms. */
    static Map<String, Object> text(String... forms) {
        Map<String, Object> schema = map("type", "string");
        schema.put("pattern", "^(" + String.join("|", forms) + ")$");
        return schema;
    }

    /** A schema with what an editor shows of it. */
    static Map<String, Object> described(String title, String description, Map<String, Object> schema) {
        Map<String, Object> described = map("title", title);
        described.put("description", description);
        described.putAll(schema);
        return described;
    }

    /** The name of another file. */
    static Map<String, Object> file(String title, String description, String example) {
        Map<String, Object> schema = described(title, description, map("type", "string"));
        schema.put("pattern", "^(?!.*://)");
        schema.put("examples", List.of(example));
        return schema;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> inner(Map<String, Object> schema, String key) {
        return (Map<String, Object>) schema.getOrDefault(key, new LinkedHashMap<String, Object>());
    }

    /** The same schema that also takes the word none. */
    static Map<String, Object> orNone(Map<String, Object> schema) {
        Map<String, Object> open = new LinkedHashMap<>(schema);
        if (open.containsKey("enum")) {
            List<Object> words = new java.util.ArrayList<>((List<?>) open.get("enum"));
            words.add("none");
            open.put("enum", words);
            return open;
        }
        List<Object> types = new java.util.ArrayList<>(types(open));
        if (!types.contains("string")) {
            types.add("string");
        }
        open.put("type", types.size() == 1 ? types.get(0) : types);
        Object pattern = open.get("pattern");
        open.put("pattern", pattern == null ? "^none$" : "^none$|" + pattern);
        return open;
    }

    private static List<?> types(Map<String, Object> schema) {
        Object type = schema.getOrDefault("type", List.of());
        return type instanceof List<?> list ? list : List.of(type);
    }
}
