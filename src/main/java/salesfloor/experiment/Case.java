package salesfloor.experiment;

/**
 * One scenario of an experiment.
 *
 * @param label its name in tables; no other case of the experiment has it
 * @param replication what is replicated
 * @param log where its finished replications go
 */
public record Case(String label, Replication replication, ReplicationLog log) {}
