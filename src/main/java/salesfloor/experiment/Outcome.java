package salesfloor.experiment;

import java.util.List;
import java.util.NavigableSet;

/**
 * How an experiment ended.
 *
 * @param planned numbers of all replications it was to run of each case
 * @param failed those that threw, case by case, by number
 * @param interrupted whether it was stopped before all were run
 */
public record Outcome(NavigableSet<Integer> planned, List<FailedReplication> failed, boolean interrupted) {
    public Outcome {
        failed = List.copyOf(failed);
    }

    /** How the case with this label ended. */
    public Outcome of(String label) {
        return new Outcome(
                planned,
                failed.stream().filter(failure -> failure.label().equals(label)).toList(),
                interrupted);
    }
}
