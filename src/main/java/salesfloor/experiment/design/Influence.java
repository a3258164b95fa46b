package salesfloor.experiment.design;

import java.util.Optional;

/**
 * What an assumption does to a measure of the advised scenario.
 *
 * @param assumption what is assumed
 * @param measure key of the measure
 * @param base the measure with everything as it is
 * @param bar what it changes alone, at either end of its range
 * @param effect elementary effects, where that is the method
 * @param shares shares of the variance, where that is the method
 */
public record Influence(
        Assumption assumption,
        String measure,
        double base,
        Tornado.Bar bar,
        Optional<ElementaryEffects.Effect> effect,
        Optional<VarianceShares.Shares> shares) {}
