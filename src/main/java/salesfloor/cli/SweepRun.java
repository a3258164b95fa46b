package salesfloor.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import salesfloor.experiment.Case;
import salesfloor.experiment.Shard;
import salesfloor.experiment.Simulation;

/** One sweep, or a part of it, from its first replication to its exit code. */
final class SweepRun {
    private final SweepEnding ending;
    private final Shard part;

    SweepRun(SweepEnding ending, Shard part) {
        this.ending = ending;
        this.part = part;
    }

    /** Simulates, and of a whole sweep writes and shows what was found; the result is the exit code. */
    int run(Simulation simulation, List<String> words) throws IOException {
        Instant start = Instant.now();
        List<Case> cases = ending.cases(simulation);
        return ending.simulating()
                .run(
                        cases,
                        ending.rule(),
                        part,
                        (outcome, end) -> part.of() > 1
                                ? ending.ofPart(part, outcome)
                                : ending.whole(cases, outcome, words, start, end));
    }
}
