package salesfloor.random;

/**
 * Transcendental functions with the same bits on every machine: {@link StrictMath}, which follows one published algorithm, where
 * {@link Math} may take whatever the processor offers. {@code Math.sqrt}, {@code floor} and the like are exact anyway.
 */
public final class PortableMath {
    private PortableMath() {}

    /** Natural logarithm. */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /** Natural logarithm of 1 + x, exact for small x. */
    public static double log1p(double x) {
        return StrictMath.log1p(x);
    }

    /** e to the power x. */
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /** exp(x) - 1, exact for small x. */
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /** x to the power y. */
    public static double pow(double x, double y) {
        return StrictMath.pow(x, y);
    }
}
