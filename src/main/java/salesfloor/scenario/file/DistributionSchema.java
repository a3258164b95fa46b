package salesfloor.scenario.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.Key;

/** Describes distributions as JSON Schema: a single value, or a map with the parts of a law. */
final class DistributionSchema {
    private static final Map<String, String> MEANING = new LinkedHashMap<>();

    static {
        MEANING.put("value", "The value of a constant.");
        MEANING.put("mean", "Expected value.");
        MEANING.put("cv", "Coefficient of variation: standard deviation divided by the mean.");
        MEANING.put("shape", "Shape of a gamma distribution: 1 is memoryless, larger is more regular.");
        MEANING.put("min", "Smallest value.");
        MEANING.put("mode", "Most likely value.");
        MEANING.put("max", "Largest value.");
        MEANING.put("values", "The values of an empirical distribution.");
        MEANING.put("weights", "How likely each value is, relative to the others.");
    }

    private DistributionSchema() {}

    static Map<String, Object> of(Key key) {
        Map<String, Object> amount = amount(key);
        Map<String, Object> schema = new LinkedHashMap<>(amount);
        schema.put("type", List.of(Ranges.isTime(key) ? "string" : "number", "object"));
        if (key.endless()) {
            schema.put("pattern", "^endless$|" + amount.get("pattern"));
        }
        schema.put("properties", parts(amount));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> parts(Map<String, Object> amount) {
        Map<String, Object> law = SchemaParts.map("title", "distribution");
        law.put("description", "The law of chance; lognormal where only mean and cv are given.");
        law.put("type", "string");
        law.put("enum", Distributions.names());
        Map<String, Object> parts = SchemaParts.map("distribution", law);
        MEANING.forEach((name, meaning) -> parts.put(name, part(name, meaning, amount)));
        return parts;
    }

    private static Map<String, Object> part(String name, String meaning, Map<String, Object> amount) {
        Map<String, Object> schema = SchemaParts.map("title", name);
        schema.put("description", meaning);
        switch (name) {
            case "cv", "shape" -> schema.putAll(notNegative());
            case "values" -> schema.putAll(listOf(amount));
            case "weights" -> schema.putAll(listOf(notNegative()));
            default -> schema.putAll(amount);
        }
        return schema;
    }

    private static Map<String, Object> listOf(Map<String, Object> item) {
        Map<String, Object> schema = SchemaParts.map("type", "array");
        schema.put("items", item);
        return schema;
    }

    private static Map<String, Object> notNegative() {
        Map<String, Object> schema = SchemaParts.map("type", "number");
        schema.put("minimum", 0);
        return schema;
    }

    private static Map<String, Object> amount(Key key) {
        return Ranges.isTime(key) ? SchemaParts.text(SchemaParts.DURATION) : number("number", key);
    }

    static Map<String, Object> number(String type, Key key) {
        Map<String, Object> schema = SchemaParts.map("type", type);
        if (Double.isFinite(key.min())) {
            schema.put("minimum", key.min());
        }
        if (Double.isFinite(key.max())) {
            schema.put("maximum", key.max());
        }
        return schema;
    }
}
