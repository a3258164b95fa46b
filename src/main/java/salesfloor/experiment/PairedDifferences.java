package salesfloor.experiment;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import salesfloor.metrics.Measure.Better;

/**
 * Every scenario against the first, by paired replications. The 95 % intervals hold all at once: each is Student's interval of
 * the paired differences at the level 1 − 0.05 / (k − 1) for k scenarios (Bonferroni; Law 2015, Simulation Modeling and
 * Analysis, section 10.3.1, "Comparisons with a standard"). That holds under whatever correlation the common seeds make.
 */
final class PairedDifferences {
    private static final double ERROR = 1 - Estimate.CONFIDENCE;

    /** Normal point below which 80 % lie: the chance of deciding with the number of replications that is named. */
    private static final double POWER = 0.8416212335729143;

    private static final int MOST = 1_000_000;

    private PairedDifferences() {}

    static List<Contrast> of(PairedEstimates pairs, Better better) {
        List<Contrast> contrasts = new ArrayList<>();
        double tail = ERROR / 2 / Math.max(1, pairs.size() - 1);
        for (int i = 1; i < pairs.size(); i++) {
            Estimate difference = pairs.difference(i, 0);
            double halfWidth = halfWidth(difference, tail);
            Contrast.Verdict verdict = verdict(difference, halfWidth, better);
            int toSettle = verdict == Contrast.Verdict.NOT_DECIDED ? toSettle(difference, tail) : 0;
            contrasts.add(new Contrast(
                    pairs.labels().get(i), difference, halfWidth, pairs.varianceRatio(i), verdict, toSettle));
        }
        return contrasts;
    }

    /** Half the width of an interval that leaves this share out on either side; NaN below two observations. */
    static double halfWidth(Estimate difference, double tail) {
        int n = difference.n();
        return n < 2 ? Double.NaN : new StudentT(n - 1).upperPoint(tail) * difference.sd() / Math.sqrt(n);
    }

    private static Contrast.Verdict verdict(Estimate difference, double halfWidth, Better better) {
        if (difference.isZero()) {
            return Contrast.Verdict.EQUAL;
        }
        double mean = difference.mean();
        if (!(Math.abs(mean) > halfWidth)) {
            return Contrast.Verdict.NOT_DECIDED;
        }
        return switch (better) {
            case MORE -> mean > 0 ? Contrast.Verdict.BETTER : Contrast.Verdict.WORSE;
            case LESS -> mean < 0 ? Contrast.Verdict.BETTER : Contrast.Verdict.WORSE;
            case NEITHER -> mean > 0 ? Contrast.Verdict.MORE : Contrast.Verdict.LESS;
        };
    }

    /**
     * The fewest replications with which an interval of this level leaves zero out in four of five studies, if the true
     * difference and its spread are what they look now.
     */
    static int toSettle(Estimate difference, double tail) {
        if (difference.n() < 2) {
            return Integer.MAX_VALUE;
        }
        double normal = new NormalDistribution(null, 0, 1).inverseCumulativeProbability(1 - tail);
        double fewest = needed(difference, normal);
        if (!(fewest < MOST)) {
            return Integer.MAX_VALUE;
        }
        int few = Math.max(difference.n(), (int) fewest);
        int many = (int) Math.max(few + 1.0, Math.ceil(needed(difference, new StudentT(few - 1).upperPoint(tail))));
        while (many - few > 1) {
            int between = few + (many - few) / 2;
            if (needed(difference, new StudentT(between - 1).upperPoint(tail)) <= between) {
                many = between;
            } else {
                few = between;
            }
        }
        return many;
    }

    /** Replications with which this many standard errors, and those for the chance of deciding, fit into the difference. */
    private static double needed(Estimate difference, double point) {
        double ratio = (point + POWER) * difference.sd() / difference.mean();
        return ratio * ratio;
    }
}
