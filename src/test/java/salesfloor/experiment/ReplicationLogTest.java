package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.metrics.ReplicationResult;

/** What a crash, a full disk or a spoilt byte may do to finished replications: nothing, or something that is said. */
class ReplicationLogTest {
    private static final LogHeader HEADER = new LogHeader("1.0", "abc", 7);
    private static final Replication REPLICATIONS = ReplicationLogTest::small;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void logHasThreeReplications() throws IOException {
        path = folder.resolve("replications.log");
        Files.deleteIfExists(path);
        try (ReplicationLog log = ReplicationLog.open(Disk.REAL, path, HEADER, false)) {
            for (int number : new int[] {2, 1, 3}) {
                log.append(REPLICATIONS.run(number));
            }
        }
    }

    @Test
    void what_was_appended_is_read_back_bit_for_bit() throws IOException {
        try (ReplicationLog log = reopen(false)) {
            assertThat(log.done()).containsExactly(1, 2, 3);
            for (int number = 1; number <= 3; number++) {
                assertThat(log.read(number)).isEqualTo(REPLICATIONS.run(number));
            }
        }
        assertThat(ReplicationLog.header(path)).contains(HEADER);
    }

    @Test
    void a_whole_result_with_all_its_tables_is_read_back_bit_for_bit() throws IOException {
        ReplicationResult result = new FakeReplications(7).run(9);
        try (ReplicationLog log = reopen(false)) {
            log.append(result);
            assertThat(log.read(9)).isEqualTo(result);
        }
    }

