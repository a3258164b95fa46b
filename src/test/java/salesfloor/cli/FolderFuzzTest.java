package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.fuzz.Rounds;
import salesfloor.fuzz.Spoiling;

/**
 * Whatever stands in the files of a result folder, {@code report}, {@code merge} and {@code --resume} do their work or say what is
 * wrong, and write nowhere else.
 */
class FolderFuzzTest {
    private static final List<String> READ =
            List.of("inputs.json", "manifest.json", "replications.log", "design.json", "part.json", "scenario.yaml");

    @TempDir
    Path home;

    private Path run;
    private Path sweep;
    private Map<String, byte[]> runFiles = Map.of();
    private Map<String, byte[]> sweepFiles = Map.of();

    @BeforeEach
    void folders() throws IOException {
        Path scenario = Files.writeString(home.resolve("base.yaml"), """
                name: base
                time: {length: 1 week}
                market: {prospects: 20, initialClients: 5}
                structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}
                """);
        Path experiment = Files.writeString(
                home.resolve("experiment.yaml"),
                "name: desk\nbase: base.yaml\nvary: {structure.roles.seller.headcount: [1, 2]}\n");
        run = home.resolve("run");
        sweep = home.resolve("sweep");
        made(Given.salesfloor(
                "run", scenario, "--replications", "2", "--out", run, "--quiet", "--no-charts", "--threads", "1"));
        made(Given.salesfloor(
                "sweep",
                experiment,
                "--replications",
                "2",
                "--out",
                sweep,
                "--shard",
                "1/1",
                "--quiet",
                "--no-charts"));
        runFiles = files(run);
        sweepFiles = files(sweep);
    }

    private static void made(Given given) {
        assertThat(given.code()).as(given.complained()).isZero();
    }

    @Test
    void results_are_told_or_refused() throws IOException {
        Map<String, byte[]> others = files(home);
        others.keySet().removeIf(name -> name.startsWith("run/") || name.startsWith("sweep/"));
        Rounds.run(40, (random, about) -> {
            boolean one = random.nextBoolean();
            Path folder = one ? run : sweep;
            restore(folder, one ? runFiles : sweepFiles);
            spoil(folder, random, about);
            Given given = command(folder, one, random);
            about.append(given.complained());
            assertThat(given.code()).isIn(0, 1, 2, 3);
            assertThat(given.complained())
                    .doesNotContain("should not", "Exception", "\tat ")
                    .doesNotContain("\u001b");
            assertThat(given.code() == 0 || !given.complained().isBlank()).isTrue();
            Map<String, byte[]> after = files(home);
            after.keySet().removeIf(name -> name.matches("(run|sweep|merged)/.*"));
            assertThat(after.keySet()).isEqualTo(others.keySet());
        });
    }

    private Given command(Path folder, boolean one, SplittableRandom random) throws IOException {
        if (random.nextBoolean()) {
            return Given.salesfloor("report", folder, "--quiet", "--no-charts");
        }
        if (one) {
            return Given.salesfloor(
                    "run",
                    home.resolve("base.yaml"),
                    "--replications",
                    "2",
                    "--out",
                    folder,
                    "--resume",
                    "--quiet",
                    "--no-charts",
                    "--threads",
                    "1");
        }
        return Given.salesfloor("merge", folder, "--out", home.resolve("merged"), "--force", "--quiet", "--no-charts");
    }

    private static void spoil(Path folder, SplittableRandom random, StringBuilder about) throws IOException {
        List<Path> read;
        try (Stream<Path> all = Files.walk(folder)) {
            read = all.filter(file -> READ.contains(file.getFileName().toString())
                            || String.valueOf(file.getParent()).endsWith("scenarios"))
                    .sorted()
                    .toList();
        }
        Path file = read.get(random.nextInt(read.size()));
        byte[] good = Files.readAllBytes(file);
        boolean text = !file.toString().endsWith(".log");
        byte[] bad = text && random.nextBoolean()
                ? Spoiling.values(new String(good, StandardCharsets.UTF_8), random)
                        .getBytes(StandardCharsets.UTF_8)
                : Spoiling.bytes(good, random);
        Files.write(file, bad);
        about.append(folder.relativize(file)).append('\n');
        about.append(new String(bad, StandardCharsets.ISO_8859_1)).append('\n');
    }

    private static void restore(Path folder, Map<String, byte[]> files) throws IOException {
        for (String name : files(folder).keySet()) {
            if (!files.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
