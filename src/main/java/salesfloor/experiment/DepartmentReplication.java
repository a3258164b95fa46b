package salesfloor.experiment;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import salesfloor.metrics.Audit;
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
    private final boolean audited;

    public DepartmentReplication(Scenario scenario, long rootSeed, Optional<EventOutput> events) {
        this(scenario, rootSeed, events, false);
    }

    private DepartmentReplication(Scenario scenario, long rootSeed, Optional<EventOutput> events, boolean audited) {
        this.scenario = scenario;
        this.rootSeed = rootSeed;
        this.events = events;
        this.audited = audited;
    }

    /** The same, with the laws checked that are too dear for every run; see {@link Audit}. */
    public static DepartmentReplication audited(Scenario scenario, long rootSeed, Optional<EventOutput> events) {
        return new DepartmentReplication(scenario, rootSeed, events, true);
    }

    @Override
    public ReplicationResult run(int replication) {
        try {
            return simulate(replication);
        } catch (OutOfMemoryError tooLittle) {
            throw new TooLittleMemory(scenario, tooLittle);
        }
    }

    private ReplicationResult simulate(int replication) {
        Recorder recorder = new Recorder(scenario);
        if (events.isEmpty() && !audited) {
            Department department = run(replication, recorder);
            return result(replication, recorder, department);
        }
        try (OutputStream out = events.isPresent() ? events.get().open(replication) : OutputStream.nullOutputStream()) {
            return audited ? audited(replication, recorder, out) : logged(replication, recorder, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReplicationResult logged(int replication, Recorder recorder, OutputStream out) {
        EventLog log = new EventLog(replication, scenario.time().start(), out);
        Department department = run(replication, new Tee(recorder, log));
        log.flush();
        return result(replication, recorder, department);
    }

    private ReplicationResult audited(int replication, Recorder recorder, OutputStream out) {
        Audit audit = new Audit(scenario, out);
        EventLog log = new EventLog(replication, scenario.time().start(), audit.rows());
        Department department = run(replication, new Tee(new Tee(recorder, log), audit.listener()));
        log.flush();
        audit.check(recorder, department.census());
        return result(replication, recorder, department);
    }

    private Department run(int replication, ModelListener listener) {
        Department department = new Department(scenario, ReplicationSeed.of(rootSeed, replication), listener);
        department.run();
        return department;
    }

    private ReplicationResult result(int replication, Recorder recorder, Department department) {
        long seed = ReplicationSeed.of(rootSeed, replication);
        return recorder.result(replication, seed, department.opening(), department.census());
    }
}
