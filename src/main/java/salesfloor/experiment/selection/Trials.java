package salesfloor.experiment.selection;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/**
 * Noisy looks at plans. What replication k of a plan gives depends on the plan and on k alone, and replication k of two plans has
 * the same luck.
 */
public interface Trials {

    /** Makes replications from one number to another, both included, of each of these plans; those made before stay. */
    void run(Collection<Plan> plans, int from, int to) throws IOException;

    /**
     * The measures of one replication that was run.
     *
     * @return empty where the replication failed
     */
    Map<String, Double> measures(Plan plan, int replication) throws IOException;
}
