package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import salesfloor.fuzz.FilesInMemory;
import salesfloor.fuzz.Rounds;
import salesfloor.fuzz.Spoiling;

/** Whatever stands in an experiment file, it is read or refused with problems, in bounded time. */
class ExperimentFuzzTest {
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

    @Test
    void only_an_experiment_or_problems() throws IOException {
        byte[] desk = Files.readAllBytes(Scenarios.BROKEN.resolve("experiments/base/desk.yaml"));
        assertThat(experiment(RICH.getBytes(StandardCharsets.UTF_8), desk).cases())
                .hasSize(3);
        Rounds.run(2, (random, about) -> {
            byte[] file = hostile(random);
            about.append(new String(file, StandardCharsets.UTF_8));
            read(file, desk);
        });
    }

    private static byte[] hostile(SplittableRandom random) {
        byte[] good = RICH.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(3)) {
            case 0 -> Spoiling.bytes(good, random);
            case 1 -> Spoiling.values(RICH, random).getBytes(StandardCharsets.UTF_8);
            default -> Spoiling.lines(RICH, RICH, random).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static ReadExperiment experiment(byte[] file, byte[] desk) {
        return Scenarios.experiments(new FilesInMemory(Map.of("fuzz.yaml", file, "desk.yaml", desk)))
                .read(Path.of("fuzz.yaml"), List.of());
    }

    private static void read(byte[] file, byte[] desk) {
        try {
            ReadExperiment read = experiment(file, desk);
            for (ExperimentCase one : read.cases()) {
                List<Level> first =
                        one.factors().stream().map(factor -> factor.at(0)).toList();
                one.with("label", first, read.reader());
            }
        } catch (InvalidScenario e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.getMessage()).doesNotContain("\u001b");
        }
    }
}
