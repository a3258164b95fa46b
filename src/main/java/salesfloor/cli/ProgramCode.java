package salesfloor.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * What tells two builds of the same version apart as far as replications go: a hash over the checksums of the classes in the jar that
 * decide what a replication gives. A change of reports or commands does not change it.
 */
final class ProgramCode {
    private static final List<String> DECISIVE = List.of(
            "salesfloor/scenario/",
            "salesfloor/random/",
            "salesfloor/model/",
            "salesfloor/metrics/",
            "salesfloor/experiment/",
            "sim/",
            "ec/");
    private static final int DIGITS = 12;

    private ProgramCode() {}

    /** The first digits of the hash of the jar that this program runs from; empty outside a jar. */
    static String hash() {
        try {
            CodeSource source = ProgramCode.class.getProtectionDomain().getCodeSource();
            if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
                return "";
            }
            return hash(Path.of(source.getLocation().toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            return "";
        }
    }

    /** The first digits of the hash of a jar. */
    static String hash(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            file.stream()
                    .filter(entry -> DECISIVE.stream().anyMatch(entry.getName()::startsWith))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> {
                        digest.update(entry.getName().getBytes(StandardCharsets.UTF_8));
                        digest.update(ByteBuffer.allocate(Long.BYTES)
                                .putLong(0, entry.getCrc())
                                .array());
                    });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
