package salesfloor.experiment;

import salesfloor.metrics.ReplicationResult;

/** Hears how an experiment goes. Called from the threads that simulate, one call at a time. */
public interface ExperimentListener {

    /** Hears nothing. */
    ExperimentListener NONE = new ExperimentListener() {};

    /** These many replications of all cases together are planned, of which these many are finished already. */
    default void planned(int replications, int finished) {}

    /** A replication of the case with this label is finished and safe. */
    default void finished(String label, ReplicationResult result) {}

    /** A replication failed; the others go on. */
    default void failed(FailedReplication failure) {}
}
