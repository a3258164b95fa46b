package salesfloor.report.ocel;

/**
 * One row of an event log, column by column; what does not apply is empty. Its objects have names of their own: clients, leads and
 * orders are numbered, an employee's name is unique as it is.
 */
record EventRow(
        String time,
        String event,
        String client,
        String lead,
        String order,
        String employee,
        String role,
        String activity,
        String detail,
        String minutes,
        String amount) {
    private static final int COLUMNS = 12;

    /** The row of a line; names hold no commas, so nothing in it is quoted. */
    static EventRow of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("No row of an event log: " + line);
        }
        return new EventRow(
                cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10],
                cells[11]);
    }

    /** RFC 3339; the department's own clock is taken for UTC, as the event log knows no time zone. */
    String timestamp() {
        return time + "Z";
    }

    String clientId() {
        return client.isEmpty() ? "" : "client-" + client;
    }

    String leadId() {
        return lead.isEmpty() ? "" : "lead-" + lead;
    }

    String orderId() {
        return order.isEmpty() ? "" : "order-" + client + "-" + order;
    }

    /** The papers of an order are an object once they are done. */
    String documentId() {
        return event.equals("documentsDone") ? "document-" + client + "-" + order : "";
    }
}
