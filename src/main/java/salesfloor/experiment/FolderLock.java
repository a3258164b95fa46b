package salesfloor.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a result folder. The operating system holds the lock and drops it when its owner ends, however
 * it ends; a file that is left behind means nothing.
 */
public final class FolderLock implements Closeable {

    /** Name of the file that is locked; it holds the owner's process id. */
    public static final String FILE = ".lock";

    /** The locked byte lies behind the text, so that the text can be read on every platform. */
    private static final long LOCKED_BYTE = 1L << 20;

    private final Path path;
    private final FileChannel file;

    private FolderLock(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
    }

    /** Locks a folder, or fails with the id of the process that has it. */
    public static FolderLock of(Path folder) throws IOException {
        Path path = folder.resolve(FILE);
        while (true) {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (lock(file) == null) {
                    throw new FolderInUse(folder, owner(file));
                }
                if (isStillInPlace(path, file)) {
                    return new FolderLock(path, file);
                }
                file.close(); // Its last owner removed it between opening and locking.
            } catch (IOException failure) {
                file.close();
                throw failure;
            }
        }
    }

    private static boolean isStillInPlace(Path path, FileChannel file) throws IOException {
        String id = Long.toString(ProcessHandle.current().pid());
        file.truncate(0);
        file.write(ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)), 0);
        try {
            return Files.readString(path, StandardCharsets.US_ASCII).equals(id);
        } catch (NoSuchFileException removed) {
            return false;
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    private static String owner(FileChannel file) throws IOException {
        ByteBuffer id = ByteBuffer.allocate(20);
        file.read(id, 0);
        return new String(id.array(), 0, id.position(), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        if (file.isOpen()) {
            Files.deleteIfExists(path);
            file.close();
        }
    }
}
