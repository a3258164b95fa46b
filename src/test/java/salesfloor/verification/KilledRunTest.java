package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.FolderBytes;

/**
 * The program is killed without warning (SIGKILL) at three random moments of each command, at seventy with the profile "long", while it starts,
 * simulates or writes, and is each time told to go on. In the end every file has the bytes of a run that nobody disturbed.
 */
class KilledRunTest {
    private static final int KILLS = Runs.effort() > 1 ? 70 : 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"run", "compare", "sweep", "optimise", "sensitivity"})
    void a_run_killed_many_times_gives_the_bytes_of_an_undisturbed_one(String command) throws Exception {
        long began = System.nanoTime();
        assertThat(process(command, "whole").waitFor()).as(said("whole")).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        SplittableRandom dice = new SplittableRandom(20250106);
        List<Integer> finished = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = process(command, "killed");
            process.waitFor(dice.nextLong(whole / 10, whole), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            finished.add(written());
        }
        assertThat(finished).as("nothing that was finished is lost").isSorted();
        assertThat(process(command, "killed").waitFor()).as(said("killed")).isZero();
        assertThat(FolderBytes.results(folder.resolve("killed")))
                .isEqualTo(FolderBytes.results(folder.resolve("whole")));
    }

    private Process process(String command, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("tiny.yaml"), """
                name: tiny
                question: Does a kill leave a trace?
                time: {length: 2 weeks}
                market: {prospects: 50, initialClients: 20}
                structure:
                  roles:
                    seller: {headcount: 1, activities: [takeOrder]}
                """);
        Path experiment = Files.writeString(folder.resolve("experiment.yaml"), """
                name: experiment
                base: tiny.yaml
                vary: {structure.roles.seller.headcount: [1, 2, 3]}
                optimise: {maximise: orders, subjectTo: ['payroll <= 9000'], indifference: 5}
                """);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(
                switch (command) {
                    case "compare" -> List.of(file.toString(), file.toString(), "--replications", "300");
                    case "sweep" -> List.of(experiment.toString(), "--replications", "100");
                    case "optimise" -> List.of(experiment.toString(), "--replications", "40");
                    case "sensitivity" -> List.of(file.toString(), "--runs", "10", "--replications", "4");
                    default -> List.of(file.toString(), "--replications", "300");
                });
        words.addAll(List.of("--quiet", "--resume", "--out", folder.resolve(out).toString()));
        return Forked.start(List.of("-Xshare:auto"), folder.resolve(out + ".txt"), words);
    }

    private String said(String out) throws IOException {
        Path said = folder.resolve(out + ".txt");
        return Files.exists(said) ? Files.readString(said) : "";
    }

    /** Size of all logs in blocks; the torn end that a kill may leave is less than one. */
    private int written() throws IOException {
        Path out = folder.resolve("killed");
        if (!Files.isDirectory(out)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(out)) {
            return (int) files.filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(file -> file.toFile().length() / 4096)
                    .sum();
        }
    }
}
