package salesfloor.experiment.design;

/** How to find out which factors matter. */
public enum SensitivityMethod {
    /** Sobol's indices: shares of the variance, which say the most and cost the most. */
    SHARES("Sobol indices"),
    /** Morris' elementary effects: the order of the factors and a size, for a fraction of the runs. */
    EFFECTS("elementary effects (Morris)");

    /** With more factors than this, shares need more runs than they are worth: each has an interval as wide as itself. */
    private static final int MOST_FOR_SHARES = 6;

    /** Shares from fewer rows than this have intervals that say nothing. */
    private static final int FEWEST_ROWS = 64;

    private final String words;

    SensitivityMethod(String words) {
        this.words = words;
    }

    /** The words that reports use. */
    public String words() {
        return words;
    }

    /**
     * Shares for up to six factors, if so many runs give at least 64 rows of the design; else elementary effects.
     *
     * @param runs how many runs of the model may be made
     */
    public static SensitivityMethod of(int factors, int runs) {
        return factors <= MOST_FOR_SHARES && rows(factors, runs) >= FEWEST_ROWS ? SHARES : EFFECTS;
    }

    /** How many rows of {@link VarianceShares} so many runs give: the largest power of two. */
    public static int rows(int factors, int runs) {
        return Integer.highestOneBit(Math.max(1, runs / (factors + 2)));
    }

    /** How many walks of {@link ElementaryEffects} so many runs give; at least 2, for an interval. */
    public static int walks(int factors, int runs) {
        return Math.max(2, runs / (factors + 1));
    }
}
