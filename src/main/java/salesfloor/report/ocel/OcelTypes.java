package salesfloor.report.ocel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The types of events and objects with their attributes: of events, those that occurred. */
final class OcelTypes {
    private static final List<String> NUMBERS = List.of("minutes", "amount", "cost", "value");

    private final Map<String, Set<String>> events = new TreeMap<>();

    void event(String type) {
        events.computeIfAbsent(type, unseen -> new TreeSet<>());
    }

    void attribute(String event, String name) {
        Objects.requireNonNull(events.get(event)).add(name);
    }

    void write(JsonGenerator json) {
        write(json, "eventTypes", events);
        Map<String, Set<String>> objects = new LinkedHashMap<>();
        objects.put("lead", new TreeSet<>(List.of("cost", "source")));
        objects.put("client", new TreeSet<>());
        objects.put("order", new TreeSet<>(List.of("channel", "value")));
        objects.put("document", new TreeSet<>());
        objects.put("employee", new TreeSet<>(List.of("role")));
        write(json, "objectTypes", objects);
    }

    private static void write(JsonGenerator json, String key, Map<String, Set<String>> types) {
        json.writeArrayPropertyStart(key);
        types.forEach((type, attributes) -> {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("name", type);
            json.writeArrayPropertyStart("attributes");
            attributes.forEach(name -> {
                json.writeStartObject();
                json.writeStringProperty("name", name);
                json.writeStringProperty("type", NUMBERS.contains(name) ? "float" : "string");
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
