package salesfloor.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Multiple comparisons with the best: intervals of each true mean less the best of the others, which hold all at once in 95 of
 * 100 comparisons (Hsu 1984, Annals of Statistics 12, 1136-1144: constrained intervals, which contain 0 or end there). Under
 * common random numbers, with one-sided paired t bounds made simultaneous by Bonferroni (Yang and Nelson 1991, Operations
 * Research 39, 583-591; Nelson and Matejcik 1995, Management Science 41, 1935-1945).
 *
 * <p>It is enough that the k − 1 one-sided bounds of the unknown best against each of the others hold, so each has the level
 * 1 − 0.05 / (k − 1), whichever is the best and whatever the correlation.
 */
final class BestOfAll {
    private static final double ERROR = 1 - Estimate.CONFIDENCE;

    private final PairedEstimates pairs;
    private final int scenarios;
    private final double sign;
    private final double[][] width;
    private final double[] upper;

    /** @param lessIsBetter whether the smallest mean is the best */
    BestOfAll(PairedEstimates pairs, boolean lessIsBetter) {
        this.pairs = pairs;
        this.scenarios = pairs.size();
        this.sign = lessIsBetter ? -1 : 1;
        this.width = new double[scenarios][scenarios];
        this.upper = new double[scenarios];
        for (int i = 0; i < scenarios; i++) {
            for (int j = 0; j < i; j++) {
                width[i][j] = PairedDifferences.halfWidth(pairs.difference(i, j), tail());
                width[j][i] = width[i][j];
            }
        }
        for (int i = 0; i < scenarios; i++) {
            upper[i] = highest(i);
        }
    }

    /** Share of error that one bound may have. */
    double tail() {
        return ERROR / Math.max(1, scenarios - 1);
    }

    /** How much better i is than j. */
    double lead(int i, int j) {
        return sign * pairs.difference(i, j).mean();
    }

    /** Every scenario's standing, with these probabilities of being best. */
    List<Standing> standings(double[] probability) {
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < scenarios; i++) {
            standings.add(new Standing(
                    pairs.labels().get(i), probability[i], lowest(i), Math.max(0, upper[i]), isCandidate(i)));
        }
        return standings;
    }

    /** Whether i may be the best. */
    boolean isCandidate(int i) {
        return !(upper[i] < 0);
    }

    /** The candidate with the best mean; the first of equals. */
    int leader() {
        int leader = 0;
        for (int i = 1; i < scenarios; i++) {
            leader = lead(i, leader) > 0 ? i : leader;
        }
        return leader;
    }

    private double highest(int i) {
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < scenarios; j++) {
            if (j != i) {
                least = Math.min(least, lead(i, j) + width[i][j]);
            }
        }
        return least;
    }

    private double lowest(int i) {
        double least = 0;
        for (int j = 0; j < scenarios; j++) {
            if (j != i && isCandidate(j)) {
                least = Math.min(least, lead(i, j) - width[i][j]);
            }
        }
        return least;
    }
}
