package salesfloor.cli;

import java.nio.file.Path;
import java.util.List;
import salesfloor.metrics.Measure;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ReadScenario;
import salesfloor.scenario.file.ScenarioReader;

/** Reads scenario files for the commands. */
final class Scenarios {
    private Scenarios() {}

    static EffectiveScenario read(Path file, List<String> sets) {
        List<String> measures = Measure.catalogue().stream().map(Measure::key).toList();
        ReadScenario read = new ScenarioReader(measures).read(file, sets);
        return new EffectiveScenario(read.scenario(), EffectiveText.of(read));
    }
}
