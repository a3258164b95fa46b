package salesfloor.experiment.selection;

import java.util.List;
import salesfloor.scenario.Goal;

/**
 * What the best plan is to be best in, under which constraints, and how sure that shall be.
 *
 * @param response key of the measure that decides
 * @param maximise whether the largest is the best, or the smallest
 * @param constraints what a plan must keep in the mean
 * @param confidence with which chance the statement about the chosen plan shall hold, such as 0.95
 * @param indifference the smallest difference of the response that matters, in its unit; above 0
 * @param first replications that every finalist gets, at least 2
 * @param most replications that no plan is given more than
 */
public record Aim(
        String response,
        boolean maximise,
        List<Goal> constraints,
        double confidence,
        double indifference,
        int first,
        int most) {
    public Aim {
        constraints = List.copyOf(constraints);
        if (!(confidence > 0 && confidence < 1) || !(indifference > 0) || first < 2 || most < first) {
            throw new IllegalArgumentException("confidence " + confidence + ", indifference " + indifference
                    + ", replications " + first + " to " + most);
        }
    }

    /** Share of studies that may name a wrong plan: half of all error where there are constraints, else all. */
    double selectionError() {
        return constraints.isEmpty() ? 1 - confidence : (1 - confidence) / 2;
    }

    /** Share of studies that may be wrong about any constraint of any finalist: the other half. */
    double constraintError() {
        return (1 - confidence) / 2;
    }
}
