package salesfloor.verification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an event log, told from nothing but its OCEL form. */
final class OcelRows {
    private OcelRows() {}

    /** A row of CSV for each event. */
    static List<String> of(String ocel, int replication) {
        JsonNode root = JsonMapper.shared().readTree(ocel);
        Map<String, String> roles = new TreeMap<>();
        root.path("objects").values().stream()
                .filter(object -> object.path("type").stringValue().equals("employee"))
                .forEach(employee ->
                        roles.put(employee.path("id").stringValue(), value(employee.path("attributes"), "role")));
        return root.path("events").values().stream()
                .map(event -> replication + "," + row(event, roles))
                .toList();
    }

    private static String row(JsonNode event, Map<String, String> roles) {
        Map<String, String> objects = new LinkedHashMap<>();
        event.path("relationships").values().forEach(relationship -> {
            String id = relationship.path("objectId").stringValue();
            String qualifier = relationship.path("qualifier").stringValue();
            objects.put(qualifier.equals("by") ? "employee" : id.substring(0, id.indexOf('-')), id);
        });
        String employee = objects.getOrDefault("employee", "");
        String role = value(event.path("attributes"), "role");
        return String.join(
                ",",
                event.path("time").stringValue().replace("Z", ""),
                event.path("type").stringValue(),
                number(objects.getOrDefault("client", "")),
                number(objects.getOrDefault("lead", "")),
                number(objects.getOrDefault("order", "")),
                employee,
                employee.isEmpty() ? role : roles.getOrDefault(employee, "?"),
                value(event.path("attributes"), "activity"),
                value(event.path("attributes"), "detail"),
                value(event.path("attributes"), "minutes"),
                value(event.path("attributes"), "amount"));
    }

    private static String value(JsonNode attributes, String name) {
        return attributes.values().stream()
                .filter(attribute -> attribute.path("name").stringValue().equals(name))
                .map(attribute -> attribute.path("value").stringValue())
                .findFirst()
                .orElse("");
    }

    /** The last number of a name: that of an order is preceded by its client's. */
    private static String number(String id) {
        return id.substring(id.lastIndexOf('-') + 1);
    }
}