    @Test
    void any_double_survives() {
        SplittableRandom dice = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(dice.nextLong());
            if (Double.isFinite(value)) {
                assertThat(ReplicationText.shortest(value).doubleValue()).isEqualTo(value);
            }
        }
    }

    @Test
    void torn_at_any_byte_exactly_the_whole_records_remain() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            try (ReplicationLog log = reopen(false)) {
                assertThat(new TreeSet<>(Arrays.asList(2, 1, 3)).containsAll(log.done()))
                        .isTrue();
                assertThat(log.torn()).isLessThan(length + 1);
                for (int number : log.done()) {
                    assertThat(log.read(number)).isEqualTo(REPLICATIONS.run(number));
                }
                log.append(REPLICATIONS.run(4));
            }
            try (ReplicationLog log = reopen(false)) {
                assertThat(log.torn()).isZero();
                assertThat(log.done()).contains(4);
            }
        }
    }

    @Test
    void a_tail_of_zeros_is_cut() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length + 5000));
        try (ReplicationLog log = reopen(false)) {
            assertThat(log.torn()).isEqualTo(5000);
            assertThat(log.done()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_spoilt_byte_in_the_middle_is_named_and_nothing_is_computed() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        int second = nth(whole, 2);
        int third = nth(whole, 3);
        for (int at = second; at < third; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 0x10;
            Files.write(path, spoilt);
            assertThatThrownBy(() -> reopen(false))
                    .isInstanceOf(CorruptLog.class)
                    .hasMessageContaining("record 3 (bytes " + second + " to " + (third - 1));
            try (ReplicationLog log = reopen(true)) {
                assertThat(log.done()).containsExactly(2, 3);
            }
            try (ReplicationLog log = reopen(false)) {
                assertThat(log.done()).containsExactly(2, 3);
            }
        }
    }

    @Test
    void a_spoilt_header_is_never_guessed() throws IOException {
        byte[] whole = Files.readAllBytes(path);
        whole[20] ^= 1;
        Files.write(path, whole);
        assertThatThrownBy(() -> ReplicationLog.header(path)).isInstanceOf(CorruptLog.class);
    }

    /** The checksum is right, so that nothing was spoilt by chance: somebody made it. */
    @Test
    void a_record_that_says_something_else_is_refused() throws IOException {
        for (String payload : List.of("", "{", "nonsense", "{\"measures\": {\"orders\": \"many\"}}")) {
            byte[] made = new LogRecord(4, payload.getBytes(StandardCharsets.UTF_8))
                    .bytes()
                    .array();
            Files.write(path, made, StandardOpenOption.APPEND);
            try (ReplicationLog log = reopen(false)) {
                assertThatThrownBy(() -> log.read(4)).isInstanceOf(CorruptLog.class);
            }
            logHasThreeReplications();
        }
        Files.write(path, new LogRecord(0, new byte[] {'{'}).bytes().array());
        assertThatThrownBy(() -> ReplicationLog.header(path)).isInstanceOf(CorruptLog.class);
    }

    @Test
    void a_disk_that_fails_at_any_step_leaves_whole_records_and_ends_the_log() throws IOException {
        for (double written : new double[] {0, 0.3, 0.9}) {
            for (int step = 1; step < 12; step++) {
                Files.deleteIfExists(path);
                int safe = appendUntilFailure(new FaultyDisk(step, written));
                try (ReplicationLog log = reopen(false)) {
                    assertThat(log.done().size()).isBetween(safe, safe + 1);
                    for (int number : log.done()) {
                        assertThat(log.read(number)).isEqualTo(REPLICATIONS.run(number));
                    }
                }
            }
        }
    }

    /** At every step of it, with thirty legal states of the disk each: what was said to be safe is there, and nothing else. */
    @Test
    void a_power_cut_at_any_step_leaves_whole_records_and_all_that_were_safe() throws IOException {
        Files.delete(path);
        ForgetfulDisk disk = new ForgetfulDisk();
        TreeMap<Integer, Integer> safe = new TreeMap<>();
        try (ReplicationLog log = ReplicationLog.open(disk, path, HEADER, false)) {
            for (int number : new int[] {3, 1, 4, 2}) {
                log.append(REPLICATIONS.run(number));
                safe.put(disk.steps(), number);
            }
            log.order(disk);
        }
        for (int step = 0; step <= disk.steps(); step++) {
            for (int state = 0; state < 30; state++) {
                var left = disk.afterPowerCut(step, new SplittableRandom(1000L * step + state));
                recovers(left, new TreeSet<>(safe.headMap(step, true).values()), "step " + step + ", state " + state);
            }
        }
    }

    private void recovers(Map<String, byte[]> left, Set<Integer> safe, String when) throws IOException {
        Files.deleteIfExists(path);
        if (left.containsKey("replications.log")) {
            Files.write(path, left.get("replications.log"));
        }
        assertThat(ReplicationLog.header(path).orElse(HEADER)).as(when).isEqualTo(HEADER);
        try (ReplicationLog log = reopen(false)) {
            assertThat(log.done()).as(when).containsAll(safe);
            for (int number : log.done()) {
                assertThat(log.read(number)).as(when).isEqualTo(REPLICATIONS.run(number));
            }
        }
    }

    private int appendUntilFailure(Disk disk) {
        int safe = 0;
        try (ReplicationLog log = ReplicationLog.open(disk, path, HEADER, false)) {
            for (int number = 1; number <= 5; number++) {
                log.append(REPLICATIONS.run(number));
                safe++;
            }
        } catch (IOException failure) {
            assertThat(failure).hasMessageMatching("(?s).*(No space left|could be written).*");
        } catch (RuntimeException failure) {
            throw new AssertionError(failure);
        }
        return safe;
    }

    @Test
    void in_order_the_bytes_do_not_tell_which_replication_was_first() throws IOException {
        try (ReplicationLog log = reopen(false)) {
            log.order(Disk.REAL);
            log.append(REPLICATIONS.run(4));
            assertThat(log.read(2)).isEqualTo(REPLICATIONS.run(2));
        }
        Path other = folder.resolve("other.log");
        try (ReplicationLog log = ReplicationLog.open(Disk.REAL, other, HEADER, false)) {
            for (int number = 1; number <= 4; number++) {
                log.append(REPLICATIONS.run(number));
            }
        }
        assertThat(path).hasSameBinaryContentAs(other);
    }

    private ReplicationLog reopen(boolean dropSpoilt) throws IOException {
        return ReplicationLog.open(Disk.REAL, path, HEADER, dropSpoilt);
    }

    private static ReplicationResult small(int number) {
        Map<String, Double> measures = new LinkedHashMap<>();
        measures.put("orders", 1.0 / number);
        measures.put("churn", number == 2 ? Double.NaN : Math.nextUp(0.1));
        return new ReplicationResult(
                number, -number, measures, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    /** Where the record with this index begins; 0 is the header. */
    private static int nth(byte[] log, int index) {
        int position = 0;
        for (int i = 0; i < index; i++) {
            position += LogRecord.FRAME + ByteBuffer.wrap(log).getInt(position + 8);
        }
        return position;
    }
}
