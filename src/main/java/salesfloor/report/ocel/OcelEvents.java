package salesfloor.report.ocel;

import tools.jackson.core.JsonGenerator;

/** Writes each row as an event with the objects it is about. */
final class OcelEvents {
    private final JsonGenerator json;
    private final OcelTypes types;
    private long events;

    OcelEvents(JsonGenerator json, OcelTypes types) {
        this.json = json;
        this.types = types;
    }

    void write(EventRow row) {
        events++;
        types.event(row.event());
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("id", "event-" + events);
        json.writeStringProperty("type", row.event());
        json.writeStringProperty("time", row.timestamp());
        json.writeArrayPropertyStart("attributes");
        if (row.employee().isEmpty()) {
            attribute(row, "role", row.role());
        }
        attribute(row, "activity", row.activity());
        attribute(row, "detail", row.detail());
        attribute(row, "minutes", row.minutes());
        attribute(row, "amount", row.amount());
        json.writeEndArray();
        json.writeArrayPropertyStart("relationships");
        relationship(row.leadId(), "about");
        relationship(row.orderId(), "about");
        relationship(row.documentId(), "made");
        relationship(row.clientId(), "of");
        relationship(row.employee(), "by");
        json.writeEndArray();
        json.writeEndObject();
    }

    private void attribute(EventRow row, String name, String value) {
        if (!value.isEmpty()) {
            types.attribute(row.event(), name);
            json.writeStartObject();
            json.writeStringProperty("name", name);
            json.writeStringProperty("value", value);
            json.writeEndObject();
        }
    }

    private void relationship(String object, String qualifier) {
        if (!object.isEmpty()) {
            OcelObjects.relationship(json, object, qualifier);
        }
    }
}
