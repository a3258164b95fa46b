package salesfloor.experiment;

import java.util.Arrays;
import salesfloor.random.Draws;
import salesfloor.random.Purpose;
import salesfloor.random.Sampler;
import salesfloor.scenario.Distribution;

/**
 * How probable it is that a scenario has the best true mean, given the paired replications and no opinion before them: the true
 * differences to the first scenario follow Student's law about the differences seen, with the spread and the correlation seen and
 * n − 1 degrees of freedom (after Chick and Inoue 2001, Management Science 47, 1133-1149, for common random numbers). For two
 * scenarios that is Student's distribution itself; for more, the share of 20,000 draws in which the scenario comes out best. The
 * draws are the same every time, so that one log gives one answer.
 */
final class ProbabilityOfBest {
    private static final int DRAWS = 20_000;
    private static final double ROUNDING = 1e-12;

    /** Of more scenarios the work would grow with the square of their number; the intervals are there for all. */
    private static final int MOST = 60;

    private final double[][] deviates;
    private double[] scales = {};
    private int scalesFor;

    /** @param scenarios how many are compared */
    ProbabilityOfBest(int scenarios) {
        deviates = new double[scenarios > 2 && scenarios <= MOST ? DRAWS : 0][scenarios - 1];
        Draws draws = new Draws(0);
        for (int draw = 0; draw < deviates.length; draw++) {
            for (int i = 0; i < scenarios - 1; i++) {
                deviates[draw][i] = Sampler.deviate(draws.on(Purpose.BEST_DIFFERENCE, draw, i));
            }
        }
    }

    /** One probability per scenario; NaN where there are too few replications or more than 60 scenarios. Scenarios that never differ share theirs. */
    double[] of(PairedEstimates pairs, boolean lessIsBetter) {
        int scenarios = pairs.size();
        int n = fewest(pairs);
        double[] probability = new double[scenarios];
        if (n < 2 || scenarios > MOST) {
            Arrays.fill(probability, Double.NaN);
            return probability;
        }
        int[] twin = twins(pairs);
        double sign = lessIsBetter ? -1 : 1;
        double[] wins = scenarios == 2 ? ofTwo(pairs.difference(1, 0), sign) : drawn(pairs, twin, sign, n);
        for (int i = 0; i < scenarios; i++) {
            int first = twin[i];
            probability[i] = wins[first]
                    / Arrays.stream(twin).filter(other -> other == first).count();
        }
        return probability;
    }

    private static int fewest(PairedEstimates pairs) {
        int n = Integer.MAX_VALUE;
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = 0; j < i; j++) {
                n = Math.min(n, pairs.difference(i, j).n());
            }
        }
        return n;
    }

    /** For each scenario the first one that never differs from it. */
    private static int[] twins(PairedEstimates pairs) {
        int[] twin = new int[pairs.size()];
        for (int i = 0; i < twin.length; i++) {
            twin[i] = i;
            for (int j = i - 1; j >= 0; j--) {
                twin[i] = pairs.difference(i, j).isZero() ? twin[j] : twin[i];
            }
        }
        return twin;
    }

    private static double[] ofTwo(Estimate difference, double sign) {
        double lead = sign * difference.mean();
        if (difference.isZero()) {
            return new double[] {1, 0};
        }
        double error = difference.sd() / Math.sqrt(difference.n());
        double second = error == 0 ? (lead > 0 ? 1 : 0) : new StudentT(difference.n() - 1).below(lead / error);
        return new double[] {1 - second, second};
    }

    private double[] drawn(PairedEstimates pairs, int[] twin, double sign, int n) {
        double[][] root = root(pairs);
        double[] scale = scales(n);
        double[] wins = new double[pairs.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            wins[best(pairs, twin, sign, root, deviates[draw], scale[draw])]++;
        }
        Arrays.setAll(wins, i -> wins[i] / DRAWS);
        return wins;
    }

    private static int best(
            PairedEstimates pairs, int[] twin, double sign, double[][] root, double[] deviate, double scale) {
        int best = 0;
        double most = 0;
        for (int i = 1; i < twin.length; i++) {
            double spread = 0;
            for (int j = 0; j < i; j++) {
                spread += root[i - 1][j] * deviate[j];
            }
            double lead = sign * (pairs.difference(i, 0).mean() + spread * scale);
            if (twin[i] == i && lead > most) {
                best = i;
                most = lead;
            }
        }
        return best;
    }

    /** Cholesky's root of the covariance of the differences to the first scenario; what is singular stays so. */
    private static double[][] root(PairedEstimates pairs) {
        int size = pairs.size() - 1;
        double[][] root = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = covariance(pairs, i + 1, j + 1);
                for (int k = 0; k < j; k++) {
                    rest -= root[i][k] * root[j][k];
                }
                double whole = variance(pairs, i + 1, 0);
                if (i == j) {
                    root[i][i] = rest > ROUNDING * whole ? Math.sqrt(rest) : 0;
                } else {
                    root[i][j] = root[j][j] > 0 ? rest / root[j][j] : 0;
                }
            }
        }
        return root;
    }

    private static double covariance(PairedEstimates pairs, int i, int j) {
        double both = variance(pairs, i, 0) + variance(pairs, j, 0);
        return i == j ? both / 2 : (both - variance(pairs, i, j)) / 2;
    }

    private static double variance(PairedEstimates pairs, int i, int j) {
        double sd = pairs.difference(i, j).sd();
        return sd * sd;
    }

    /** Per draw, what turns a normal deviate into Student's, divided by the square root of n. */
    private double[] scales(int n) {
        if (scalesFor != n) {
            Sampler gamma = Sampler.of(new Distribution.Gamma(1, (n - 1) / 2.0));
            Draws draws = new Draws(0);
            scales = new double[DRAWS];
            for (int draw = 0; draw < DRAWS; draw++) {
                double ratio = gamma.sample(draws.on(Purpose.BEST_SPREAD, draw, 0));
                scales[draw] = 1 / Math.sqrt(ratio * n);
            }
            scalesFor = n;
        }
        return scales;
    }
}
