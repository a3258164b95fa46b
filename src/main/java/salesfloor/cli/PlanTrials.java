package salesfloor.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salesfloor.experiment.Case;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.RunningEstimate;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.Trials;
import salesfloor.scenario.file.InvalidScenario;

/** Plans tried by simulating them. Settings that together make no scenario give no measures. */
final class PlanTrials implements Trials {
    private final PlanScenarios plans;
    private final GrowingExperiment experiment;
    private final SortedMap<Plan, Optional<Case>> cases = new TreeMap<>();

    PlanTrials(PlanScenarios plans, GrowingExperiment experiment) {
        this.plans = plans;
        this.experiment = experiment;
    }

    @Override
    public void run(Collection<Plan> some, int from, int to) throws IOException {
        List<Case> possible = new ArrayList<>();
        for (Plan plan : some) {
            of(plan).ifPresent(possible::add);
        }
        experiment.run(possible, from, to);
    }

    @Override
    public Map<String, Double> measures(Plan plan, int replication) throws IOException {
        Optional<Case> one = of(plan);
        boolean there = one.isPresent() && one.get().log().has(replication);
        return there ? one.get().log().read(replication).measures() : new LinkedHashMap<>();
    }

    /** What all replications of a plan say of each measure; nothing where it has none. */
    Map<String, Estimate> estimates(Plan plan) throws IOException {
        Optional<Case> one = of(plan);
        Map<String, RunningEstimate> running = new LinkedHashMap<>();
        for (int replication : one.isPresent() ? one.get().log().done() : List.<Integer>of()) {
            measures(plan, replication)
                    .forEach((key, value) -> running.computeIfAbsent(key, k -> new RunningEstimate())
                            .add(value));
        }
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        running.forEach((key, all) -> estimates.put(key, all.estimate()));
        return estimates;
    }

    /** The case of a plan; empty where its settings make no scenario. */
    Optional<Case> of(Plan plan) throws IOException {
        Optional<Case> known = cases.get(plan);
        if (known == null) {
            known = made(plan);
            cases.put(plan, known);
        }
        return known;
    }

    private Optional<Case> made(Plan plan) throws IOException {
        String label = plans.names().label(plan);
        EffectiveScenario scenario;
        try {
            scenario = plans.scenario(plan, label, List.of());
        } catch (InvalidScenario none) {
            return Optional.empty();
        }
        return Optional.of(experiment.add(label, scenario));
    }
}
