package salesfloor.experiment.design;

/**
 * Where a difference changes sign within the range of an assumption.
 *
 * @param verdict whether it does
 * @param value the value at which the mean difference is zero, in the assumption's own unit; NaN unless found
 * @param lower lower end of its interval; the end of the range where {@link #openBelow} says so; NaN unless found
 * @param upper upper end of its interval; the end of the range where {@link #openAbove} says so; NaN unless found
 * @param openBelow whether the interval goes on below the range
 * @param openAbove whether the interval goes on above the range
 */
public record Crossing(
        Verdict verdict, double value, double lower, double upper, boolean openBelow, boolean openAbove) {

    /** What can be said of a range. */
    public enum Verdict {
        /** The sign changes within the range. */
        FOUND,
        /** At both ends of the range the difference surely has the sign that it has at the base. */
        NOT_WITHIN,
        /** At one end or the other, or at the base, the sign cannot be told from these replications. */
        NOT_DECIDED
    }

    static Crossing without(Verdict verdict) {
        return new Crossing(verdict, Double.NaN, Double.NaN, Double.NaN, false, false);
    }
}
