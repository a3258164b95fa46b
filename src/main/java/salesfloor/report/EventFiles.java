package salesfloor.report;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.SortedSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.experiment.EventOutput;
import salesfloor.report.ocel.OcelLog;

/**
 * The event logs of a result folder. While it runs, every replication of a scenario writes a compressed part; at the end the parts
 * of each scenario are put together in the order of their numbers (members of a gzip file may simply follow each other, RFC 1952)
 * and, where it is asked for, told again as OCEL 2.0, a file for each replication.
 */
public final class EventFiles {
    private final ResultFolder folder;
    private final boolean ocel;

    /**
     * Event logs in this folder.
     *
     * @param ocel whether they are told as OCEL 2.0 too
     */
    public EventFiles(ResultFolder folder, boolean ocel) {
        this.folder = folder;
        this.ocel = ocel;
    }

    /** Where the replications of the scenario with this label write. */
    public EventOutput of(String label) {
        String name = folder.eventName(label);
        return replication -> open(part(name, replication));
    }

    /** Compressed as quickly as can be: the usual level takes longer than the simulation. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream file) throws IOException {
            super(file, 1 << 13);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    private static OutputStream open(Path part) throws IOException {
        Files.createDirectories(parent(part));
        Path unfinished = part.resolveSibling(part.getFileName() + ".tmp");
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
        return new FilterOutputStream(new QuickGzip(file)) {
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
     * Puts the parts of a scenario together. They stay, for a later run that adds replications.
     *
     * @return how many of these replications have no event log, because they were run without one
     */
    public int join(String label, SortedSet<Integer> replications) throws IOException {
        String name = folder.eventName(label);
        int[] missing = {0};
        WholeFile.write(folder.disk(), folder.eventLog(label), out -> {
            GZIPOutputStream header = new GZIPOutputStream(out);
            header.write((DepartmentReplication.EVENT_COLUMNS + "\n").getBytes(StandardCharsets.UTF_8));
            header.finish();
            for (int replication : replications) {
                missing[0] += append(part(name, replication), out) ? 0 : 1;
            }
        });
        for (int replication : replications) {
            if (ocel && Files.exists(part(name, replication))) {
                tellAsOcel(name, replication);
            }
        }
        return missing[0];
    }

    /** Whether a folder has event logs of single replications. */
    static boolean areIn(Path folder) {
        return Files.isDirectory(folder.resolve(FolderContent.EVENT_PARTS), LinkOption.NOFOLLOW_LINKS);
    }

    /** Copies the event log of a replication from another folder of the same scenarios, where it has one. */
    static void copy(Path from, String name, int replication, Path to) throws IOException {
        Path there = part(from, name, replication);
        Path here = part(to, name, replication);
        if (Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS) && !Files.exists(here)) {
            Files.createDirectories(parent(here));
            Path unfinished = here.resolveSibling(here.getFileName() + ".tmp");
            Files.copy(there, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Files.move(unfinished, here, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void tellAsOcel(String name, int replication) throws IOException {
        Path file = file(folder.path(), FolderContent.OCEL, name, replication, ".json");
        Files.createDirectories(parent(file));
        WholeFile.write(folder.disk(), file, out -> OcelLog.write(() -> rows(part(name, replication)), out));
    }

    private static BufferedReader rows(Path part) throws IOException {
        InputStream bytes = new GZIPInputStream(Files.newInputStream(part), 1 << 16);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
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

    private Path part(String name, int replication) {
        return part(folder.path(), name, replication);
    }

    private static Path part(Path folder, String name, int replication) {
        return file(folder, FolderContent.EVENT_PARTS, name, replication, ".csv.gz");
    }

    private static Path file(Path folder, String inside, String name, int replication, String ending) {
        String number = String.format(Locale.ROOT, "%07d", replication);
        return folder.resolve(inside).resolve((name.isEmpty() ? "" : name + "-") + number + ending);
    }

    private static Path parent(Path file) {
        return java.util.Objects.requireNonNull(file.getParent());
    }
}
