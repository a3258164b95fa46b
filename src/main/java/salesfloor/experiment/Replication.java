package salesfloor.experiment;

import salesfloor.metrics.ReplicationResult;

/** One scenario as a function of the replication number: a fresh model for each call, the same result for the same number. */
@FunctionalInterface
public interface Replication {

    /**
     * Simulates one replication from its start to its end. Called from several threads at once.
     *
     * @param replication number of the replication, from 1
     */
    ReplicationResult run(int replication);
}
