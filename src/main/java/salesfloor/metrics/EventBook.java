package salesfloor.metrics;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** Reads the rows of an event log while they are written and adds up what they say of the window: pieces, cents and ticks. */
final class EventBook extends OutputStream {

    private static final int DETAIL = 9;
    private static final int MINUTES = 10;
    private static final int AMOUNT = 11;

    private final Window window;
    private final OutputStream further;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, Long> cents = new TreeMap<>();
    private final Map<String, Long> ticks = new TreeMap<>();
    private byte[] row = new byte[256];
    private int length;
    private long rows;

    /** @param further takes the rows too */
    EventBook(Window window, OutputStream further) {
        this.window = window;
        this.further = further;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        further.write(bytes, from, count);
        for (int i = from; i < from + count; i++) {
            if (bytes[i] == '\n') {
                read(List.of(new String(row, 0, length, StandardCharsets.UTF_8).split(",", -1)));
                length = 0;
            } else {
                row = length < row.length ? row : Arrays.copyOf(row, length * 2);
                row[length++] = bytes[i];
            }
        }
    }

    @Override
    public void flush() throws IOException {
        further.flush();
    }

    private void read(List<String> cells) {
        rows++;
        String event = cells.get(2);
        long now = at(cells.get(1));
        boolean stretch = event.equals("timeSpent") || event.equals("scheduled") || event.equals("employed");
        if (stretch) {
            String what = event.equals("timeSpent") ? cells.get(DETAIL) : event;
            ticks.merge(key(cells.get(7), what), window.overlap(now, now + ticks(cells.get(MINUTES))), Long::sum);
        } else if (window.contains(now)) {
            counts.merge(event, 1L, Long::sum);
            String what = event.equals("cost") ? cells.get(DETAIL) : event;
            if (!cells.get(AMOUNT).isEmpty()) {
                long amount =
                        new BigDecimal(cells.get(AMOUNT)).movePointRight(2).longValueExact();
                cents.merge(what, amount, Long::sum);
            }
        }
    }

    private long at(String time) {
        LocalDate start = window.start();
        return ChronoUnit.MILLIS.between(start.atStartOfDay(), LocalDateTime.parse(time));
    }

    private static long ticks(String minutes) {
        return new BigDecimal(minutes)
                .multiply(BigDecimal.valueOf(Ticks.PER_MINUTE))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private static String key(String role, String what) {
        return role + " " + what;
    }

    /** How many rows there were. */
    long rows() {
        return rows;
    }

    /** How often something happened in the window. */
    long count(String event) {
        return counts.getOrDefault(event, 0L);
    }

    /** The sum of amounts of an event, or of a kind of cost. */
    long cents(String what) {
        return cents.getOrDefault(what, 0L);
    }

    /** Ticks of a role in a bin. */
    long spent(String role, TimeBin bin) {
        return ticks.getOrDefault(key(role, bin.key()), 0L);
    }

    /** Ticks for which a role was scheduled. */
    long scheduled(String role) {
        return ticks.getOrDefault(key(role, "scheduled"), 0L);
    }

    /** Ticks of calendar time in which seats of a role were filled. */
    long employed(String role) {
        return ticks.getOrDefault(key(role, "employed"), 0L);
    }
}
