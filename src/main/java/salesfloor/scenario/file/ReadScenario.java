package salesfloor.scenario.file;

import salesfloor.scenario.Scenario;

/**
 * A scenario as it was read.
 *
 * @param scenario the question itself
 * @param effective the tree with every value filled in, each remembering where it came from
 */
public record ReadScenario(Scenario scenario, Node.Fields effective) {}
