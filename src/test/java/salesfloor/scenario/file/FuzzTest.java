package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a file, reading it ends in a scenario or in problems with a place; never in anything else. */
class FuzzTest {
    private static final long SEED = 20_250_106;
    private static final int ROUNDS = Integer.getInteger("salesfloor.fuzz", 1500);
    private static final List<String> TOKENS = List.of(
            ":",
            ": ",
            "-",
            "- ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "#",
            "&a",
            "*a",
            "!!x",
            "<<",
            "'",
            "\"",
            "\n",
            "\t",
            "~",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "---",
            "...",
            "none",
            "endless",
            "always",
            "true",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "8 min",
            "{}",
            "[]",
            "\u00a0",
            "\u0000",
            "\ud83d\ude00",
            "mean",
            "distribution",
            "name",
            "  ");

    @TempDir
    Path folder;

    @Test
    void only_a_scenario_or_problems() throws IOException {
        List<byte[]> seeds = Scenarios.valid().stream().map(FuzzTest::bytes).toList();
        SplittableRandom random = new SplittableRandom(SEED);
        Path file = folder.resolve("fuzz.yaml");
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = mutate(seeds.get(random.nextInt(seeds.size())), random);
            Files.write(file, mutated);
            assertOnlyProblems(
                    file, "round " + round + " of seed " + SEED + ":\n" + new String(mutated, StandardCharsets.UTF_8));
        }
    }

    private static void assertOnlyProblems(Path file, String about) {
        try {
            Scenarios.read(file);
        } catch (InvalidScenario e) {
            assertThat(e.problems()).as(about).isNotEmpty();
            assertThat(e.getMessage()).as(about).doesNotContain("\u001b");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(about, e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] mutate(byte[] seed, SplittableRandom random) {
        byte[] bytes = seed;
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = mutateOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutateOnce(byte[] bytes, SplittableRandom random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, Math.min(bytes.length, at + 1));
            case 1 -> join(bytes, at, new byte[0], to);
            case 2 -> join(bytes, at, java.util.Arrays.copyOfRange(bytes, at, to), at);
            default -> join(bytes, at, TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private static byte[] join(byte[] bytes, int head, byte[] middle, int tail) {
        byte[] joined = new byte[head + middle.length + bytes.length - tail];
        System.arraycopy(bytes, 0, joined, 0, head);
        System.arraycopy(middle, 0, joined, head, middle.length);
        System.arraycopy(bytes, tail, joined, head + middle.length, bytes.length - tail);
        return joined;
    }
}
