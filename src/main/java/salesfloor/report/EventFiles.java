package salesfloor.report;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.SortedSet;
import java.util.zip.GZIPOutputStream;
import salesfloor.experiment.Disk;
import salesfloor.experiment.EventOutput;

/**
 * The event logs of a run: one compressed part per replication while it runs, put together in the order of their numbers at
 * the end (members of a gzip file may simply follow each other, RFC 1952).
 */
public final class EventFiles implements EventOutput {
    private final Path result;
    private final Path parts;
    private final String columns;

    /** Event logs in this result folder; columns are the header row. */
    public EventFiles(Path folder, String columns) {
        this.result = folder.resolve(FolderContent.EVENTS);
        this.parts = folder.resolve("events");
        this.columns = columns;
    }

    @Override
    public OutputStream open(int replication) throws IOException {
        Files.createDirectories(parts);
        Path part = part(replication);
        Path unfinished = part.resolveSibling(part.getFileName() + ".tmp");
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
        return new FilterOutputStream(new GZIPOutputStream(file, 1 << 13)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                super.close();
                Files.move(unfinished, part, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        };
    }

    /**
     * Puts the parts together. They stay, for a later run that adds replications.
     *
     * @return how many of these replications have no event log, because they were run without one
     */
    int join(Disk disk, SortedSet<Integer> replications) throws IOException {
        int[] missing = {0};
        WholeFile.write(disk, result, out -> {
            GZIPOutputStream header = new GZIPOutputStream(out);
            header.write((columns + "\n").getBytes(StandardCharsets.UTF_8));
            header.finish();
            for (int replication : replications) {
                missing[0] += append(part(replication), out) ? 0 : 1;
            }
        });
        return missing[0];
    }

    private static boolean append(Path part, OutputStream out) throws IOException {
        if (!Files.exists(part)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(part)) {
            in.transferTo(out);
        }
        return true;
    }

    private Path part(int replication) {
        return parts.resolve(String.format(Locale.ROOT, "%07d.csv.gz", replication));
    }
}
