package salesfloor.experiment.design;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Points all over the ranges of the assumptions, by the method that fits their number. Points come in groups: walks of elementary
 * effects, or rows of the design of shares. All points of group k have the luck of replication k, so that differences within a
 * group are made by the assumptions, and groups are independent of each other.
 */
final class Screening {
    private final SensitivityPlan plan;
    private final ElementaryEffects effects;
    private final VarianceShares shares;
    private final List<List<Trial>> groups = new ArrayList<>();

    /** What was found about one assumption, by one method or the other. */
    record Finding(Optional<ElementaryEffects.Effect> effect, Optional<VarianceShares.Shares> shares) {}

    Screening(SensitivityPlan plan, int scenario) {
        this.plan = plan;
        int factors = plan.assumptions().size();
        effects = new ElementaryEffects(factors, SensitivityMethod.walks(factors, plan.runs()), plan.seed());
        shares = new VarianceShares(factors, SensitivityMethod.rows(factors, plan.runs()), plan.seed());
        int number = isByShares() ? shares.rows() : effects.walks();
        for (int group = 0; group < number; group++) {
            List<Trial> trials = new ArrayList<>();
            for (double[] point : isByShares() ? shares.points(group) : effects.points(group)) {
                trials.add(new Trial(place(scenario, point), group + 1));
            }
            groups.add(trials);
        }
    }

    private boolean isByShares() {
        return plan.method() == SensitivityMethod.SHARES;
    }

    private Place place(int scenario, double[] point) {
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            settings.add(plan.assumptions().get(i).at(point[i]));
        }
        return new Place(scenario, settings);
    }

    List<Trial> trials() {
        return groups.stream().flatMap(List::stream).toList();
    }

    /** What the trials say about a measure, assumption by assumption. */
    List<Finding> findings(Laboratory laboratory, String measure) throws IOException {
        double[][] responses = new double[groups.size()][];
        for (int group = 0; group < responses.length; group++) {
            List<Trial> trials = groups.get(group);
            responses[group] = new double[trials.size()];
            for (int i = 0; i < trials.size(); i++) {
                responses[group][i] = laboratory.value(trials.get(i), measure);
            }
        }
        return isByShares()
                ? shares.of(responses).stream()
                        .map(one -> new Finding(Optional.empty(), Optional.of(one)))
                        .toList()
                : effects.of(responses).stream()
                        .map(one -> new Finding(Optional.of(one), Optional.empty()))
                        .toList();
    }
}
