package salesfloor.experiment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a log from its start and tells whole records, a torn tail and spoilt records apart. */
final class LogScan {
    private static final int WINDOW = 1 << 16;

    private final FileChannel file;
    private final long size;
    private final List<Found> records = new ArrayList<>();
    private final List<String> spoilt = new ArrayList<>();
    private long end;

    /** A whole record and where it lies. */
    record Found(int replication, long position, int length) {}

    LogScan(FileChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
        scan();
    }

    /** The whole records, in the order of the file. */
    List<Found> records() {
        return records;
    }

    /** Where the last whole record ends. */
    long end() {
        return end;
    }

    /** Bytes behind the last whole record. */
    long torn() {
        return size - end;
    }

    /** One line for each spoilt stretch that has whole records behind it. */
    List<String> spoilt() {
        return spoilt;
    }

    private void scan() throws IOException {
        while (end < size) {
            Optional<Found> next = at(end);
            if (next.isEmpty()) {
                next = after(end + 1);
                if (next.isEmpty()) {
                    return;
                }
                spoilt.add("record " + (records.size() + spoilt.size() + 1) + " (bytes " + end + " to "
                        + (next.get().position() - 1) + suspect() + ")");
            }
            records.add(next.get());
            end = next.get().position() + LogRecord.FRAME + next.get().length();
        }
    }

    private String suspect() throws IOException {
        byte[] frame = read(file, end, LogRecord.FRAME);
        return frame == null || records.isEmpty()
                ? ""
                : ", says replication " + ByteBuffer.wrap(frame).getInt(4);
    }

    private Optional<Found> at(long position) throws IOException {
        byte[] first = read(file, position, LogRecord.FRAME);
        if (first == null) {
            return Optional.empty();
        }
        ByteBuffer frame = ByteBuffer.wrap(first);
        int mark = frame.getInt();
        int replication = frame.getInt();
        int length = frame.getInt();
        int checksum = frame.getInt();
        if (mark != LogRecord.MARK
                || length < 0
                || length > LogRecord.LONGEST
                || position + LogRecord.FRAME + length > size) {
            return Optional.empty();
        }
        byte[] payload = read(file, position + LogRecord.FRAME, length);
        boolean whole = payload != null && LogRecord.checksum(replication, payload) == checksum;
        return whole ? Optional.of(new Found(replication, position, length)) : Optional.empty();
    }

    private Optional<Found> after(long from) throws IOException {
        for (long start = from; start <= size - LogRecord.FRAME; start += WINDOW) {
            byte[] stretch = read(file, start, (int) Math.min(WINDOW + 3L, size - start));
            ByteBuffer window = ByteBuffer.wrap(stretch == null ? new byte[0] : stretch);
            for (int i = 0; i <= window.limit() - Integer.BYTES; i++) {
                Optional<Found> found = window.getInt(i) == LogRecord.MARK ? at(start + i) : Optional.<Found>empty();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** This many bytes from this position, or null where the file ends before. */
    static byte @Nullable [] read(FileChannel file, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, position + bytes.position()) < 0) {
                return null;
            }
        }
        return bytes.array();
    }
}
