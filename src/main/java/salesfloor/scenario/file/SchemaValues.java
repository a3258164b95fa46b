package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns YAML snippets of defaults and examples into what JSON can hold. */
final class SchemaValues {
    private SchemaValues() {}

    static Object of(String snippet) {
        return of(YamlText.ofDefault(snippet));
    }

    private static Object of(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return ofScalar(scalar);
        }
        if (node instanceof Node.Items items) {
            return items.items().stream().map(SchemaValues::of).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        List<Node.Field> fields = node instanceof Node.Fields known ? known.fields() : List.of();
        fields.forEach(field -> map.put(field.name(), of(field.value())));
        return map;
    }

    private static Object ofScalar(Node.Scalar scalar) {
        if (scalar.plain() && Numbers.isNumber(scalar.text())) {
            return new BigDecimal(scalar.text());
        }
        boolean truth = scalar.plain() && (scalar.is("true") || scalar.is("false"));
        return truth ? (Object) scalar.is("true") : scalar.text();
    }
}
