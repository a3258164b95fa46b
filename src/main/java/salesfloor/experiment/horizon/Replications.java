package salesfloor.experiment.horizon;

import java.io.IOException;
import java.util.SortedSet;
import salesfloor.experiment.ReplicationLog;
import salesfloor.metrics.ReplicationResult;

/** Finished replications that can be gone through more than once, one at a time. */
@FunctionalInterface
public interface Replications {

    /** What is done with each. */
    @FunctionalInterface
    interface Reader {
        void read(ReplicationResult result);
    }

    /** Goes through all of them in the order of their numbers. */
    void forEach(Reader reader) throws IOException;

    /** Those of a log that have these numbers. */
    static Replications of(ReplicationLog log, SortedSet<Integer> numbers) {
        return reader -> {
            for (int number : numbers) {
                reader.read(log.read(number));
            }
        };
    }
}
