package salesfloor.experiment;

/**
 * A sum that carries the rounding error of every addition along (Neumaier 1974), good to about twice the digits of a double.
 * Add in index order: then the bytes of a result never depend on which thread finished first.
 */
public final class CompensatedSum {
    private double sum;
    private double error;

    /** Adds one number. */
    public void add(double x) {
        double next = sum + x;
        double rounded = next - sum;
        error += (sum - (next - rounded)) + (x - rounded);
        sum = next;
    }

    /** Adds the square of a number, its rounding error included. */
    void addSquare(double x) {
        double square = x * x;
        add(square);
        add(Math.fma(x, x, -square));
    }

    /** The sum, rounded once. */
    public double value() {
        return sum + error;
    }
}
