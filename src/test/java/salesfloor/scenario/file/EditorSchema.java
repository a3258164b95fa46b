package salesfloor.scenario.file;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON Schema as an editor uses it. */
final class EditorSchema {
    private final Schema schema;

    EditorSchema(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** What an editor underlines in a file with this text. */
    List<Error> complaints(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    /** Names of the files in a folder in which an editor underlines nothing, without their ending. */
    List<String> passing(Path folder) {
        return Scenarios.in(folder).stream()
                .filter(this::passes)
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .toList();
    }

    private boolean passes(Path file) {
        try {
            return complaints(Files.readString(file)).isEmpty();
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    /** Paths of the properties that an editor could not explain, with what they have. */
    static Map<String, Object> undescribed(String path, Map<?, ?> schema) {
        Map<String, Object> undescribed = new TreeMap<>();
        collectUndescribed(path, schema, undescribed);
        return undescribed;
    }

    private static void collectUndescribed(String path, Map<?, ?> schema, Map<String, Object> undescribed) {
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> {
                Map<?, ?> property = (Map<?, ?>) value;
                if (!property.containsKey("title") || !property.containsKey("description")) {
                    undescribed.put(path + "." + name, property.keySet());
                }
                collectUndescribed(path + "." + name, property, undescribed);
            });
        }
        for (String inner : List.of("items", "additionalProperties")) {
            if (schema.get(inner) instanceof Map<?, ?> below) {
                collectUndescribed(path + "[]", below, undescribed);
            }
        }
    }
}
