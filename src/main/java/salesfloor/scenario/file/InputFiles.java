package salesfloor.scenario.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the bytes of scenario and experiment files come from. */
public interface InputFiles {
    /** The files of this computer. */
    InputFiles ON_DISK = new InputFiles() {
        @Override
        public boolean has(Path path) {
            return Files.isRegularFile(path);
        }

        @Override
        public byte[] read(Path path, int most) throws IOException {
            try (InputStream in = Files.newInputStream(path)) {
                return in.readNBytes(most);
            }
        }

        @Override
        public Path identity(Path path) throws IOException {
            return path.toRealPath();
        }
    };

    /** Whether there is an ordinary file with this path. */
    boolean has(Path path);

    /**
     * The bytes of a file, from its start.
     *
     * @param most no more bytes than these
     */
    byte[] read(Path path, int most) throws IOException;

    /** The one path that all paths to the same file share. */
    Path identity(Path path) throws IOException;
}
