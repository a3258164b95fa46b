package salesfloor.report.ocel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * The event log of one replication as OCEL 2.0 in JSON (Berti et al. 2024, "OCEL (Object-Centric Event Log) 2.0 Specification",
 * arXiv:2403.01975, section 8). Made from the rows of the event log, which are read twice: first for the events, then for the
 * objects. Memory does not grow with the length of the run.
 */
public final class OcelLog {

    /** The rows of one replication, without a header row. */
    @FunctionalInterface
    public interface Rows {
        /** Opens them at their beginning. */
        BufferedReader open() throws IOException;
    }

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private OcelLog() {}

    /** Writes the log; closing the stream is the caller's. */
    public static void write(Rows rows, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            write(rows, json);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
        out.write('\n');
    }

    private static void write(Rows rows, JsonGenerator json) throws IOException {
        json.writeStartObject();
        OcelTypes types = new OcelTypes();
        json.writeArrayPropertyStart("events");
        OcelEvents events = new OcelEvents(json, types);
        read(rows, events::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("objects");
        OcelObjects objects = new OcelObjects(json);
        read(rows, objects::read);
        objects.end();
        json.writeEndArray();
        types.write(json);
        json.writeEndObject();
    }

    private interface Reader {
        void read(EventRow row);
    }

    private static void read(Rows rows, Reader reader) throws IOException {
        try (BufferedReader lines = rows.open()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.read(EventRow.of(line));
            }
        }
    }
}
