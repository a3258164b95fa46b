package salesfloor.theory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.PinnedFigures;
import salesfloor.ShippedScenarios;

/** What the formulas say of every shipped scenario, figure by figure. */
class ShippedEstimatesTest {
    private static final PinnedFigures FIGURES = new PinnedFigures(Path.of("src/test/resources/estimates.txt"));

    static List<Path> files() {
        return ShippedScenarios.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_figure_of_an_estimate_moves_unnoticed(Path file) {
        FIGURES.check(ShippedScenarios.title(file), lines(FlowBalance.of(ShippedScenarios.read(file))));
    }

    @Test
    void every_shipped_scenario_has_its_figures() {
        FIGURES.checkTitles(files().stream().map(ShippedScenarios::title).collect(Collectors.toSet()));
    }

    private static List<String> lines(FlowEstimate estimate) {
        List<String> lines = new ArrayList<>();
        add("measure", estimate.measures(), lines);
        add("longRun", estimate.longRun(), lines);
        add("load", estimate.load(), lines);
        estimate.notDone().forEach((kind, share) -> lines.add(PinnedFigures.line("notDone." + kind.key(), share)));
        lines.add(PinnedFigures.line("timeConstantMonths", estimate.timeConstantMonths()));
        lines.add(PinnedFigures.line("leadsFound", estimate.leadsFound()));
        estimate.relief().ifPresent(relief -> {
            lines.add(PinnedFigures.line("relief.share", relief.share()));
            lines.add(PinnedFigures.line("relief.gain", relief.gain()));
            lines.add(PinnedFigures.line("relief.clerkLoad", relief.clerkLoad()));
        });
        lines.add("limited by staff: " + estimate.limitedByStaff());
        lines.add("bottleneck: " + estimate.bottleneck().orElse("none"));
        return lines;
    }

    private static void add(String group, Map<String, Double> figures, List<String> lines) {
        figures.forEach((key, value) -> lines.add(PinnedFigures.line(group + '.' + key, value)));
    }
}
