package salesfloor.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * What the formulas say of every shipped scenario but those against theory, figure by figure. Nothing here says that a figure is right; it says that none moves
 * unnoticed. With {@code -Dregenerate} the figures are written anew: read the difference.
 */
class ShippedEstimatesTest {
    private static final Path FIGURES = Path.of("src/test/resources/estimates.txt");

    private static final Map<String, Scenario> SCENARIOS = scenarios();

    @Test
    void no_figure_moves_unnoticed() throws IOException {
        StringBuilder text = new StringBuilder();
        SCENARIOS.forEach((file, scenario) -> {
            text.append(file).append('\n');
            tell(FlowBalance.of(scenario), text);
        });
        if (System.getProperty("regenerate") != null) {
            Files.writeString(FIGURES, text);
        }
        assertThat(text.toString().lines().toList()).containsExactlyElementsOf(Files.readAllLines(FIGURES));
    }

    private static Map<String, Scenario> scenarios() {
        Map<String, Scenario> scenarios = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().contains("experiments"))
                    .forEach(file -> scenarios.put(
                            file.toString().replace('\\', '/'),
                            new ScenarioReader(Map.of()).read(file, List.of()).scenario()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scenarios;
    }

    private static void tell(FlowEstimate estimate, StringBuilder text) {
        tell("measures", estimate.measures(), text);
        tell("longRun", estimate.longRun(), text);
        tell("load", estimate.load(), text);
        estimate.notDone().forEach((kind, share) -> text.append(line("notDone." + kind.key(), share)));
        text.append(line("timeConstantMonths", estimate.timeConstantMonths()));
        text.append(line("leadsFound", estimate.leadsFound()));
        estimate.relief().ifPresent(relief -> {
            text.append(line("relief.share", relief.share()));
            text.append(line("relief.gain", relief.gain()));
            text.append(line("relief.clerkLoad", relief.clerkLoad()));
        });
        text.append("    limited by staff: ").append(estimate.limitedByStaff()).append('\n');
        text.append("    bottleneck: ")
                .append(estimate.bottleneck().orElse("none"))
                .append('\n');
    }

    private static void tell(String what, Map<String, Double> figures, StringBuilder text) {
        text.append("  ").append(what).append('\n');
        figures.forEach((key, value) -> text.append(line(key, value)));
    }

    private static String line(String key, double value) {
        return String.format(Locale.ROOT, "    %s %.9g%n", key, value);
    }
}
