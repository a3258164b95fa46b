package salesfloor.fuzz;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import salesfloor.scenario.file.InputFiles;

/** A few files, by name, that no disk holds. */
public record FilesInMemory(Map<String, byte[]> files) implements InputFiles {

    @Override
    public boolean has(Path path) {
        return files.containsKey(path.toString());
    }

    @Override
    public byte[] read(Path path, int most) throws IOException {
        byte[] bytes = files.get(path.toString());
        if (bytes == null) {
            throw new NoSuchFileException(path.toString());
        }
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public Path identity(Path path) {
        return path.normalize();
    }
}
