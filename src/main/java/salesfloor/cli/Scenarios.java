package salesfloor.cli;

import java.nio.file.Path;
import java.util.List;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ReadScenario;

/** Reads scenario files for the commands. */
final class Scenarios {
    private Scenarios() {}

    static EffectiveScenario read(Path file, List<String> sets) {
        ReadScenario read = ScenarioFiles.reader().read(file, sets);
        return new EffectiveScenario(read.scenario(), EffectiveText.of(read));
    }
}
