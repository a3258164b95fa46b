package salesfloor.experiment.horizon;

import java.util.OptionalInt;
import salesfloor.experiment.Estimate;

/**
 * What one weekly series says about the start of its window.
 *
 * @param series which one
 * @param cut what MSER-5 would leave out of the mean over replications
 * @param early mean of the weeks before the cut, in the unit of the series; NaN where nothing is cut
 * @param late mean of the weeks after it
 * @param tolerance how large a bias may be
 * @param bias mean of the window less that of the weeks after the cut, as a share of the latter: what the start does to a figure
 *     of the window. Zero where nothing is cut
 * @param distorts whether the bias is surely larger than is tolerated; see {@link StartCheck}
 * @param leaveOut weeks to leave out so that a window of the same length is distorted no more: the cut, or where that shows no
 *     steady state, a forecast; empty where none can be made
 */
public record StartFinding(
        String series,
        Truncation cut,
        double early,
        double late,
        double tolerance,
        Estimate bias,
        boolean distorts,
        OptionalInt leaveOut) {

    /** How many times its tolerance the bias is. */
    double excess() {
        return Math.abs(bias.mean()) / tolerance;
    }
}
