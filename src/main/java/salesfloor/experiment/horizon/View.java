package salesfloor.experiment.horizon;

import java.time.Duration;

/**
 * A window of a scenario that is looked at by itself.
 *
 * @param label its name in tables
 * @param warmUp from the start of the run to the start of the window
 * @param length from the start of the run to the end of the window
 */
public record View(String label, Duration warmUp, Duration length) {}
