package salesfloor.scenario.file;

/**
 * Which targets of a measure make sense.
 *
 * @param least the least target
 * @param most the greatest target
 */
public record GoalRange(double least, double most) {
    /** Any number. */
    public static final GoalRange ANY = new GoalRange(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A part of a whole. */
    public static final GoalRange SHARE = new GoalRange(0, 1);

    /** A part of a whole that may be below zero, as a loss of a revenue. */
    public static final GoalRange SIGNED_SHARE = new GoalRange(-1, 1);

    boolean holds(double target) {
        return target >= least && target <= most;
    }
}
