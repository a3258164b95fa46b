package salesfloor.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import salesfloor.experiment.Disk;
import salesfloor.report.table.TableRows;

/** Writes files that are either there and whole, or not there: under another name, forced, then moved into place. */
final class WholeFile {

    /** What writes a file's content. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static void write(Disk disk, Path file, Content content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (FileChannel channel = disk.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        } catch (IOException failure) {
            throw new IOException(file + ": " + failure.getMessage(), failure);
        }
        disk.move(unfinished, file);
        disk.forceFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    static void write(Disk disk, Path file, String text) throws IOException {
        write(disk, file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    static void writeCsv(Disk disk, Path file, TableRows rows) throws IOException {
        write(disk, file, out -> {
            CsvRows csv = new CsvRows(out);
            rows.writeTo(csv);
            csv.flush();
        });
    }
}
