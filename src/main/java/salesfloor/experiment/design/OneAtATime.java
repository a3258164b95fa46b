package salesfloor.experiment.design;

/** The base, then every factor alone at its low and at its high end: what a tornado is drawn from. */
public final class OneAtATime {
    private OneAtATime() {}

    /**
     * The points: number 0 is the base, 1 + 2i has factor i at its low end and 2 + 2i at its high end, the others as in the base.
     *
     * @param base coordinates of the base, each from 0 to 1
     */
    public static double[][] of(double... base) {
        double[][] design = new double[1 + 2 * base.length][];
        design[0] = base.clone();
        for (int factor = 0; factor < base.length; factor++) {
            design[low(factor)] = base.clone();
            design[low(factor)][factor] = 0;
            design[high(factor)] = base.clone();
            design[high(factor)][factor] = 1;
        }
        return design;
    }

    /** Number of the point with this factor at its low end. */
    public static int low(int factor) {
        return 1 + 2 * factor;
    }

    /** Number of the point with this factor at its high end. */
    public static int high(int factor) {
        return 2 + 2 * factor;
    }
}
