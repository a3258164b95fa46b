package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an experiment file, it is read or refused with problems, in bounded time. */
class ExperimentFuzzTest {
    private static final long SEED = 20250107;
    private static final int ROUNDS = 1500;

    private static final String RICH = """
            name: rich
            question: What is best?
            base: desk.yaml
            design: grid
            points: 8
            change: {currency: USD, time: {length: 30 weeks}}
            vary:
              structure.roles.backOffice.headcount: [0, 1, 2]
              activities.takeOrder.duration: {from: 5 min, to: 9 min, step: 2 min}
              papers: {name: papers, paths: [activities.prepareDocuments.duration], save: [0, 10%, 0.2]}
              moved:
                move: structure.roles.officeSeller.headcount
                to: structure.roles.backOffice.headcount
                people: [0, 1]
            responses: [ordersPerDay, utilisation.officeSeller]
            replications: {min: 3, max: 30, precision: {ordersPerDay: 2%}}
            charts: [{x: papers, y: profit}]
            cases:
              - name: plain
              - name: fewer
                structure: {roles: {officeSeller: {headcount: 4}}}
                vary: {market.prospects: {times: [0.5, 1, 2]}}
              - name: other
                extends: desk.yaml
                vary: {structure.roles.officeSeller.headcount: {plus: [0, 1]}}
            optimise:
              maximise: profit
              subjectTo: ['payroll <= 60000', 'serviceLevel >= 0.9']
            """;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void only_an_experiment_or_problems() throws IOException {
        Files.copy(Scenarios.BROKEN.resolve("experiments/base/desk.yaml"), folder.resolve("desk.yaml"));
        Path file = folder.resolve("fuzz.yaml");
        byte[] seed = RICH.getBytes(StandardCharsets.UTF_8);
        Files.write(file, seed);
        assertThat(Scenarios.experiment(file).cases()).hasSize(3);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mutated = FuzzTest.mutate(seed, random);
            Files.write(file, mutated);
            assertOnlyProblems(
                    file, "round " + round + " of seed " + SEED + ":\n" + new String(mutated, StandardCharsets.UTF_8));
        }
    }

    private static void assertOnlyProblems(Path file, String about) {
        try {
            ReadExperiment read = Scenarios.experiment(file);
            for (ExperimentCase one : read.cases()) {
                List<Level> first =
                        one.factors().stream().map(factor -> factor.at(0)).toList();
                one.with("label", first, read.reader());
            }
        } catch (InvalidScenario e) {
            assertThat(e.problems()).as(about).isNotEmpty();
            assertThat(e.getMessage()).as(about).doesNotContain("\u001b");
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError(about, e);
        }
    }
}
