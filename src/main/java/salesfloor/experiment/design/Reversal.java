package salesfloor.experiment.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import salesfloor.experiment.design.Crossing.Verdict;

/**
 * At what value of an assumption an advice turns: where the difference between what is advised and what is not changes its sign.
 *
 * <p>The search takes the same luck at every value. It looks at both ends of the range; between the base and an end where the sign
 * is another it finds the zero, first with few replications, then with all. The interval of the zero is the set of values at which
 * Student's test over all replications does not tell the difference from zero. It covers the true zero as often as that test is
 * right, whatever the shape of the curve; for a straight line it is the interval of Fieller 1954, "Some problems in interval
 * estimation", Journal of the Royal Statistical Society B 16, 175-185.
 *
 * <p>Between the base and an end at most one change of sign is looked for.
 */
public final class Reversal {
    /** The interval of the zero misses with this probability. */
    private static final double ERROR = 0.05;

    /** Share of the interval's half-width to which its ends are found, and shares of the range between which that stays. */
    private static final double ACCURACY = 0.05;

    private static final double FINEST = 0.001;
    private static final double COARSEST = 0.02;

    private final int few;
    private final int replications;
    private final double endError;

    /**
     * A search with these numbers of replications.
     *
     * @param few replications for a first look, at least 2
     * @param replications replications for the answer, at least as many
     * @param questions how many ranges are asked about in one study: what is said about the ends of all of them is wrong
     *     with probability 0.05 at most (Bonferroni)
     */
    public Reversal(int few, int replications, int questions) {
        if (few < 2 || replications < few || questions < 1) {
            throw new IllegalArgumentException("Expected 2 <= few <= replications and a question, not " + few + ", "
                    + replications + ", " + questions + ".");
        }
        this.few = few;
        this.replications = replications;
        endError = ERROR / (3.0 * questions);
    }

    /**
     * The nearest value to the base at which the difference changes sign.
     *
     * @param base what is assumed now, within the range
     * @throws IOException when the response throws it
     */
    public Crossing search(PairedResponse response, double base, double low, double high) throws IOException {
        if (!(low <= base && base <= high && low < high)) {
            throw new IllegalArgumentException("Expected low <= base <= high, not " + low + ", " + base + ", " + high);
        }
        try {
            return search(new Search(response, low, high), base);
        } catch (UncheckedIOException thrown) {
            throw thrown.getCause();
        }
    }

    private Crossing search(Search search, double base) {
        List<Crossing> found = new ArrayList<>();
        for (double end : new double[] {search.low, search.high}) {
            if (end != base && search.whole.mean(end) * search.whole.mean(base) < 0) {
                found.add(search.between(base, end));
            }
        }
        return found.stream()
                .min(Comparator.comparingDouble(crossing -> Math.abs(crossing.value() - base)))
                .orElseGet(
                        () -> Crossing.without(search.keepsItsSign(base) ? Verdict.NOT_WITHIN : Verdict.NOT_DECIDED));
    }

    /** One range. */
    private final class Search {
        private final double low;
        private final double high;
        private final PairedCurve rough;
        private final PairedCurve whole;

        Search(PairedResponse response, double low, double high) {
            this.low = low;
            this.high = high;
            rough = new PairedCurve(response, few);
            whole = few < replications ? new PairedCurve(response, replications) : rough;
        }

        boolean keepsItsSign(double base) {
            int sign = whole.sign(base, endError);
            return sign != 0 && whole.sign(low, endError) == sign && whole.sign(high, endError) == sign;
        }

        /** The zero between two values at which the mean over all replications has different signs. */
        Crossing between(double base, double end) {
            if (few < replications && rough.mean(base) * rough.mean(end) < 0) {
                Crossing first = interval(rough, base, end);
                whole.at(first.lower());
                whole.at(first.upper());
            }
            return interval(whole, base, end);
        }

        private Crossing interval(PairedCurve curve, double base, double end) {
            double accuracy = accuracy(curve, base, end);
            double value = curve.zero(curve::mean, base, end, AllowedSolution.ANY_SIDE, accuracy);
            boolean falling = curve.mean(base) > 0 == base < end;
            double lower = limit(curve, value, low, falling ? 1 : -1, AllowedSolution.LEFT_SIDE, accuracy);
            double upper = limit(curve, value, high, falling ? -1 : 1, AllowedSolution.RIGHT_SIDE, accuracy);
            return new Crossing(
                    Verdict.FOUND,
                    value,
                    Double.isNaN(lower) ? low : lower,
                    Double.isNaN(upper) ? high : upper,
                    Double.isNaN(lower),
                    Double.isNaN(upper));
        }

        /** No finer than chance allows: judged by the straight line from the base to the end. */
        private double accuracy(PairedCurve curve, double base, double end) {
            double slope = Math.abs(curve.mean(end) - curve.mean(base)) / Math.abs(end - base);
            double halfWidth = (curve.upper(base, ERROR) - curve.mean(base)) / slope;
            return Math.max(FINEST * (high - low), Math.min(COARSEST * (high - low), ACCURACY * halfWidth));
        }

        /** Where, from a zero towards an end, the difference comes to have this sign surely; NaN if not within the range. */
        private double limit(
                PairedCurve curve, double zero, double end, int sign, AllowedSolution side, double accuracy) {
            if (curve.sign(zero, ERROR) == sign) {
                return zero;
            }
            if (curve.sign(end, ERROR) != sign) {
                return Double.NaN;
            }
            ToDoubleFunction<Double> edge =
                    sign > 0 ? value -> curve.lower(value, ERROR) : value -> curve.upper(value, ERROR);
            return curve.zero(edge, zero, end, side, accuracy);
        }
    }
}
