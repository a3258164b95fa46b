package salesfloor.experiment;

/**
 * One scenario against the first, by one measure.
 *
 * @param label the scenario
 * @param difference the scenario less the first, replication by replication, in the unit of the measure
 * @param halfWidth half the width of its interval; the intervals of all scenarios hold together in 95 of 100 comparisons. NaN
 *     below two replications
 * @param varianceRatio how many times the variance of the difference would be larger with independent seeds; NaN where it
 *     cannot be said
 * @param verdict what can be said
 * @param toSettle how many replications in all would probably decide, if the difference is what it looks; 0 where it is decided,
 *     {@link Integer#MAX_VALUE} where no number can be named
 */
public record Contrast(
        String label, Estimate difference, double halfWidth, double varianceRatio, Verdict verdict, int toSettle) {

    /** What can be said of a scenario against the first. */
    public enum Verdict {
        BETTER("better"),
        WORSE("worse"),
        /** Of a measure that is neither better nor worse for being more. */
        MORE("more"),
        LESS("less"),
        /** The same number in every replication. */
        EQUAL("no difference"),
        NOT_DECIDED("not decided");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The words that tables show. */
        public String words() {
            return words;
        }
    }

    /** Lower end of the interval. */
    public double lower() {
        return difference.mean() - halfWidth;
    }

    /** Upper end of the interval. */
    public double upper() {
        return difference.mean() + halfWidth;
    }
}
