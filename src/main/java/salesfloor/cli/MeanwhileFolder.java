package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder among the temporary files that is there only meanwhile: closing removes it, and a program that is interrupted waits for that. */
final class MeanwhileFolder implements AutoCloseable {
    /** Who interrupts does not wait longer for work that does not end. */
    private static final long PATIENCE = 5;

    private final Path path;
    private final CountDownLatch removed = new CountDownLatch(1);
    private final Interruption interruption;

    MeanwhileFolder() throws IOException {
        path = Files.createTempDirectory("salesfloor-verify");
        interruption = new Interruption(this::await);
    }

    Path path() {
        return path;
    }

    private void await() {
        try {
            removed.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(path)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
        removed.countDown();
        interruption.close();
    }
}
