package salesfloor.experiment.selection;

import java.util.Map;
import salesfloor.experiment.Estimate;
import salesfloor.scenario.Goal;

/**
 * How good a plan looks while plans are searched: less breaking of constraints first, then more of the response.
 *
 * @param violation sum over constraints of how far the plan looks beyond each, as a share of the target; 0 where it looks kept
 * @param gain the response, more being better
 */
record Merit(double violation, double gain) {

    /** By what a guide says; what it does not know counts as kept. */
    static Merit of(Aim aim, Map<String, Double> estimates) {
        double violation = 0;
        for (Goal goal : aim.constraints()) {
            double above = estimates.getOrDefault(goal.measure(), Double.NaN) - goal.value();
            violation += violation(goal, goal.atLeast() ? above : -above);
        }
        double response = estimates.getOrDefault(aim.response(), Double.NaN);
        return new Merit(violation, Double.isFinite(response) ? response * (aim.maximise() ? 1 : -1) : WORST);
    }

    /** By the first r replications of a plan. */
    static Merit of(Aim aim, Track track, int r) {
        if (track.hasGap()) {
            return new Merit(Double.POSITIVE_INFINITY, WORST);
        }
        double violation = 0;
        for (int i = 0; i < aim.constraints().size(); i++) {
            Estimate margin = track.margin(i, r);
            violation += violation(aim.constraints().get(i), margin.mean());
        }
        return new Merit(violation, track.mean(r));
    }

    private static final double WORST = Double.NEGATIVE_INFINITY;

    private static double violation(Goal goal, double margin) {
        double size = goal.value() == 0 ? 1 : Math.abs(goal.value());
        return margin < 0 ? -margin / size : 0;
    }

    boolean betterThan(Merit other) {
        return violation == other.violation ? gain > other.gain : violation < other.violation;
    }
}
