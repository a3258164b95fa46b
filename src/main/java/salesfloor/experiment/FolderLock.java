package salesfloor.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
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
            create(path);
            Optional<Object> before = identity(path);
            try {
                FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                lock(folder, file);
                if (identity(path).equals(before)) {
                    return new FolderLock(path, file);
                }
                file.close(); // Its last owner removed it between opening and locking.
            } catch (NoSuchFileException removed) {
                Thread.onSpinWait();
            }
        }
    }

    private static void create(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException leftBehindOrInUse) {
            return;
        }
    }

    /** What tells a file from another of the same name. Not by opening it: closing it again would drop the lock (POSIX). */
    private static Optional<Object> identity(Path path) throws IOException {
        try {
            return Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
        } catch (NoSuchFileException removed) {
            return Optional.of(removed);
        }
    }

    private static void lock(Path folder, FileChannel file) throws IOException {
        try {
            if (tryLock(file) == null) {
                throw new FolderInUse(folder, owner(file));
            }
            String id = Long.toString(ProcessHandle.current().pid());
            file.truncate(0);
            file.write(ByteBuffer.wrap(id.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
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
