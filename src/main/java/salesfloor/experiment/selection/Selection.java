package salesfloor.experiment.selection;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Estimate;

/**
 * What a final selection found; immutable.
 *
 * @param candidates the finalists, in the order in which they came
 * @param chosen the plan that is recommended; empty where none was shown to keep the constraints
 * @param runnerUp the nearest other plan that is shown to keep the constraints; where none is, of those not shown to break one
 * @param lead how much better the chosen plan is than that one, over the replications that both have; no observation without one
 * @param toDecide how many replications of a plan decide between the chosen one and those not told from it, at most; 0 where none
 *     is left
 * @param replications how many were made
 */
public record Selection(
        List<Candidate> candidates,
        Optional<Plan> chosen,
        Optional<Plan> runnerUp,
        Estimate lead,
        int toDecide,
        int replications) {
    public Selection {
        candidates = List.copyOf(candidates);
    }

    /**
     * Whether the stated chance of a correct selection was reached: one plan is chosen, and every other finalist was found worse
     * or shown to break a constraint.
     */
    public boolean isDecided() {
        return chosen.isPresent()
                && candidates.stream()
                        .map(Candidate::fate)
                        .allMatch(fate -> fate == Candidate.Fate.CHOSEN
                                || fate == Candidate.Fate.WORSE
                                || fate == Candidate.Fate.BREAKS);
    }

    /** The finalist with this plan. */
    public Optional<Candidate> candidate(Plan plan) {
        return candidates.stream().filter(one -> one.plan().equals(plan)).findFirst();
    }
}
