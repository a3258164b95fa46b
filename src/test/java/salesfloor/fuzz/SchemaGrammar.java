package salesfloor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts by the grammar of a JSON schema: its keys where it has them, values like its examples, and in between what it does not
 * allow. Printed in YAML's flow style.
 */
public final class SchemaGrammar {
    private static final int DEEPEST = 12;

    private final JsonNode schema;

    /** @param schema the text of a JSON schema without references */
    public SchemaGrammar(String schema) {
        this.schema = new JsonMapper().readTree(schema);
    }

    /** A text made by chance. */
    public String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int hostility = random.nextInt(40);
        schema.path("properties").properties().forEach(key -> {
            if (key.getKey().equals("name") || random.nextInt(3) == 0) {
                text.append(key.getKey()).append(": ");
                value(key.getValue(), text, random, 1, hostility);
                text.append('\n');
            }
        });
        return text.toString();
    }

    /** @param hostility of a hundred values so many are hostile */
    private void value(JsonNode node, StringBuilder text, SplittableRandom random, int depth, int hostility) {
        if (random.nextInt(100) < hostility || depth > DEEPEST) {
            text.append(HostileValues.any(random));
            return;
        }
        JsonNode shape = choice(node, random);
        if (shape.has("properties") || shape.path("additionalProperties").isObject()) {
            map(shape, text, random, depth, hostility);
        } else if (shape.has("items")) {
            list(shape.path("items"), text, random, depth, hostility);
        } else {
            scalar(shape, text, random);
        }
    }

    private static JsonNode choice(JsonNode node, SplittableRandom random) {
        for (String word : List.of("oneOf", "anyOf")) {
            JsonNode choices = node.path(word);
            if (choices.size() > 0) {
                return choice(choices.get(random.nextInt(choices.size())), random);
            }
        }
        return node;
    }

    private void map(JsonNode shape, StringBuilder text, SplittableRandom random, int depth, int hostility) {
        List<String> parts = new ArrayList<>();
        shape.path("properties").properties().forEach(key -> {
            boolean required = shape.path("required")
                    .valueStream()
                    .anyMatch(name -> name.asString().equals(key.getKey()));
            if (required ? random.nextInt(20) > 0 : random.nextInt(3) == 0) {
                parts.add(key.getKey() + ": " + part(key.getValue(), random, depth, hostility));
            }
        });
        if (shape.path("additionalProperties").isObject()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                String name = random.nextInt(10) == 0 ? HostileValues.any(random) : "name" + random.nextInt(6);
                parts.add(name + ": " + part(shape.path("additionalProperties"), random, depth, hostility));
            }
        }
        text.append('{').append(String.join(", ", parts)).append('}');
    }

    private void list(JsonNode items, StringBuilder text, SplittableRandom random, int depth, int hostility) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(part(items, random, depth, hostility));
        }
        text.append('[').append(String.join(", ", parts)).append(']');
    }

    private String part(JsonNode shape, SplittableRandom random, int depth, int hostility) {
        StringBuilder text = new StringBuilder();
        value(shape, text, random, depth + 1, hostility);
        return text.toString();
    }

    private static void scalar(JsonNode shape, StringBuilder text, SplittableRandom random) {
        List<JsonNode> known = new ArrayList<>();
        shape.path("enum").forEach(known::add);
        shape.path("examples").forEach(known::add);
        if (shape.has("default")) {
            known.add(shape.path("default"));
        }
        if (known.isEmpty()) {
            text.append(HostileValues.number(random));
        } else {
            JsonNode one = known.get(random.nextInt(known.size()));
            text.append(one.isString() ? one.asString() : one.toString());
        }
    }
}
