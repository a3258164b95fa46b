package salesfloor.experiment;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which replications to run, and when they are enough.
 *
 * @param replications run at least these many
 * @param only run only the replication with this number
 * @param precision go on until all of these are reached
 * @param most never run more than these
 */
public record StoppingRule(int replications, Optional<Integer> only, List<Precision> precision, int most) {

    /** A measure that is zero in these many replications is not waited for. */
    private static final int ENOUGH_TO_GIVE_UP = 5;

    public StoppingRule {
        precision = List.copyOf(precision);
    }

    /** Run exactly these many replications. */
    public static StoppingRule exactly(int replications) {
        return new StoppingRule(replications, Optional.empty(), List.of(), replications);
    }

    /** The numbers to run when these many are planned. */
    NavigableSet<Integer> numbers(int planned) {
        NavigableSet<Integer> numbers = new TreeSet<>();
        only.map(IntStream::of)
                .orElseGet(() -> IntStream.rangeClosed(1, planned))
                .forEach(numbers::add);
        return numbers;
    }

    /**
     * How many to plan next, from the estimates over the planned ones; the same number when they are enough. Looks at most
     * one and a half times as far ahead, so that an early, lucky or unlucky, spread does not decide alone. What is zero in all of
     * them, or in none observed, is not waited for.
     */
    int next(int planned, Function<String, Estimate> estimates) {
        int needed = planned;
        boolean enough = planned >= ENOUGH_TO_GIVE_UP;
        for (Precision target : precision) {
            Estimate estimate = estimates.apply(target.measure());
            if (!target.reachedBy(estimate) && !(enough && target.isHopeless(estimate))) {
                needed = Math.max(needed, Math.max(planned + 1, target.replicationsNeeded(estimate)));
            }
        }
        int reach = planned + Math.max(5, planned / 2);
        return Math.max(planned, Math.min(most, Math.min(needed, reach)));
    }
}
