package salesfloor.theory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        FIGURES.checkTitles(ShippedScenarios.titles());
    }

    private static List<String> lines(FlowEstimate estimate) {
        List<String> lines = new ArrayList<>();
        lines.addAll(PinnedFigures.lines("measure", estimate.measures()));
        lines.addAll(PinnedFigures.lines("longRun", estimate.longRun()));
        lines.addAll(PinnedFigures.lines("load", estimate.load()));
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
}
