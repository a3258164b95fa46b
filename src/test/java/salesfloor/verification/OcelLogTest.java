package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.report.ocel.OcelLog;
import salesfloor.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The log is what OCEL 2.0 asks for, and says what the rows of the event log say. */
class OcelLogTest {

    /** After the published JSON Schema of OCEL 2.0 and its specification, but nothing else is allowed beside what they name. */
    private static final String STANDARD = """
            {
              "type": "object",
              "required": ["eventTypes", "objectTypes", "events", "objects"],
              "properties": {
                "eventTypes": {"type": "array", "items": {"$ref": "#/$defs/type"}},
                "objectTypes": {"type": "array", "items": {"$ref": "#/$defs/type"}},
                "events": {"type": "array", "items": {
                  "type": "object",
                  "required": ["id", "type", "time"],
                  "properties": {
                    "id": {"type": "string"},
                    "type": {"type": "string"},
                    "time": {"$ref": "#/$defs/time"},
                    "attributes": {"type": "array", "items": {
                      "type": "object",
                      "required": ["name", "value"],
                      "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
                      "additionalProperties": false}},
                    "relationships": {"$ref": "#/$defs/relationships"}},
                  "additionalProperties": false}},
                "objects": {"type": "array", "items": {
                  "type": "object",
                  "required": ["id", "type"],
                  "properties": {
                    "id": {"type": "string"},
                    "type": {"type": "string"},
                    "attributes": {"type": "array", "items": {
                      "type": "object",
                      "required": ["name", "value", "time"],
                      "properties": {
                        "name": {"type": "string"}, "value": {"type": "string"}, "time": {"$ref": "#/$defs/time"}},
                      "additionalProperties": false}},
                    "relationships": {"$ref": "#/$defs/relationships"}},
                  "additionalProperties": false}}},
              "additionalProperties": false,
              "$defs": {
                "time": {
                  "type": "string",
                  "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$"},
                "type": {
                  "type": "object",
                  "required": ["name", "attributes"],
                  "properties": {
                    "name": {"type": "string"},
                    "attributes": {"type": "array", "items": {
                      "type": "object",
                      "required": ["name", "type"],
                      "properties": {
                        "name": {"type": "string"},
                        "type": {"enum": ["string", "time", "integer", "float", "boolean"]}},
                      "additionalProperties": false}}},
                  "additionalProperties": false},
                "relationships": {"type": "array", "items": {
                  "type": "object",
                  "required": ["objectId", "qualifier"],
                  "properties": {"objectId": {"type": "string"}, "qualifier": {"type": "string"}},
                  "additionalProperties": false}}}}
            """;

    private static final Scenario SCENARIO = Runs.scenario(
            "transactional.yaml",
            "time.warmUp=1 weeks",
            "time.length=4 weeks",
            "market.prospects=3000",
            "market.initialClients=400",
            "people.turnover=2 per year",
            "activities.prepareDocuments.blocksRelease=false",
            "activities.reactivate.discount=0.05");

    private static String rows = "";
    private static String ocel = "";
    private static JsonNode log = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void tell() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new DepartmentReplication(SCENARIO, Runs.SEED, Optional.of(replication -> told)).run(1);
        rows = told.toString(StandardCharsets.UTF_8);
        ocel = ocel(rows);
        log = JsonMapper.shared().readTree(ocel);
    }

    private static String ocel(String rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OcelLog.write(() -> new BufferedReader(new StringReader(rows)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_has_the_form_of_the_standard() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(STANDARD, InputFormat.JSON)
                        .validate(ocel, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void its_events_say_what_the_rows_say() {
        assertThat(OcelRows.of(ocel, 1)).isEqualTo(rows.lines().toList());
    }

    @Test
    void every_object_is_there_once_and_every_relationship_leads_to_one() {
        Map<String, String> types = new TreeMap<>();
        for (JsonNode object : log.path("objects").values()) {
            String id = object.path("id").stringValue();
            assertThat(types.put(id, object.path("type").stringValue()))
                    .as(id + " before")
                    .isNull();
        }
        assertThat(new TreeSet<>(types.values())).containsExactly("client", "document", "employee", "lead", "order");
        for (String part : List.of("events", "objects")) {
            for (JsonNode one : log.path(part).values()) {
                for (JsonNode relationship : one.path("relationships").values()) {
                    assertThat(types).containsKey(relationship.path("objectId").stringValue());
                }
            }
        }
    }

    @Test
    void every_attribute_is_declared_with_its_type() {
        declared("events", "eventTypes");
        declared("objects", "objectTypes");
    }

    private static void declared(String part, String declarations) {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (JsonNode type : log.path(declarations).values()) {
            Set<String> names = new TreeSet<>();
            type.path("attributes")
                    .values()
                    .forEach(attribute -> names.add(attribute.path("name").stringValue()));
            declared.put(type.path("name").stringValue(), names);
        }
        for (JsonNode one : log.path(part).values()) {
            List<String> names = new ArrayList<>();
            one.path("attributes")
                    .values()
                    .forEach(attribute -> names.add(attribute.path("name").stringValue()));
            assertThat(declared.get(one.path("type").stringValue()))
                    .as(one.path("id").stringValue())
                    .isNotNull()
                    .containsAll(names);
        }
    }

    @Test
    void an_order_carries_its_channel_and_value_with_the_times_they_became_known() throws IOException {
        String one = ocel("""
                1,2025-01-06T09:00:00.000,orderWanted,7,,2,,,,,,
                1,2025-01-06T09:00:00.000,orderContacted,7,,2,,,takeOrder,phone,,
                1,2025-01-06T09:05:00.000,orderTaken,7,,2,officeSeller-1,officeSeller,takeOrder,,,180.25
                """);
        assertThat(one).contains("""
                {"id":"order-7-2","type":"order","attributes":[{"name":"channel","value":"phone","time":"2025-01-06T09:00:00.000Z"},\
                {"name":"value","value":"180.25","time":"2025-01-06T09:05:00.000Z"}],\
                "relationships":[{"objectId":"client-7","qualifier":"of"}]}""");
    }

    /** A million orders one after the other, whose text alone is 150 MB; they would not fit into what may stay behind. */
    @Test
    void memory_does_not_grow_with_the_number_of_orders() throws IOException {
        Runtime memory = Runtime.getRuntime();
        System.gc();
        long before = memory.totalMemory() - memory.freeMemory();
        long[] most = {0};
        OcelLog.write(
                () -> new BufferedReader(new Orders(1_000_000, () -> {
                    System.gc();
                    most[0] = Math.max(most[0], memory.totalMemory() - memory.freeMemory() - before);
                })),
                OutputStream.nullOutputStream());
        assertThat(most[0]).isPositive().isLessThan(20_000_000);
    }

    /** Rows of orders that are wanted and lost, made as they are read. */
    private static final class Orders extends Reader {
        private final int orders;
        private final Runnable nearTheEnd;
        private StringReader present = new StringReader("");
        private int order;

        Orders(int orders, Runnable nearTheEnd) {
            this.orders = orders;
            this.nearTheEnd = nearTheEnd;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            int read = present.read(into, from, length);
            if (read > 0 || order == orders) {
                return read;
            }
            order++;
            if (order == orders - 1) {
                nearTheEnd.run();
            }
            String row = "1,2025-01-06T09:00:00.000,%s,7,,%d,,,,,,%n";
            present = new StringReader(row.formatted("orderWanted", order) + row.formatted("orderLost", order));
            return present.read(into, from, length);
        }

        @Override
        public void close() {
            present.close();
        }
    }
}
