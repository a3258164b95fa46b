package salesfloor.scenario.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import salesfloor.scenario.Distribution;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Key;
import salesfloor.scenario.NamedEntry;
import salesfloor.scenario.Rate;
import salesfloor.scenario.TimeOfDayRange;

/** Describes records as JSON Schema. */
final class SchemaBuilder {

    Map<String, Object> record(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : Components.of(type).values()) {
            properties.put(component.getName(), property(component));
        }
        return object(properties);
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> schema = SchemaParts.map("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        return schema;
    }

    private Map<String, Object> property(RecordComponent component) {
        Key key = Components.key(component);
        Map<String, Object> schema = SchemaParts.map("title", component.getName());
        schema.put("description", description(key));
        schema.putAll(value(component.getGenericType(), key));
        if (!Components.isRequired(key)) {
            schema.put("default", SchemaValues.of(key.defaultsTo()));
        }
        String example = key.example().isEmpty() ? key.defaultsTo() : key.example();
        if (!example.equals("{}") && !example.isEmpty()) {
            schema.put("examples", List.of(SchemaValues.of(example)));
        }
        return schema;
    }

    private static String description(Key key) {
        StringBuilder out = new StringBuilder(key.value());
        out.append(key.unit().label().isEmpty() ? "" : "\nUnit: " + key.unit().label() + ".");
        out.append(Components.isRequired(key) ? "\nRequired." : "\nDefault: " + key.defaultsTo());
        out.append(key.source().isEmpty() ? "" : "\nSource: " + key.source());
        return out.toString();
    }

    private Map<String, Object> value(Type type, Key key) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Optional.class) {
                return SchemaParts.orNone(value(arguments[0], key));
            }
            return generic.getRawType() == List.class ? list(arguments[0], key) : mapOf(arguments, key);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Distribution.class) {
            return DistributionSchema.of(key);
        }
        if (plain.isEnum()) {
            return words(plain);
        }
        return plain.isRecord() && !Binder.isSingleValue(plain) ? record(plain) : single(plain, key);
    }

    private static Map<String, Object> words(Class<?> type) {
        Map<String, Object> schema = SchemaParts.map("type", "string");
        schema.put("enum", Words.of(type));
        return schema;
    }

    private Map<String, Object> list(Type item, Key key) {
        Map<String, Object> schema = SchemaParts.map("type", "array");
        if (Components.isRequired(key)) {
            schema.put("minItems", 1);
        }
        schema.put("items", Binder.isNamedEntry(item) ? namedEntry((Class<?>) item) : value(item, key));
        return schema;
    }

    /** A bare name, or a map with one name as its only key. */
    private Map<String, Object> namedEntry(Class<?> type) {
        String nameKey =
                Objects.requireNonNull(type.getAnnotation(NamedEntry.class)).value();
        Map<String, Object> rest = record(type);
        Map<String, Object> properties = new LinkedHashMap<>(SchemaParts.inner(rest, "properties"));
        properties.remove(nameKey);
        Class<?> names =
                Objects.requireNonNull(Components.of(type).get(nameKey)).getType();
        Map<String, Object> named = new LinkedHashMap<>();
        Words.of(names)
                .forEach(word -> named.put(
                        word, SchemaParts.described(word, "How the role does '" + word + "'.", object(properties))));
        Map<String, Object> schema = object(named);
        schema.put("type", List.of("string", "object"));
        schema.put("pattern", "^(" + String.join("|", Words.of(names)) + ")$");
        schema.put("maxProperties", 1);
        schema.put("minProperties", 1);
        return schema;
    }

    private Map<String, Object> mapOf(Type[] types, Key key) {
        Class<?> keyType = (Class<?>) types[0];
        Map<String, Object> entry = value(types[1], key);
        if (keyType.isEnum()) {
            Map<String, Object> properties = new LinkedHashMap<>();
            Words.of(keyType).forEach(word -> properties.put(word, SchemaParts.described(word, key.value(), entry)));
            return object(properties);
        }
        boolean numbers = keyType == Integer.class;
        String name = numbers ? "^(0|[1-9][0-9]?)$" : "^[\\p{L}\\p{Nd}_-]{1," + Texts.LONGEST_NAME + "}$";
        Map<String, Object> schema = SchemaParts.map("type", "object");
        schema.put("propertyNames", SchemaParts.map("pattern", name));
        schema.put("additionalProperties", numbers ? entry : SchemaParts.orNone(entry));
        return key.counted().isEmpty() ? schema : orCount(schema, key);
    }

    /** The map, or a number of entries with all their defaults. */
    private static Map<String, Object> orCount(Map<String, Object> map, Key key) {
        Map<String, Object> open = new LinkedHashMap<>(map);
        open.putAll(DistributionSchema.number("integer", key));
        open.put("type", List.of("integer", "object"));
        return open;
    }

    private static Map<String, Object> single(Class<?> type, Key key) {
        if (type == boolean.class) {
            return SchemaParts.map("type", "boolean");
        }
        if (type == String.class) {
            Map<String, Object> schema = SchemaParts.map("type", List.of("string", "number", "boolean"));
            schema.put("pattern", "^[^\\u0000-\\u001f]*$");
            return schema;
        }
        boolean whole = type == int.class || type == Integer.class;
        if (whole || type == double.class || type == Double.class) {
            return DistributionSchema.number(whole ? "integer" : "number", key);
        }
        return SchemaParts.text(form(type));
    }

    private static String form(Class<?> type) {
        if (type == Duration.class) {
            return SchemaParts.DURATION;
        }
        if (type == LocalDate.class) {
            return SchemaParts.DATE;
        }
        if (type == LocalTime.class) {
            return SchemaParts.TIME_OF_DAY;
        }
        if (type == TimeOfDayRange.class) {
            return SchemaParts.RANGE;
        }
        if (type == Rate.class) {
            return SchemaParts.RATE;
        }
        if (type == Goal.class) {
            return SchemaParts.GOAL;
        }
        throw new IllegalArgumentException("No schema for " + type + ".");
    }
}
