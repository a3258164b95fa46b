package salesfloor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What lies in a folder, to be compared byte for byte. */
public final class FolderBytes {
    private FolderBytes() {}

    /** Every file of a folder, by name, one character for each byte. */
    public static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                content.put(
                        folder.relativize(one).toString(),
                        new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1));
            }
        }
        return content;
    }

    /** The same without the manifest, which tells the time. */
    public static Map<String, String> results(Path folder) throws IOException {
        Map<String, String> content = of(folder);
        content.keySet().removeIf(name -> Path.of(name).endsWith("manifest.json"));
        return content;
    }
}
