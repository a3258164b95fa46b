package salesfloor.experiment;

import salesfloor.metrics.ReplicationResult;

/** Hears how an experiment goes. Called from the threads that simulate, one call at a time. */
public interface ExperimentListener {

    /** Hears nothing. */
    ExperimentListener NONE = new ExperimentListener() {};

    /** These many replications are planned, of which these many are finished already. */
    default void planned(int replications, int finished) {}

    /** A replication is finished and safe. */
    default void finished(ReplicationResult result) {}

    /** A replication failed; the others go on. */
    default void failed(FailedReplication failure) {}
}
