package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One seed gives one set of bytes: on one thread or two, with or without the event log, whatever the language, the time zone and the
 * character set of the machine. Each run is a process of its own. {@code .ci/same-bytes} does the same with the packaged jar on
 * every JDK found.
 */
class SameBytesTest {
    private static final List<String> SMALL = List.of(
            "scenarios/theory/closed-demand.yaml",
            "--set",
            "market.prospects=500",
            "--set",
            "market.initialClients=500",
            "--set",
            "time.length=26 weeks");
    private static final List<String> SHIPPED =
            List.of("scenarios/transactional.yaml", "--set", "time.warmUp=2 weeks", "--set", "time.length=8 weeks");

    @TempDir
    Path folder;

    @Test
    void a_small_scenario_gives_the_same_bytes_everywhere() throws Exception {
        givesTheSameBytes(SMALL);
    }

    @Test
    void a_short_run_of_the_shipped_department_gives_the_same_bytes_everywhere() throws Exception {
        givesTheSameBytes(SHIPPED);
    }

    private void givesTheSameBytes(List<String> scenario) throws Exception {
        Map<String, String> plain = run("plain", List.of(), scenario, "--threads", "1");
        assertThat(plain).containsKeys("replications.csv", "replications.log", "summary.json", "timeline.csv");
        List<String> turkish = List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia");
        assertThat(run("turkish", turkish, scenario, "--threads", "2")).isEqualTo(plain);
        Map<String, String> events = run("events", List.of(), scenario, "--threads", "2", "--events");
        List<String> egyptian = List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Sao_Paulo");
        assertThat(run("egyptian", egyptian, scenario, "--threads", "1", "--events"))
                .isEqualTo(events);
        assertThat(events.remove("events.csv.gz")).isNotNull();
        assertThat(events).isEqualTo(plain);
    }

    /** SHA-256 of every file of the result folder by name, but for those that tell how the run was called and when. */
    private Map<String, String> run(String name, List<String> machine, List<String> scenario, String... options)
            throws Exception {
        Path out = folder.resolve(name);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "salesfloor.cli.Salesfloor", "run"));
        command.addAll(scenario);
        command.addAll(List.of(options));
        command.addAll(List.of("--replications", "2", "--quiet", "--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return hashes(out);
    }

    private static Map<String, String> hashes(Path out) throws IOException, NoSuchAlgorithmException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                hashes.put(String.valueOf(file.getFileName()), HexFormat.of().formatHex(hash));
            }
        }
        hashes.remove("manifest.json");
        hashes.remove("inputs.json");
        return hashes;
    }
}
