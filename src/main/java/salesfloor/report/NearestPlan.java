package salesfloor.report;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate;
import salesfloor.experiment.selection.Recommendation.Tried;
import salesfloor.scenario.Goal;

/** How near plans come to keeping the constraints, where none was shown to keep them all. */
final class NearestPlan {
    private final List<Goal> constraints;
    private final List<Tried> tried;

    NearestPlan(OptimisationReport report) {
        constraints = report.aim().constraints();
        tried = report.found().tried();
    }

    /** How far on the good side of a constraint a plan is, by the best that is known of it. */
    static Estimate margin(Tried plan, int constraint) {
        return plan.end()
                .map(Candidate::constraints)
                .map(shown -> shown.get(constraint).margin())
                .orElseGet(() -> plan.margins().get(constraint));
    }

    /** The plan with the least sum of what it lacks, each as a share of the limit; the first of equals. */
    Optional<Tried> nearest() {
        return tried.stream()
                .filter(plan -> Double.isFinite(lack(plan)))
                .reduce((best, plan) -> lack(plan) < lack(best) ? plan : best);
    }

    private double lack(Tried plan) {
        double lack = 0;
        for (int i = 0; i < constraints.size(); i++) {
            double size = Math.abs(constraints.get(i).value());
            lack += Math.max(0, -margin(plan, i).mean()) / (size == 0 ? 1 : size);
        }
        return lack;
    }

    /** Whether no plan that was looked at came to the good side of a constraint. */
    boolean nobodyKeeps(int constraint) {
        return tried.stream().noneMatch(plan -> margin(plan, constraint).mean() >= 0);
    }
}
