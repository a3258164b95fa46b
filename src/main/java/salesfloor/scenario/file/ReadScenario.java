package salesfloor.scenario.file;

import java.util.List;
import salesfloor.scenario.Scenario;

/**
 * A scenario as it was read.
 *
 * @param scenario the question itself
 * @param effective the tree with every value filled in, each remembering where it came from
 * @param files the files read, the one asked for first
 */
public record ReadScenario(Scenario scenario, Node.Fields effective, List<SourceFile> files) {
    public ReadScenario {
        files = List.copyOf(files);
    }
}
