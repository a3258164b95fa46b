package salesfloor.experiment;

import java.util.List;
import java.util.NavigableSet;

/**
 * How an experiment ended.
 *
 * @param planned numbers of all replications it was to run
 * @param failed those that threw, by number
 * @param interrupted whether it was stopped before all were run
 */
public record Outcome(NavigableSet<Integer> planned, List<FailedReplication> failed, boolean interrupted) {
    public Outcome {
        failed = List.copyOf(failed);
    }
}
