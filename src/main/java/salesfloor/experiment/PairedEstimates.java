package salesfloor.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * One measure of several scenarios, replication by replication: the differences between any two of them. Scenarios in which the
 * measure was never observed are left out; immutable.
 */
final class PairedEstimates {
    private final List<String> labels;
    private final Estimate[][] differences;
    private final double[] varianceRatios;

    private PairedEstimates(Collector all, List<String> names, List<Integer> observed) {
        int size = observed.size();
        labels = observed.stream().map(names::get).toList();
        differences = new Estimate[size][size];
        varianceRatios = new double[size];
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < i; j++) {
                Estimate difference = all.difference(observed.get(i), observed.get(j));
                differences[i][j] = difference;
                differences[j][i] = difference.negative();
            }
            varianceRatios[i] = all.varianceRatio(observed.get(i));
        }
    }

    /** The scenarios that have the measure. */
    List<String> labels() {
        return labels;
    }

    /** How many scenarios have the measure. */
    int size() {
        return labels.size();
    }

    /** Scenario i less scenario j, another one. */
    Estimate difference(int i, int j) {
        return differences[i][j];
    }

    /**
     * How many times the variance of the difference to the first scenario would be larger with independent seeds; NaN where it
     * cannot be said, as where the difference never varies.
     */
    double varianceRatio(int i) {
        return varianceRatios[i];
    }

    /** Takes replications one by one and keeps none. */
    static final class Collector {
        /** Share of a value within which a difference is rounding. */
        private static final double ROUNDING = 1e-12;

        private final RunningEstimate[][] differences;
        private final double[] sizes;
        private final RunningEstimate[] firsts;
        private final RunningEstimate[] others;

        Collector(int scenarios) {
            differences = new RunningEstimate[scenarios][];
            for (int i = 0; i < scenarios; i++) {
                differences[i] = fresh(i);
            }
            sizes = new double[scenarios];
            firsts = fresh(scenarios);
            others = fresh(scenarios);
        }

        private static RunningEstimate[] fresh(int number) {
            RunningEstimate[] estimates = new RunningEstimate[number];
            for (int i = 0; i < number; i++) {
                estimates[i] = new RunningEstimate();
            }
            return estimates;
        }

        /** Adds one replication: the measure in every scenario; where one has no observation, neither have its differences. */
        void add(double... values) {
            for (int i = 0; i < values.length; i++) {
                sizes[i] = Math.max(sizes[i], Double.isFinite(values[i]) ? Math.abs(values[i]) : 0);
                for (int j = 0; j < i; j++) {
                    differences[i][j].add(values[i] - values[j]);
                }
                if (i > 0 && Double.isFinite(values[0]) && Double.isFinite(values[i])) {
                    firsts[i].add(values[0]);
                    others[i].add(values[i]);
                }
            }
        }

        /** What was added so far. */
        PairedEstimates estimates(List<String> names) {
            List<Integer> observed = new ArrayList<>(List.of(0));
            for (int i = 1; i < names.size(); i++) {
                if (differences[i][0].estimate().n() > 0) {
                    observed.add(i);
                }
            }
            return new PairedEstimates(this, names, observed);
        }

        /** What is only rounding of the values that were subtracted is no difference and no spread. */
        private Estimate difference(int i, int j) {
            Estimate difference = differences[i][j].estimate();
            double rounding = ROUNDING * Math.max(sizes[i], sizes[j]);
            if (difference.n() < 2 || difference.isZero() || difference.max() - difference.min() > rounding) {
                return difference;
            }
            double mean = Math.abs(difference.mean()) > rounding ? difference.mean() : 0;
            return new Estimate(mean, 0, 0, mean, mean, difference.n());
        }

        private double varianceRatio(int i) {
            double spread = difference(i, 0).sd();
            double first = firsts[i].estimate().sd();
            double other = others[i].estimate().sd();
            return spread > 0 ? (first * first + other * other) / (spread * spread) : Double.NaN;
        }
    }
}
