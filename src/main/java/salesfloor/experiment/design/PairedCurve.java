package salesfloor.experiment.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.StudentT;

/**
 * The mean difference as a function of the assumption, over a fixed number of replications. With the luck held fixed that is an
 * ordinary function, whose zeros a bracketing solver finds; every value is simulated once.
 */
final class PairedCurve {
    /** Points along a polynomial that the solver fits: low, for a curve with kinks. */
    private static final int ORDER = 3;

    private static final int MOST_EVALUATIONS = 100;

    private final PairedResponse response;
    private final int replications;
    private final NavigableMap<Double, Estimate> known = new TreeMap<>();

    /**
     * The curve over these replications.
     *
     * @param replications at least 2
     */
    PairedCurve(PairedResponse response, int replications) {
        this.response = response;
        this.replications = replications;
    }

    /** What the replications say about the difference at this value. */
    Estimate at(double value) {
        return known.computeIfAbsent(value, this::simulate);
    }

    private Estimate simulate(double value) {
        try {
            return Estimate.of(response.at(value, replications));
        } catch (IOException thrown) {
            throw new UncheckedIOException(thrown);
        }
    }

    double mean(double value) {
        return at(value).mean();
    }

    /**
     * Lower end of the interval of the difference at this value.
     *
     * @param error the probability that the interval misses, both sides together
     */
    double lower(double value, double error) {
        return mean(value) - halfWidth(value, error);
    }

    /** Upper end of the same interval. */
    double upper(double value, double error) {
        return mean(value) + halfWidth(value, error);
    }

    private double halfWidth(double value, double error) {
        Estimate difference = at(value);
        int n = difference.n();
        return n < 2 ? Double.NaN : new StudentT(n - 1).upperPoint(error / 2) * difference.sd() / Math.sqrt(n);
    }

    /** The sign that the difference surely has at this value: −1 or 1, and 0 where it cannot be told. */
    int sign(double value, double error) {
        return lower(value, error) > 0 ? 1 : upper(value, error) < 0 ? -1 : 0;
    }

    /**
     * A zero of a function of the value between two values at which its signs differ. What is known already between them narrows
     * the search.
     *
     * @param side on which side of the zero the answer may lie
     * @param accuracy how far off it may be
     */
    double zero(ToDoubleFunction<Double> function, double from, double to, AllowedSolution side, double accuracy) {
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        if (function.applyAsDouble(from) == 0) {
            return from;
        }
        boolean rising = function.applyAsDouble(high) > 0;
        for (double value :
                known.subMap(low, false, high, false).navigableKeySet().toArray(Double[]::new)) {
            if (value < high && (function.applyAsDouble(value) > 0) == rising) {
                high = value;
            } else if (value < high) {
                low = value;
            }
        }
        if (high - low <= accuracy) {
            return side == AllowedSolution.RIGHT_SIDE ? high : low;
        }
        return new BracketingNthOrderBrentSolver(0, accuracy, 0, ORDER)
                .solve(MOST_EVALUATIONS, function::applyAsDouble, low, high, side);
    }
}
