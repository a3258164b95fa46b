package salesfloor.report;

import salesfloor.experiment.LogHeader;

/**
 * A scenario among several of one result folder.
 *
 * @param label its name in tables; no other scenario of the folder has it
 * @param header what its replications answer
 * @param text the scenario with everything filled in
 */
public record StoredScenario(String label, LogHeader header, String text) {}
