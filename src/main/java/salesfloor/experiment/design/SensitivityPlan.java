package salesfloor.experiment.design;

import java.util.List;
import salesfloor.metrics.Measure.Better;

/**
 * What a study of assumptions asks.
 *
 * @param assumptions what may be otherwise
 * @param scenarios how many scenarios there are; the first is held against the others
 * @param measures measures; the first decides which scenario is advised
 * @param better which direction of the first measure is better
 * @param replications replications of every paired difference, at least 2
 * @param runs how many runs may be spent on finding out which assumptions move the measures
 * @param seed where points are drawn from
 */
public record SensitivityPlan(
        List<Assumption> assumptions,
        int scenarios,
        List<String> measures,
        Better better,
        int replications,
        int runs,
        long seed) {
    public SensitivityPlan {
        assumptions = List.copyOf(assumptions);
        measures = List.copyOf(measures);
    }

    /** How it is found out which assumptions move the measures. */
    public SensitivityMethod method() {
        return SensitivityMethod.of(assumptions.size(), runs);
    }

    /** 1 where more is better, −1 where less is. */
    double sign() {
        return better == Better.LESS ? -1 : 1;
    }
}
