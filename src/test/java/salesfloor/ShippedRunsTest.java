package salesfloor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.ReplicationResult;

/** What one replication of five weeks says of every shipped scenario, figure by figure, luck included. */
class ShippedRunsTest {
    private static final PinnedFigures FIGURES = new PinnedFigures(Path.of("src/test/resources/runs.txt"));

    static List<Path> files() {
        return ShippedScenarios.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_figure_of_a_run_moves_unnoticed(Path file) {
        var scenario = ShippedScenarios.read(file, "time.warmUp=1 week", "time.length=6 weeks");
        FIGURES.check(
                ShippedScenarios.title(file), lines(new DepartmentReplication(scenario, 1, Optional.empty()).run(1)));
    }

    @Test
    void every_shipped_scenario_has_its_figures() {
        FIGURES.checkTitles(ShippedScenarios.titles());
    }

    private static List<String> lines(ReplicationResult result) {
        List<String> lines = new ArrayList<>();
        lines.addAll(PinnedFigures.lines("measure", result.measures()));
        result.timeline().forEach((series, weeks) -> {
            for (int week = 0; week < weeks.size(); week++) {
                lines.add(PinnedFigures.line("week." + week + '.' + series, weeks.get(week)));
            }
        });
        result.staff().forEach((role, bins) -> lines.addAll(PinnedFigures.lines("staff." + role, bins)));
        lines.addAll(PinnedFigures.lines("cost", result.costs()));
        result.pay().forEach((role, parts) -> lines.addAll(PinnedFigures.lines("pay." + role, parts)));
        lines.addAll(PinnedFigures.lines("funnel", result.funnel()));
        lines.addAll(PinnedFigures.lines("wait", result.waits()));
        for (int month = 0; month < result.limits().size(); month++) {
            lines.addAll(PinnedFigures.lines("limit." + month, result.limits().get(month)));
        }
        return lines;
    }
}
