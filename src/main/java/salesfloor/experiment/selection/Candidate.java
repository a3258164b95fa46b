package salesfloor.experiment.selection;

import java.util.List;
import java.util.Optional;
import salesfloor.experiment.Estimate;

/**
 * One finalist and what became of it.
 *
 * @param plan the plan
 * @param fate what became of it
 * @param response the measure that decides, over its replications of the selection; after a selection the mean of what was
 *     chosen looks a little too good
 * @param constraints what was shown of each constraint, in the order of the aim
 * @param better the plan that it was found worse than, if that is its fate
 */
public record Candidate(Plan plan, Fate fate, Estimate response, List<Shown> constraints, Optional<Plan> better) {
    public Candidate {
        constraints = List.copyOf(constraints);
    }

    /** What became of a finalist. */
    public enum Fate {
        CHOSEN("chosen"),
        /** Found worse than a plan that keeps the constraints. */
        WORSE("set aside by the selection"),
        /** Shown to break a constraint. */
        BREAKS("breaks a constraint"),
        /** The most replications did not show whether it keeps the constraints. */
        NOT_SHOWN("not shown to keep the constraints"),
        /** Keeps the constraints; the most replications did not tell it from the chosen one. */
        NOT_DECIDED("not decided"),
        /** A replication failed or had no figure. */
        FAILED("failed");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /** The words that tables show. */
        public String words() {
            return words;
        }
    }

    /**
     * What was shown of a constraint.
     *
     * @param margin how far the plan is on the good side, in the unit of the measure
     * @param kept whether it was shown to keep it
     * @param broken whether it was shown to break it
     */
    public record Shown(Estimate margin, boolean kept, boolean broken) {}

    /** Whether it was shown to keep all constraints. */
    public boolean keepsAll() {
        return constraints.stream().allMatch(Shown::kept);
    }
}
