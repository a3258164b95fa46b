package salesfloor.experiment.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/**
 * Sobol's sequence (Sobol 1967), with the direction numbers of Joe and Kuo 2008, "Constructing Sobol sequences with better
 * two-dimensional projections", SIAM Journal on Scientific Computing 30, 2635-2654: points that fill the cube more evenly than
 * random ones. They are even at a number of points that is a power of two.
 *
 * <p>Every coordinate is shifted digit by digit, by a number that follows from the seed: that keeps the evenness, moves the first
 * point away from the corner of the cube, and gives other points with another seed.
 */
public final class SobolPoints {
    /** As many as there are published direction numbers at hand. */
    public static final int MOST_FACTORS = 1000;

    /** Binary digits of a coordinate. */
    private static final int DIGITS = 52;

    private SobolPoints() {}

    /**
     * The first points.
     *
     * @param factors from 1 to {@link #MOST_FACTORS}
     */
    public static double[][] of(int factors, int points, long seed) {
        UnitCube.check(factors, points);
        if (factors > MOST_FACTORS) {
            throw new IllegalArgumentException(
                    "Sobol's sequence is known for " + MOST_FACTORS + " factors, not for " + factors + ".");
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        long[] shifts = shifts(factors, seed);
        double[][] design = new double[points][];
        for (int point = 0; point < points; point++) {
            design[point] = sequence.nextVector();
            for (int factor = 0; factor < factors; factor++) {
                design[point][factor] = shifted(design[point][factor], shifts[factor]);
            }
        }
        return design;
    }

    private static long[] shifts(int factors, long seed) {
        Draws draws = new Draws(seed);
        long[] shifts = new long[factors];
        for (int factor = 0; factor < factors; factor++) {
            shifts[factor] = (long) (draws.uniform(Purpose.SOBOL_SHIFT, factor, 0) * (1L << DIGITS));
        }
        return shifts;
    }

    private static double shifted(double coordinate, long shift) {
        long digits = (long) (coordinate * (1L << DIGITS));
        return ((digits ^ shift) + 0.5) / (1L << DIGITS);
    }
}
