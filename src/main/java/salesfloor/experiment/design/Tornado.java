package salesfloor.experiment.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salesfloor.experiment.Estimate;

/**
 * What the response changes when one factor alone goes to an end of its range, by paired replications, the widest factor first. The
 * 95 % intervals of all changes hold together (Bonferroni).
 */
public final class Tornado {
    private static final double ERROR = 1 - Estimate.CONFIDENCE;

    private Tornado() {}

    /**
     * The bars, the widest first; equal ones in the order of their factors.
     *
     * @param responses per point of {@link OneAtATime}, the response in each replication
     */
    public static List<Bar> of(double[][] responses) {
        int factors = (responses.length - 1) / 2;
        List<Bar> bars = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            bars.add(new Bar(
                    factor,
                    change(responses[0], responses[OneAtATime.low(factor)], 2 * factors),
                    change(responses[0], responses[OneAtATime.high(factor)], 2 * factors)));
        }
        bars.sort(Comparator.comparingDouble(Bar::width).reversed());
        return bars;
    }

    private static Interval change(double[] base, double[] end, int intervals) {
        double[] differences = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            differences[i] = end[i] - base[i];
        }
        return Interval.of(Estimate.of(differences), ERROR / intervals);
    }

    /**
     * One factor.
     *
     * @param factor number of the factor, from 0
     * @param low the change at the low end of its range
     * @param high the change at the high end of its range
     */
    public record Bar(int factor, Interval low, Interval high) {
        /** From the least to the most of base, low and high end; 0 where nothing was observed. */
        public double width() {
            double least = Math.min(0, Math.min(low.value(), high.value()));
            double most = Math.max(0, Math.max(low.value(), high.value()));
            return Double.isNaN(most - least) ? 0 : most - least;
        }
    }
}
