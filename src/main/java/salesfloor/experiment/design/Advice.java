package salesfloor.experiment.design;

import salesfloor.experiment.Estimate;

/**
 * Which scenario is better by the measure that decides.
 *
 * @param advised number of the better one
 * @param other number of the one it is held against
 * @param lead how much better it is, by paired replications: positive where it is, whichever direction is better
 * @param interval the same with an interval that holds together with those of all other scenarios
 */
public record Advice(int advised, int other, Estimate lead, Interval interval) {

    /** Whether the interval leaves zero out. */
    public boolean isDecided() {
        return interval.excludesZero();
    }
}
