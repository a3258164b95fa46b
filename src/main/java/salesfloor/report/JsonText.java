package salesfloor.report;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON with a fixed layout, for result files. */
final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private JsonText() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** A number as in the tables; null where there is none. */
    static JsonNode number(double value) {
        return Double.isFinite(value)
                ? MAPPER.getNodeFactory().numberNode(Figures.exact(value))
                : MAPPER.getNodeFactory().nullNode();
    }

    static String of(JsonNode node) {
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return MAPPER.writer().with(layout).writeValueAsString(node) + "\n";
    }
}
