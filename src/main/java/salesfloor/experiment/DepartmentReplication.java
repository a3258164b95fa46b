package salesfloor.experiment;

import java.util.Optional;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;

/** Replicates a department: builds it, lets it run to its horizon and collects what was measured. */
public final class DepartmentReplication implements Replication {

    /** Header row of the event log, without a line end. */
    public static final String EVENT_COLUMNS = "replication,time,event,client,lead,order,employee,role,activity,amount";

    private final Scenario scenario;
    private final long rootSeed;
    private final Optional<EventOutput> events;

    public DepartmentReplication(Scenario scenario, long rootSeed, Optional<EventOutput> events) {
        this.scenario = scenario;
        this.rootSeed = rootSeed;
        this.events = events;
    }

    @Override
    public ReplicationResult run(int replication) {
        throw new UnsupportedOperationException("No model is built in yet: cannot simulate " + scenario.name()
                + " with seed " + ReplicationSeed.of(rootSeed, replication)
                + (events.isPresent() ? " and write its events." : "."));
    }
}
