package salesfloor.experiment;

import salesfloor.scenario.Goal;

/**
 * A goal held against what the replications say.
 *
 * @param goal the target
 * @param estimate the measure it is about
 */
public record GoalCheck(Goal goal, Estimate estimate) {

    /** What can be said about a goal. */
    public enum Verdict {
        MET("met"),
        MISSED("missed"),
        /** The 95 % interval lies on both sides of the target, or there is no interval. */
        NOT_DECIDED("not decided");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The word that tables show. */
        public String words() {
            return words;
        }
    }

    /** How far the mean lies on the good side of the target, in the unit of the measure; negative on the bad side. */
    public double margin() {
        double above = estimate.mean() - goal.value();
        return goal.atLeast() ? above : -above + 0.0;
    }

    /** Whether the goal is met, missed, or not decided by these replications. */
    public Verdict verdict() {
        double margin = margin();
        if (margin - estimate.halfWidth() >= 0) {
            return Verdict.MET;
        }
        return margin + estimate.halfWidth() < 0 ? Verdict.MISSED : Verdict.NOT_DECIDED;
    }

    /** How many replications would probably decide, at this margin and spread; {@link Integer#MAX_VALUE}: cannot be said. */
    public int replicationsToDecide() {
        double ratio = estimate.halfWidth() / Math.abs(margin());
        double needed = Math.ceil(estimate.n() * ratio * ratio);
        return needed < Integer.MAX_VALUE ? (int) Math.max(estimate.n() + 1.0, needed) : Integer.MAX_VALUE;
    }
}
