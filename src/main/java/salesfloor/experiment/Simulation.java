package salesfloor.experiment;

import java.util.Optional;
import salesfloor.scenario.Scenario;

/** Makes a scenario into something that can be replicated. */
@FunctionalInterface
public interface Simulation {

    /**
     * The replications of a scenario.
     *
     * @param rootSeed seed from which every replication's seed follows, by {@link ReplicationSeed}
     * @param events where to write what happens; without it nothing is written, and the results are the same
     */
    Replication of(Scenario scenario, long rootSeed, Optional<EventOutput> events);
}
