package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The machine fails around the program: nobody reads what it says, memory is short, there is no home. */
class HarshSurroundingsTest {
    @TempDir
    Path folder;

    private Path scenario;
    private Path out;

    @BeforeEach
    void tiny() throws IOException {
        out = folder.resolve("out");
        scenario = Files.writeString(folder.resolve("tiny.yaml"), """
                name: tiny
                question: Does it stand its surroundings?
                time: {length: 2 weeks}
                market: {prospects: 50, initialClients: 20}
                structure:
                  roles:
                    seller: {headcount: 1, activities: [takeOrder]}
                """);
    }

    private ProcessBuilder run(List<String> jvm, String... more) {
        List<String> words = new ArrayList<>(List.of("run", scenario.toString(), "--replications", "2", "--no-charts"));
        words.addAll(List.of("--out", out.toString()));
        words.addAll(List.of(more));
        List<String> small = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        small.addAll(jvm);
        return Forked.builder(small, words);
    }

    private static String text(InputStream from) throws IOException {
        return new String(from.readAllBytes(), StandardCharsets.UTF_8);
    }

    static boolean hasFullDevice() {
        return Files.isWritable(Path.of("/dev/full"));
    }

    @Test
    @EnabledIf("hasFullDevice")
    void a_full_standard_output_is_an_error_that_says_where_the_results_are() throws Exception {
        Process run = run(List.of(), "--quiet")
                .redirectOutput(Path.of("/dev/full").toFile())
                .start();
        assertThat(text(run.getErrorStream()))
                .contains("could not be written to", out.toString())
                .doesNotContain("\tat ");
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void an_interrupted_verification_leaves_nothing_among_the_temporary_files() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Process verify = Forked.start(
                List.of("-Djava.io.tmpdir=" + temporary, "-XX:+UseSerialGC"),
                folder.resolve("said"),
                List.of("verify", "--quiet"));
        while (verify.isAlive() && isEmpty(temporary)) {
            Thread.sleep(10);
        }
        verify.destroy();
        assertThat(verify.waitFor()).isNotZero();
        assertThat(isEmpty(temporary)).isTrue();
        assertThat(folder.resolve("said")).content().doesNotContain("Something went wrong");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void a_pipe_that_nobody_reads_costs_no_result() throws Exception {
        Process run = run(List.of(), "--quiet").start();
        run.getInputStream().close();
        assertThat(text(run.getErrorStream())).contains(out.toString()).doesNotContain("\tat ");
        assertThat(run.waitFor()).isEqualTo(1);
        assertThat(out.resolve("manifest.json")).exists();
    }

    @Test
    void too_little_memory_is_said_with_how_much_is_needed_and_more_of_it_goes_on_from_there() throws Exception {
        String[] large = {"--set", "market.prospects=400000", "--set", "market.initialClients=400000", "--threads", "1"
        };
        Process run = run(List.of("-Xmx48m"), large).redirectErrorStream(true).start();
        assertThat(text(run.getInputStream()))
                .contains("not enough memory", "needs about 264 MB", "-Xmx4g")
                .doesNotContain("\tat ");
        assertThat(run.waitFor()).isEqualTo(1);

        Process resumed = run(
                        List.of("-Xmx800m"),
                        Stream.concat(Stream.of(large), Stream.of("--resume")).toArray(String[]::new))
                .redirectErrorStream(true)
                .start();
        assertThat(text(resumed.getInputStream())).contains("tiny");
        assertThat(resumed.waitFor()).isZero();
    }

    @Test
    void no_home_no_place_for_temporary_files_and_a_folder_with_a_strange_name() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("отдел № 1, \"sales\""));
        out = odd.resolve("out");
        ProcessBuilder builder = run(
                List.of("-Duser.home=/nowhere", "-Djava.io.tmpdir=/nowhere", "-Dsun.jnu.encoding=UTF-8"), "--quiet");
        builder.environment().remove("HOME");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process run = builder.redirectErrorStream(true).start();
        assertThat(text(run.getInputStream())).contains("tiny");
        assertThat(run.waitFor()).isZero();
        assertThat(odd.resolve("out").resolve("report.html")).exists();
    }
}
