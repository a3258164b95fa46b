package salesfloor.scenario;

/**
 * A target on a measure, written {@code serviceLevel >= 0.9}.
 *
 * @param measure key of the measure
 * @param atLeast true for {@code >=}, false for {@code <=}
 * @param value the target, in the unit of the measure
 */
public record Goal(String measure, boolean atLeast, double value) {}
