package salesfloor.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.ReplicationLog;

/**
 * The first place at which two files differ.
 *
 * @param place where: a line, with its replication where the file names one, or a byte
 * @param here what stands there
 * @param again what should
 */
public record FirstDifference(String place, String here, String again) {
    private static final String NOTHING = "(nothing)";
    private static final int LONGEST = 160;

    /** The first difference of two files; empty where they have the same bytes. */
    static Optional<FirstDifference> of(Path here, Path again) throws IOException {
        if (!Files.isRegularFile(here) || !Files.isRegularFile(again)) {
            boolean lost = Files.isRegularFile(again);
            return lost || Files.isRegularFile(here)
                    ? Optional.of(new FirstDifference(
                            "", lost ? "(no such file)" : "(a file)", lost ? "(a file)" : "(no such file)"))
                    : Optional.empty();
        }
        long at = Files.mismatch(here, again);
        if (at < 0) {
            return Optional.empty();
        }
        Optional<FirstDifference> found = inside(here, again);
        return found.isPresent()
                ? found
                : Optional.of(new FirstDifference("byte " + (at + 1), byteAt(here, at), byteAt(again, at)));
    }

    /** As text, as replications or as events, whatever the files are; empty where they cannot be read so or do not differ so. */
    private static Optional<FirstDifference> inside(Path here, Path again) {
        String name = String.valueOf(here.getFileName());
        try {
            if (name.endsWith(".log")) {
                return ofLogs(here, again);
            }
            if (name.matches(".*\\.(png|xlsx)")) {
                return Optional.empty();
            }
            try (BufferedReader left = reader(here);
                    BufferedReader right = reader(again)) {
                return ofLines(left, right);
            }
        } catch (IOException unreadable) {
            String why = String.valueOf(unreadable.getMessage()).replaceAll("[. ]+$", "");
            return Optional.of(new FirstDifference("", "(cannot be read: " + why + ")", "(can be read)"));
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static Optional<FirstDifference> ofLogs(Path here, Path again) throws IOException {
        ReplicationLog left = ReplicationLog.openToRead(here);
        ReplicationLog right = ReplicationLog.openToRead(again);
        for (int number : right.done()) {
            if (!left.has(number)) {
                return Optional.of(new FirstDifference("replication " + number, "(not there)", "(there)"));
            }
            if (!left.read(number).equals(right.read(number))) {
                var lines = ofLines(words(left, number), words(right, number)).orElseThrow();
                return Optional.of(new FirstDifference("replication " + number, lines.here(), lines.again()));
            }
        }
        return Optional.empty();
    }

    /** A replication with one thing on each line. */
    private static BufferedReader words(ReplicationLog log, int number) throws IOException {
        return new BufferedReader(new StringReader(log.read(number).toString().replaceAll("([,{\\[]) ?", "$1\n")));
    }

    /** The first line that differs. */
    static Optional<FirstDifference> ofText(String here, String again) throws IOException {
        return ofLines(new BufferedReader(new StringReader(here)), new BufferedReader(new StringReader(again)));
    }

    private static Optional<FirstDifference> ofLines(BufferedReader here, BufferedReader again) throws IOException {
        int column = -1;
        for (int line = 1; ; line++) {
            String left = here.readLine();
            String right = again.readLine();
            if (left == null && right == null) {
                return Optional.empty();
            }
            if (!Objects.equals(left, right)) {
                String replication = replication(column, right == null ? left : right);
                return Optional.of(
                        new FirstDifference("line " + line + replication, shown(left, right), shown(right, left)));
            }
            column = line == 1 ? List.of(right.split(",", -1)).indexOf("replication") : column;
        }
    }

    private static String replication(int column, @Nullable String row) {
        String[] cells = row == null ? new String[0] : row.split(",", -1);
        return column >= 0 && column < cells.length ? ", replication " + cells[column] : "";
    }

    /** A line, of a long one the part where it begins to differ. */
    private static String shown(@Nullable String line, @Nullable String other) {
        if (line == null) {
            return NOTHING;
        }
        int same = 0;
        while (other != null
                && same < Math.min(line.length(), other.length())
                && line.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = line.length() <= LONGEST ? 0 : Math.max(0, Math.min(same, line.length()) - LONGEST / 2);
        int to = Math.min(line.length(), from + LONGEST);
        String part = line.substring(from, to).strip().replaceAll("\\p{Cntrl}", "?");
        return (from > 0 ? "…" : "") + part + (to < line.length() ? "…" : "");
    }

    private static String byteAt(Path file, long at) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(at, Files.size(file)));
            int value = in.read();
            return value < 0 ? "(the end)" : Integer.toString(value);
        }
    }
}
