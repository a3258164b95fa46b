package salesfloor.experiment.selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Estimate;

/**
 * What an optimisation found; immutable.
 *
 * @param proposed the plans that the guide thought best, best first
 * @param tried every plan that was looked at in the search, in the order of plans
 * @param selection the final selection
 * @param searched replications of the search
 * @param figures the chosen plan, its runner-up and today's, each with how many replications from number 1 its figures are made
 *     of; empty where nothing was chosen
 */
public record Recommendation(
        List<Plan> proposed, List<Tried> tried, Selection selection, int searched, Map<Plan, Integer> figures) {
    public Recommendation {
        proposed = List.copyOf(proposed);
        tried = List.copyOf(tried);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * A plan that the search looked at.
     *
     * @param plan the plan
     * @param response the measure that decides, over the replications of the search
     * @param margins how far the plan looked on the good side of each constraint
     * @param end what became of it in the selection; empty where it was no finalist
     */
    public record Tried(Plan plan, Estimate response, List<Estimate> margins, Optional<Candidate> end) {}

    /** Replications of all parts together. */
    public int replications() {
        return searched
                + selection.replications()
                + figures.values().stream().mapToInt(Integer::intValue).sum();
    }
}
