package salesfloor.theory;

import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Staffing c = a + beta × sqrt(a): the headroom that keeps the chance of waiting the same whatever the size, so that large
 * groups need relatively less of it.
 *
 * <p>P(wait) = 1 / (1 + beta × Phi(beta) / phi(beta)) in the limit of large groups. Where beta is about 1 it is too low by some
 * 0.14 / √a (against {@link ErlangC}: 0.027 at a = 25, 0.014 at a = 100); the next term of the expansion is of that order (A. Janssen,
 * J. van Leeuwaarden, B. Zwart 2011, Refining square-root safety staffing by expanding Erlang C, Operations Research 59(6)).
 *
 * <p>Source: S. Halfin, W. Whitt 1981, Heavy-traffic limits for queues with many exponential servers, Operations Research 29(3),
 * pages 567-588; S. Borst, A. Mandelbaum, M. Reiman 2004, Dimensioning large call centers, Operations Research 52(1), pages 17-34.
 */
public final class SquareRootStaffing {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private SquareRootStaffing() {}

    /** Smallest whole number of people at or above a + beta × sqrt(a). */
    public static int servers(double load, double beta) {
        return (int) Math.ceil(load + beta * Math.sqrt(load));
    }

    /** Probability of waiting with headroom {@code beta} above 0. */
    public static double waitProbability(double beta) {
        return 1 / (1 + beta * NORMAL.cumulativeProbability(beta) / NORMAL.density(beta));
    }

    /** The headroom beta that makes an arrival wait with this probability, between 0 and 1 exclusive. */
    public static double headroom(double waitProbability) {
        return new BrentSolver(1e-10).solve(200, beta -> waitProbability(beta) - waitProbability, 0, 10);
    }
}
