package salesfloor.experiment.horizon;

import java.util.List;
import java.util.Optional;

/**
 * One weekly series of a long look.
 *
 * @param series which one
 * @param means mean over replications by week, from the first week of the run
 * @param smooth Welch's moving average of the means
 * @param cut what MSER-5 would leave out
 * @param firstYear the first year after the scenario's own warm-up against the weeks after the cut; only of watched series that
 *     are long enough
 * @param warmUpWeeks the scenario's own warm-up
 */
public record SeriesPicture(
        String series,
        List<Double> means,
        List<Double> smooth,
        Truncation cut,
        Optional<StartFinding> firstYear,
        int warmUpWeeks) {

    /** What can be said of the scenario's own warm-up. */
    public enum Verdict {
        ENOUGH("enough"),
        /** The first year is surely off what comes after the cut. */
        TOO_SHORT("too short"),
        /** So it is, and no steady state shows in all the time that was looked at. */
        STILL_DRIFTS("no steady state");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The words that tables show. */
        public String words() {
            return words;
        }
    }

    /** Whether the scenario's own warm-up covers the transient of this series; empty of a series that is only shown. */
    public Optional<Verdict> verdict() {
        return firstYear.map(finding -> {
            if (!finding.distorts() || (cut.settled() && cut.weeks() <= warmUpWeeks)) {
                return Verdict.ENOUGH;
            }
            return cut.settled() ? Verdict.TOO_SHORT : Verdict.STILL_DRIFTS;
        });
    }
}
