package salesfloor.experiment.horizon;

import java.util.OptionalInt;
import salesfloor.random.PortableMath;

/**
 * The approach of a series to its long-run level, read from the means of the three thirds of its window as an exponential: each
 * third lies closer to the level by the same factor (Prony's method with one term). It says how many weeks more must pass until
 * a window of the same length is no longer distorted; a forecast, to be looked at by a run.
 */
final class Relaxation {

    /** Nothing is forecast beyond twenty years. */
    private static final int MOST_WEEKS = 1040;

    /** Thirds that come closer by less than this show no level to come close to. */
    private static final double SLOWEST = 0.95;

    private Relaxation() {}

    /** Weeks to leave out of a series so that the bias of a window of its length falls to half the tolerance. */
    static OptionalInt weeks(double[] means, double tolerance) {
        int third = means.length / 3;
        double first = mean(means, 0, third);
        double second = mean(means, third, 2 * third);
        double last = mean(means, 2 * third, 3 * third);
        double factor = (last - second) / (second - first);
        if (!(factor > 0 && factor < SLOWEST)) {
            return OptionalInt.empty();
        }
        double level = last + (last - second) * factor / (1 - factor);
        double distance = (first + second + last) / 3 - level;
        double rate = -PortableMath.log(factor) / third;
        double half = PortableMath.exp(-rate * means.length / 2);
        for (int weeks = Mser.BATCH; weeks <= MOST_WEEKS; weeks += Mser.BATCH) {
            double whole = distance * PortableMath.exp(-rate * weeks);
            double later = whole * 2 * half / (1 + half);
            if (Math.abs((level + whole) / (level + later) - 1) <= tolerance / 2) {
                return OptionalInt.of(weeks);
            }
        }
        return OptionalInt.empty();
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
