package salesfloor.report;

import salesfloor.experiment.design.Crossing;

/**
 * Where a change of an assumption would make the runner-up as good as the plan that is recommended.
 *
 * @param assumption what is changed, in words
 * @param crossing the factor on it at which both are equal; 1 is what is assumed
 */
public record Flip(String assumption, Crossing crossing) {}
