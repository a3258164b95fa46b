package salesfloor.experiment;

/**
 * One scenario against the best of the others, by one measure.
 *
 * @param label the scenario
 * @param probabilityOfBest how probable it is that its true mean is the best of all; equal ones share. NaN where it cannot be said
 * @param lower lower end of the interval of this scenario's true mean less the best of the others; positive is better, whatever
 *     the measure; never above 0
 * @param upper its upper end; never below 0
 * @param candidate whether it may be the best
 */
public record Standing(String label, double probabilityOfBest, double lower, double upper, boolean candidate) {}
