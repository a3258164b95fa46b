package salesfloor.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;

/**
 * Rows of an event log: begun with the time and the event, then filled column by column in their order. Many are held back before
 * they are written.
 */
final class EventRows {
    private static final int BUFFER = 1 << 16;
    private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(Ticks.PER_MINUTE);

    private final String prefix;
    private final LocalDate start;
    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(BUFFER + 1024);
    private long dateOf = -1;
    private String date = "";

    /**
     * @param replication number written into the first column
     * @param start first day of the run
     * @param out where rows go; closing it is the caller's
     */
    EventRows(int replication, LocalDate start, OutputStream out) {
        this.prefix = replication + ",";
        this.start = start;
        this.out = out;
    }

    /** Writes what is still held back. */
    void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    /** Begins a row. */
    EventRows at(long now, String event) {
        if (text.length() >= BUFFER) {
            flush();
        }
        text.append(prefix);
        time(now);
        text.append(',').append(event).append(',');
        return this;
    }

    /** A lead of a client. */
    EventRows lead(int client, int lead) {
        text.append(client).append(',').append(lead).append(",,");
        return this;
    }

    /** A client and one of its orders; neither where they are negative or 0. */
    EventRows client(int id, int order) {
        if (id >= 0) {
            text.append(id);
        }
        text.append(",,");
        if (order > 0) {
            text.append(order);
        }
        text.append(',');
        return this;
    }

    EventRows person(@Nullable Person person) {
        if (person != null) {
            text.append(person.name());
        }
        text.append(',');
        if (person != null) {
            text.append(person.role());
        }
        text.append(',');
        return this;
    }

    EventRows role(String role) {
        text.append(',').append(role).append(',');
        return this;
    }

    /** The last columns; no duration where the ticks are negative, no money where there are no cents. */
    void end(String activity, String detail, long ticks, @Nullable Long cents) {
        text.append(activity).append(',').append(detail).append(',');
        if (ticks >= 0) {
            text.append(BigDecimal.valueOf(ticks).divide(MILLIS_PER_MINUTE, 6, RoundingMode.HALF_EVEN));
        }
        text.append(',');
        if (cents != null) {
            text.append(BigDecimal.valueOf(cents, 2));
        }
        text.append('\n');
    }

    /** ISO date and time with milliseconds. */
    private void time(long now) {
        long day = Math.floorDiv(now, Ticks.PER_DAY);
        if (day != dateOf) {
            dateOf = day;
            date = start.plusDays(day).toString();
        }
        long ofDay = now - day * Ticks.PER_DAY;
        text.append(date).append('T');
        twoDigits(ofDay / Ticks.PER_HOUR).append(':');
        twoDigits(ofDay / Ticks.PER_MINUTE % 60).append(':');
        twoDigits(ofDay / Ticks.PER_SECOND % 60).append('.');
        long millis = ofDay % Ticks.PER_SECOND;
        text.append((char) ('0' + millis / 100));
        twoDigits(millis % 100);
    }

    private StringBuilder twoDigits(long number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
