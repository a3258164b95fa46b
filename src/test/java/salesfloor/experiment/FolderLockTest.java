package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time in a folder; a killed one leaves the way free. */
class FolderLockTest {

    @TempDir
    Path folder;

    /** Another process: takes the lock, says so, and stays until it is killed. */
    static final class Other {
        private Other() {}

        public static void main(String[] args) throws Exception {
            try (FolderLock lock = FolderLock.of(Path.of(args[0]))) {
                System.out.println(lock == null ? "" : "locked");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void a_second_process_is_told_who_works_here_and_goes_on_once_that_is_killed() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString())
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(said.readLine()).isEqualTo("locked");
            assertThatThrownBy(() -> FolderLock.of(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining("in use by process " + other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (FolderLock lock = FolderLock.of(folder)) {
            assertThat(lock).isNotNull();
            assertThat(folder.resolve(FolderLock.FILE))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void nothing_is_left_behind() throws IOException {
        FolderLock.of(folder).close();
        assertThat(Files.exists(folder.resolve(FolderLock.FILE))).isFalse();
    }
}
