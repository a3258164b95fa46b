package salesfloor.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import salesfloor.metrics.ReplicationResult;

/**
 * The append-only file of finished replications, the one thing in a result folder that cannot be made again from the rest.
 * Each record is written by one call and forced before it counts; what a crash left half-written is cut off on opening. The file
 * is open only while it is used, so that any number of logs can be gone on with at a time.
 */
public final class ReplicationLog implements Closeable {
    private final Disk disk;
    private final Path path;
    private final NavigableMap<Integer, LogScan.Found> index = new TreeMap<>();
    private final long torn;
    private long end;
    private boolean closed;

    private ReplicationLog(Disk disk, Path path, LogScan scan) {
        this.disk = disk;
        this.path = path;
        this.torn = scan.torn();
        take(scan);
    }

    private void take(LogScan scan) {
        index.clear();
        scan.records().forEach(found -> index.putIfAbsent(found.replication(), found));
        end = scan.end();
    }

    /** The header of the log at this path; empty where there is no log, or one that was torn before its header was whole. */
    public static Optional<LogHeader> header(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            LogScan scan = new LogScan(file);
            if (scan.records().isEmpty()) {
                return Optional.empty();
            }
            LogScan.Found first = scan.records().get(0);
            if (first.replication() != 0) {
                throw new CorruptLog(path + ": the first record is spoilt, so nobody can say which scenario the rest"
                        + " belongs to. --force starts anew.");
            }
            return Optional.of(ReplicationText.header(payload(file, first)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    /**
     * Opens a log to go on with it, or begins one. The caller has compared headers.
     *
     * @param dropSpoilt whether spoilt records are dropped, to be simulated again; otherwise they are an error
     */
    public static ReplicationLog open(Disk disk, Path path, LogHeader header, boolean dropSpoilt) throws IOException {
        if (dropSpoilt && Files.exists(path)) {
            rewriteWhole(disk, path);
        }
        try (FileChannel file =
                disk.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ReplicationLog log = new ReplicationLog(disk, path, whole(path, file));
            log.begin(file, header);
            return log;
        }
    }

    /** Opens a log that is there, only to read it: nothing of it is changed, whatever state it is in. */
    public static ReplicationLog openToRead(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            ReplicationLog log = new ReplicationLog(Disk.REAL, path, whole(path, file));
            log.closed = true;
            return log;
        }
    }

    private static LogScan whole(Path path, FileChannel file) throws IOException {
        LogScan scan = new LogScan(file);
        if (!scan.spoilt().isEmpty()) {
            throw new CorruptLog(path + ": spoilt: " + String.join(", ", scan.spoilt())
                    + ". Nothing was computed from it. --resume simulates these replications again.");
        }
        return scan;
    }

    private void begin(FileChannel file, LogHeader header) throws IOException {
        if (torn > 0) {
            file.truncate(end);
            file.force(true);
        }
        if (index.isEmpty()) {
            write(file, new LogRecord(0, ReplicationText.of(header)));
            disk.forceFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
        }
    }

    private static void rewriteWhole(Disk disk, Path path) throws IOException {
        try (FileChannel from = disk.open(path, StandardOpenOption.READ)) {
            LogScan scan = new LogScan(from);
            if (!scan.spoilt().isEmpty()) {
                rewrite(disk, path, from, scan.records());
            }
        }
    }

    private static void rewrite(Disk disk, Path path, FileChannel from, Collection<LogScan.Found> records)
            throws IOException {
        Path copy = path.resolveSibling(path.getFileName() + ".tmp");
        try (FileChannel to = disk.open(
                copy, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            for (LogScan.Found found : records) {
                writeWhole(to, new LogRecord(found.replication(), payload(from, found)).bytes(), to.position());
            }
            to.force(true);
        }
        disk.move(copy, path);
        disk.forceFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
    }

    /** Bytes of a half-written record that were cut off on opening. */
    public long torn() {
        return torn;
    }

    /** Numbers of the replications that are safe. */
    public synchronized NavigableSet<Integer> done() {
        return Collections.unmodifiableNavigableSet(
                new TreeSet<>(index.tailMap(1).keySet()));
    }

    /** Whether a replication is safe. */
    public synchronized boolean has(int replication) {
        return replication > 0 && index.containsKey(replication);
    }

    /** Adds a finished replication; when this returns, it survives a power cut. */
    public synchronized void append(ReplicationResult result) throws IOException {
        if (index.containsKey(result.replication())) {
            throw new IllegalStateException("Replication " + result.replication() + " is in the log already.");
        }
        if (closed) {
            throw new IOException(path + " is closed.");
        }
        try (FileChannel file = disk.open(path, StandardOpenOption.WRITE)) {
            write(file, new LogRecord(result.replication(), ReplicationText.of(result)));
        }
    }

    private void write(FileChannel file, LogRecord replicationRecord) throws IOException {
        ByteBuffer bytes = replicationRecord.bytes();
        int length = bytes.remaining() - LogRecord.FRAME;
        try {
            writeWhole(file, bytes, end);
            file.force(false);
        } catch (IOException failure) {
            closed = true; // A failed force is final: what the disk holds is unknown until the log is opened again.
            throw new IOException(
                    path + ": " + failure.getMessage() + ". " + index.tailMap(1).size()
                            + " finished replications are safe; --resume goes on from there.",
                    failure);
        }
        index.put(replicationRecord.replication(), new LogScan.Found(replicationRecord.replication(), end, length));
        end += LogRecord.FRAME + length;
    }

    private static void writeWhole(FileChannel file, ByteBuffer bytes, long position) throws IOException {
        int length = bytes.remaining();
        int written = file.write(bytes, position);
        file.position(position + written);
        if (written < length) {
            throw new IOException("only " + written + " of " + length + " bytes could be written");
        }
    }

    /**
     * Puts the records in the order of their numbers, so that a finished log has the same bytes however it came about. The
     * log as it was stays in place until the ordered one is whole.
     */
    public synchronized void order(Disk disk) throws IOException {
        long place = 0;
        boolean ordered = true;
        for (LogScan.Found found : index.values()) {
            ordered &= found.position() == place;
            place += LogRecord.FRAME + found.length();
        }
        if (ordered && place == end) {
            return;
        }
        try (FileChannel file = disk.open(path, StandardOpenOption.READ)) {
            rewrite(disk, path, file, index.values());
        }
        try (FileChannel file = disk.open(path, StandardOpenOption.READ)) {
            take(new LogScan(file));
        }
    }

    /** A finished replication, read back from the file and checked. */
    public synchronized ReplicationResult read(int replication) throws IOException {
        LogScan.Found found = index.get(replication);
        if (found == null) {
            throw new IllegalArgumentException("Replication " + replication + " is not in the log.");
        }
        try (FileChannel file = disk.open(path, StandardOpenOption.READ)) {
            return ReplicationText.result(payload(file, found));
        }
    }

    private static byte[] payload(FileChannel file, LogScan.Found found) throws IOException {
        byte[] frame = LogScan.read(file, found.position(), LogRecord.FRAME);
        byte[] payload = LogScan.read(file, found.position() + LogRecord.FRAME, found.length());
        if (frame == null
                || payload == null
                || ByteBuffer.wrap(frame).getInt(12) != LogRecord.checksum(found.replication(), payload)) {
            throw new CorruptLog("The record of replication " + found.replication() + " changed while it was read.");
        }
        return payload;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
