package salesfloor.experiment.selection;

import java.util.List;
import salesfloor.experiment.Estimate;
import salesfloor.random.PortableMath;

/**
 * The fully sequential procedure KN (Kim and Nelson 2001, ACM TOMACS 11, 251-273; with c = 1, the choice they recommend). It uses
 * the variance of paired differences and shares the error over pairs by Bonferroni, so that it allows common random numbers. If
 * the best mean is better than every other by the indifference zone at least, and replications are normal, it is selected with
 * probability 1 − error or more.
 *
 * <p>Each pair has its continuation region: a triangle that closes as replications come in. The first exit of a pair's sum of
 * differences says which of the two is the better, and is kept (Andradóttir and Kim 2010, Naval Research Logistics 57, 403-421):
 * so the answer of a pair does not depend on when the constraints of its members are decided.
 */
final class KimNelson {
    private final List<Track> tracks;
    private final double indifference;
    private final double h2;
    private final double[][] variance;
    private final int[][] beats;

    /**
     * @param tracks the alternatives, each with its first replications
     * @param first how many replications each has; the spread of differences is taken from these
     * @param error share of studies that may select a wrong one
     */
    KimNelson(List<Track> tracks, int first, double error, double indifference) {
        this.tracks = List.copyOf(tracks);
        this.indifference = indifference;
        int k = tracks.size();
        double eta = 0.5 * (PortableMath.pow(2 * error / Math.max(1, k - 1), -2.0 / (first - 1)) - 1);
        h2 = 2 * eta * (first - 1);
        variance = new double[k][k];
        beats = new int[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                Estimate difference = tracks.get(i).lead(tracks.get(j), first);
                variance[i][j] = difference.sd() * difference.sd();
                variance[j][i] = variance[i][j];
            }
        }
    }

    /** Looks at a pair after r replications of both, unless it is decided. */
    void look(int i, int j, int r) {
        if (beats[i][j] != 0) {
            return;
        }
        double lead = tracks.get(i).mean(r) - tracks.get(j).mean(r);
        double closing = h2 * variance[i][j] / (indifference * indifference) - r;
        double reach = Math.max(0, indifference / (2.0 * r) * closing);
        if (lead > reach || lead < -reach) {
            settle(i, j, lead > 0);
        } else if (closing <= 0) {
            settle(i, j, i < j); // equal to the last digit: the first of them
        }
    }

    private void settle(int i, int j, boolean first) {
        beats[i][j] = first ? 1 : -1;
        beats[j][i] = -beats[i][j];
    }

    /** Whether i was found better than j. */
    boolean beats(int i, int j) {
        return beats[i][j] > 0;
    }

    /** Whether a pair is not decided yet. */
    boolean open(int i, int j) {
        return i != j && beats[i][j] == 0;
    }

    /** The most replications that a pair can need, known after the first ones. */
    double longest(int i, int j) {
        return Math.floor(h2 * variance[i][j] / (indifference * indifference)) + 1;
    }
}
