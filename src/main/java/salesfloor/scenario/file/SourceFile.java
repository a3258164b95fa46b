package salesfloor.scenario.file;

import java.nio.file.Path;

/**
 * A file that a scenario was read from.
 *
 * @param path as given, or as the extending file gives it
 * @param sha256 hash of its bytes, in hexadecimal
 */
public record SourceFile(Path path, String sha256) {}
