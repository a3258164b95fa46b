package salesfloor.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import salesfloor.metrics.EventLog;
import salesfloor.metrics.Recorder;
import salesfloor.metrics.ReplicationResult;
import salesfloor.model.Department;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Tee;
import salesfloor.scenario.Scenario;

/** Replicates a department: builds it, lets it run to its horizon and collects what was measured. */
public final class DepartmentReplication implements Replication {

    /** Header row of the event log, without a line end. */
    public static final String EVENT_COLUMNS = EventLog.COLUMNS;

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
        Recorder recorder = new Recorder(scenario);
        if (events.isEmpty()) {
            return run(replication, recorder, recorder);
        }
        try (OutputStream out = events.get().open(replication)) {
            EventLog log = new EventLog(replication, scenario.time().start(), out);
            ReplicationResult result = run(replication, recorder, new Tee(recorder, log));
            log.flush();
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReplicationResult run(int replication, Recorder recorder, ModelListener listener) {
        long seed = ReplicationSeed.of(rootSeed, replication);
        Department department = new Department(scenario, seed, listener);
        department.run();
        return recorder.result(replication, seed, department.opening(), department.census());
    }
}
