package salesfloor.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where commands get scenarios from. */
@FunctionalInterface
interface ScenarioSource {

    /**
     * Reads a scenario file, with values set on the command line.
     *
     * @param sets entries {@code PATH=VALUE}
     */
    EffectiveScenario read(Path file, List<String> sets) throws IOException;
}
