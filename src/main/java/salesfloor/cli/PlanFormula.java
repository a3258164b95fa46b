package salesfloor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salesfloor.experiment.selection.Guide;
import salesfloor.experiment.selection.Plan;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.theory.FlowBalance;

/** What the closed-form balance makes of plans; each is asked once. Settings that together make no scenario give no measures. */
final class PlanFormula implements Guide {
    private final PlanScenarios plans;
    private final SortedMap<Plan, Map<String, Double>> known = new TreeMap<>();

    PlanFormula(PlanScenarios plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, Double> of(Plan plan) {
        return known.computeIfAbsent(plan, this::solve);
    }

    private Map<String, Double> solve(Plan plan) {
        try {
            return FlowBalance.of(plans.scenario(plan)).measures();
        } catch (InvalidScenario none) {
            return new LinkedHashMap<>();
        }
    }
}
