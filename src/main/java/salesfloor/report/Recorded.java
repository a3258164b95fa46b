package salesfloor.report;

import java.util.SortedSet;
import salesfloor.experiment.Findings;
import salesfloor.experiment.ReplicationLog;

/**
 * A scenario with its replications, for tables that need them one by one.
 *
 * @param findings what they say together
 * @param log where they are
 * @param numbers which of them count
 */
record Recorded(Findings findings, ReplicationLog log, SortedSet<Integer> numbers) {}
