package salesfloor.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import salesfloor.fuzz.FilesInMemory;
import salesfloor.fuzz.Rounds;
import salesfloor.fuzz.SchemaGrammar;
import salesfloor.fuzz.Spoiling;

/** Whatever stands in a file, reading it ends in a scenario or in problems with a place; never in anything else, and soon. */
class FuzzTest {
    private static final Path FILE = Path.of("fuzz.yaml");
    private static final SchemaGrammar GRAMMAR = new SchemaGrammar(ScenarioSchema.text());

    @Test
    void only_a_scenario_or_problems() throws IOException {
        List<String> good = new ArrayList<>();
        for (Path file : Scenarios.valid()) {
            good.add(Files.readString(file));
        }
        byte[] base = Files.readAllBytes(Scenarios.SHIPPED.resolve("transactional.yaml"));
        Rounds.run(1, (random, about) -> {
            byte[] file = hostile(good, random);
            about.append(new String(file, StandardCharsets.UTF_8));
            read(Map.of("fuzz.yaml", file, "transactional.yaml", base, "a/../b.yaml", base));
        });
    }

    private static byte[] hostile(List<String> good, SplittableRandom random) {
        String one = good.get(random.nextInt(good.size()));
        String other = good.get(random.nextInt(good.size()));
        String text = switch (random.nextInt(5)) {
            case 0 -> GRAMMAR.text(random);
            case 1 -> Spoiling.values(one, random);
            case 2 -> Spoiling.lines(one, other, random);
            case 3 -> Spoiling.lines(Spoiling.values(GRAMMAR.text(random), random), one, random);
            default -> one;
        };
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return text.equals(one) || random.nextInt(10) == 0 ? Spoiling.bytes(bytes, random) : bytes;
    }

    private static void read(Map<String, byte[]> files) {
        try {
            Scenarios.reader(new FilesInMemory(files)).read(FILE, List.of());
        } catch (InvalidScenario e) {
            assertThat(e.problems()).isNotEmpty();
            assertThat(e.getMessage()).doesNotContain("\u001b");
        }
    }
}
