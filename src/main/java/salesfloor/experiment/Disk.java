package salesfloor.experiment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The few things that results need of a file system. Tests put a disk here that fails, fills up or loses power. */
public interface Disk {

    /** The machine's own file system. */
    Disk REAL = new Disk() {};

    /** Opens a file. */
    default FileChannel open(Path file, OpenOption... options) throws IOException {
        return FileChannel.open(file, options);
    }

    /** Gives a file its final name in one step, replacing what bore it. */
    default void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Makes the names in a folder survive a power cut, where the platform lets folders be forced. */
    default void forceFolder(Path folder) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return; // Windows opens no folder as a file and writes names through.
        }
        try (FileChannel channel = open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
