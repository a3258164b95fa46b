package salesfloor.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import salesfloor.metrics.ReplicationResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Log payloads: JSON in UTF-8. A number is written with the fewest of 15, 16 or 17 digits that give it back bit for bit, on
 * every JDK (the text of a double changed in 19). NaN is {@code null}; negative zero becomes zero.
 */
final class ReplicationText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final String STRANGE = "A record of the log holds something else than a replication.";

    private ReplicationText() {}

    static byte[] of(LogHeader header) {
        ObjectNode node = JSON.createObjectNode()
                .put("format", header.format())
                .put("program", header.program())
                .put("scenario", header.scenarioHash())
                .put("rootSeed", header.rootSeed());
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    static LogHeader header(byte[] payload) throws CorruptLog {
        JsonNode node = tree(payload);
        return new LogHeader(
                node.path("format").asInt(0),
                node.path("program").asString(""),
                node.path("scenario").asString(""),
                node.path("rootSeed").asLong(0));
    }

    static byte[] of(ReplicationResult result) {
        ObjectNode node = JSON.createObjectNode();
        node.put("replication", result.replication()).put("seed", result.seed());
        node.set("measures", object(result.measures(), ReplicationText::number));
        node.set("timeline", object(result.timeline(), ReplicationText::numbers));
        node.set("staff", object(result.staff(), bins -> object(bins, ReplicationText::number)));
        node.set("costs", object(result.costs(), ReplicationText::number));
        node.set("pay", object(result.pay(), parts -> object(parts, ReplicationText::number)));
        node.set("funnel", object(result.funnel(), ReplicationText::number));
        node.set("waits", object(result.waits(), ReplicationText::number));
        ArrayNode limits = node.putArray("limits");
        result.limits().forEach(month -> limits.add(object(month, ReplicationText::number)));
        return JSON.writeValueAsBytes(node);
    }

    static ReplicationResult result(byte[] payload) throws CorruptLog {
        JsonNode node = tree(payload);
        try {
            return result(node);
        } catch (NumberFormatException stranger) {
            throw new CorruptLog(STRANGE);
        }
    }

    /** A record with the right checksum that this program cannot have written. */
    private static JsonNode tree(byte[] payload) throws CorruptLog {
        JsonNode node;
        try {
            node = JSON.readTree(payload);
        } catch (JacksonException stranger) {
            throw new CorruptLog(STRANGE);
        }
        if (!node.isObject()) {
            throw new CorruptLog(STRANGE);
        }
        return node;
    }

    private static ReplicationResult result(JsonNode node) {
        return new ReplicationResult(
                node.path("replication").asInt(0),
                node.path("seed").asLong(0),
                map(node.path("measures"), ReplicationText::value),
                map(node.path("timeline"), series -> list(series, ReplicationText::value)),
                map(node.path("staff"), bins -> map(bins, ReplicationText::value)),
                map(node.path("costs"), ReplicationText::value),
                map(node.path("pay"), parts -> map(parts, ReplicationText::value)),
                map(node.path("funnel"), ReplicationText::value),
                map(node.path("waits"), ReplicationText::value),
                list(node.path("limits"), month -> map(month, ReplicationText::value)));
    }

    private static <T> ObjectNode object(Map<String, T> map, Function<T, JsonNode> write) {
        ObjectNode node = JSON.createObjectNode();
        map.forEach((key, value) -> node.set(key, write.apply(value)));
        return node;
    }

    private static JsonNode numbers(List<Double> values) {
        ArrayNode node = JSON.createArrayNode();
        values.forEach(value -> node.add(number(value)));
        return node;
    }

    private static JsonNode number(double value) {
        if (Double.isNaN(value)) {
            return JSON.getNodeFactory().nullNode();
        }
        return Double.isInfinite(value)
                ? JSON.getNodeFactory().stringNode(value > 0 ? "Infinity" : "-Infinity")
                : JSON.getNodeFactory().numberNode(shortest(value));
    }

    static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal rounded = exact;
        for (int digits = 15; digits <= 17; digits++) {
            rounded = exact.round(new MathContext(digits)).stripTrailingZeros();
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return rounded;
    }

    private static double value(JsonNode node) {
        if (node.isNull()) {
            return Double.NaN;
        }
        return node.isString() ? Double.parseDouble(node.stringValue()) : node.doubleValue();
    }

    private static <T> Map<String, T> map(JsonNode node, Function<JsonNode, T> read) {
        Map<String, T> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), read.apply(entry.getValue())));
        return map;
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        List<T> list = new ArrayList<>();
        node.values().forEach(element -> list.add(read.apply(element)));
        return list;
    }
}
