package salesfloor.report.ocel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/**
 * Writes each object once: leads, clients, employees and documents when they are first heard of, an order when nothing more is to
 * be known of it. Only clients, employees and open orders are remembered.
 */
final class OcelObjects {

    /** What is known of an object from a time on. */
    private record Attribute(String name, String value, String time) {}

    private record Order(String clientId, List<Attribute> attributes) {}

    private final JsonGenerator json;
    private final BitSet clients = new BitSet();
    private final Set<String> employees = new TreeSet<>();
    private final Map<String, Order> open = new LinkedHashMap<>();
    private int leads;

    OcelObjects(JsonGenerator json) {
        this.json = json;
    }

    void read(EventRow row) {
        if (!row.employee().isEmpty() && employees.add(row.employee())) {
            write(row.employee(), "employee", List.of(attribute("role", row.role(), row)), "");
        }
        if (!row.client().isEmpty()) {
            client(row);
        }
        if (!row.order().isEmpty()) {
            order(row);
        }
    }

    /** Orders of which more might have become known after the end of the run. */
    void end() {
        open.forEach((id, order) -> write(id, "order", order.attributes(), order.clientId()));
    }

    private void client(EventRow row) {
        int number = Integer.parseInt(row.client());
        if (!clients.get(number)) {
            clients.set(number);
            write(row.clientId(), "client", List.of(), "");
        }
        if (!row.lead().isEmpty() && Integer.parseInt(row.lead()) > leads) {
            leads = Integer.parseInt(row.lead());
            boolean arrived = row.event().equals("leadArrived");
            List<Attribute> known =
                    List.of(attribute("source", row.detail(), row), attribute("cost", row.amount(), row));
            write(row.leadId(), "lead", arrived ? known : List.of(), row.clientId());
        }
    }

    private void order(EventRow row) {
        String id = row.orderId();
        Order order = row.event().equals("orderWanted")
                ? open.computeIfAbsent(id, unseen -> new Order(row.clientId(), new ArrayList<>()))
                : open.get(id);
        switch (row.event()) {
            case "orderContacted" -> add(order, attribute("channel", row.detail(), row));
            case "orderTaken" -> add(order, attribute("value", row.amount(), row));
            case "documentsDone" -> document(row);
            case "orderPlacedElsewhere", "orderLost", "orderDelivered" -> {
                if (order != null) {
                    write(id, "order", order.attributes(), order.clientId());
                    open.remove(id);
                }
            }
            default -> {
                // Nothing that becomes known of the order itself.
            }
        }
    }

    private static void add(@org.jspecify.annotations.Nullable Order order, Attribute attribute) {
        if (order != null) {
            order.attributes().add(attribute);
        }
    }

    private void document(EventRow row) {
        write(row.documentId(), "document", List.of(), row.orderId());
    }

    private static Attribute attribute(String name, String value, EventRow row) {
        return new Attribute(name, value, row.timestamp());
    }

    /** @param owner the object it belongs to; empty for none */
    private void write(String id, String type, List<Attribute> attributes, String owner) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("type", type);
        json.writeArrayPropertyStart("attributes");
        for (Attribute attribute : attributes) {
            json.writeStartObject();
            json.writeStringProperty("name", attribute.name());
            json.writeStringProperty("value", attribute.value());
            json.writeStringProperty("time", attribute.time());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        if (!owner.isEmpty()) {
            relationship(json, owner, "of");
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static void relationship(JsonGenerator json, String object, String qualifier) {
        json.writeStartObject();
        json.writeStringProperty("objectId", object);
        json.writeStringProperty("qualifier", qualifier);
        json.writeEndObject();
    }
}
