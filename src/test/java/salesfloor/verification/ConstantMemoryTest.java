package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Memory does not grow with the number of replications: a heap that is small for the program does for any number of them. What a
 * replication has to say takes about 20 kB as objects, so that the heap could not hold those of the short form either.
 */
class ConstantMemoryTest {
    private static final int REPLICATIONS = Runs.effort() > 1 ? 10_000 : 2000;

    @TempDir
    Path folder;

    @Test
    void ten_thousand_short_replications_fit_into_a_small_heap() throws Exception {
        Path scenario = Files.writeString(folder.resolve("tiny.yaml"), """
                name: tiny
                question: Does memory grow with the number of replications?
                time: {length: 2 weeks}
                market: {prospects: 50, initialClients: 20}
                structure:
                  roles:
                    seller: {headcount: 1, activities: [takeOrder]}
                """);
        Path out = folder.resolve("out");
        Path said = folder.resolve("said.txt");
        Process program = Forked.start(
                List.of("-Xmx32m", "-XX:+UseSerialGC"),
                said,
                List.of(
                        "run",
                        scenario.toString(),
                        "--replications",
                        Integer.toString(REPLICATIONS),
                        "--quiet",
                        "--out",
                        out.toString()));
        assertThat(program.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Files.readAllLines(out.resolve("replications.csv"))).hasSize(REPLICATIONS + 1);
    }
}
