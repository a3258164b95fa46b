package salesfloor.experiment.design;

import salesfloor.random.Draws;
import salesfloor.random.Purpose;

/**
 * Latin hypercube sampling (McKay, Beckman, Conover 1979, "A comparison of three methods for selecting values of input variables in
 * the analysis of output from a computer code", Technometrics 21, 239-245): n points such that of n equal slices of every factor
 * each holds one point. Good for a first look at many factors with few points.
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /** Points anywhere in their slices: each is uniform in the cube. */
    public static double[][] anywhere(int factors, int points, long seed) {
        return points(factors, points, seed, false);
    }

    /** Points in the middle of their slices. */
    public static double[][] centred(int factors, int points, long seed) {
        return points(factors, points, seed, true);
    }

    private static double[][] points(int factors, int points, long seed, boolean centred) {
        UnitCube.check(factors, points);
        Draws draws = new Draws(seed);
        double[][] design = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] slices = KeyedOrder.of(points, draws, Purpose.LATIN_ORDER, factor);
            for (int point = 0; point < points; point++) {
                double place = centred ? 0.5 : draws.uniform(Purpose.LATIN_PLACE, factor, point);
                design[point][factor] = (slices[point] + place) / points;
            }
        }
        return design;
    }
}
