package salesfloor.experiment.design;

/**
 * A value with the ends of its 95 % interval; NaN where nothing can be said.
 *
 * @param value the estimate
 * @param lower lower end
 * @param upper upper end
 */
public record Interval(double value, double lower, double upper) {

    /** Nothing can be said. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

    /** Whether zero lies outside. */
    public boolean excludesZero() {
        return lower > 0 || upper < 0;
    }
}
