package salesfloor.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesfloor.experiment.selection.Plan;
import salesfloor.experiment.selection.PlanSpace;
import salesfloor.report.PlanNames;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.EffectiveText;
import salesfloor.scenario.file.ExperimentCase;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.Level;
import salesfloor.scenario.file.ReadExperiment;
import salesfloor.scenario.file.ReadScenario;

/** The plans of an experiment as scenarios: every combination of the levels of its factors. */
final class PlanScenarios {
    private final ReadExperiment experiment;
    private final ExperimentCase only;
    private final List<List<Level>> levels = new ArrayList<>();
    private final PlanNames names;

    /** @param experiment one without cases, whose factors have levels */
    PlanScenarios(ReadExperiment experiment) {
        this.experiment = experiment;
        only = experiment.cases().get(0);
        for (Factor factor : only.factors()) {
            List<Level> ordered = new ArrayList<>(factor.levels());
            if (factor.isNumeric()) {
                ordered.sort(Comparator.comparingDouble(Level::value));
            }
            levels.add(ordered);
        }
        names = new PlanNames(
                only.factors().stream().map(Factor::name).toList(),
                levels.stream()
                        .map(factor -> factor.stream().map(Level::text).toList())
                        .toList());
    }

    PlanSpace space() {
        return new PlanSpace(levels.stream().map(List::size).toList());
    }

    /** How plans are called. */
    PlanNames names() {
        return names;
    }

    /** The scenario that the plans change. */
    ReadScenario base() {
        return only.base();
    }

    /**
     * The scenario of a plan, with further settings laid over it.
     *
     * @throws InvalidScenario where the settings together make no scenario
     */
    EffectiveScenario scenario(Plan plan, String label, List<Level> further) {
        List<Level> all = new ArrayList<>(levels(plan));
        all.addAll(further);
        return effective(only.with(label, all, experiment.reader()));
    }

    /** The scenario alone, for formulas. */
    Scenario scenario(Plan plan) {
        return only.with(names.label(plan), levels(plan), experiment.reader()).scenario();
    }

    /** The plan that changes nothing; empty where a factor has no such level. */
    Optional<Plan> today() {
        String unchanged = text(List.of());
        List<Integer> today = new ArrayList<>();
        for (List<Level> factor : levels) {
            int same = 0;
            while (same < factor.size() && !text(List.of(factor.get(same))).equals(unchanged)) {
                same++;
            }
            if (same == factor.size()) {
                return Optional.empty();
            }
            today.add(same);
        }
        return Optional.of(new Plan(today));
    }

    /** Equal hashes are the same plans of the same scenario. */
    String hash() {
        StringBuilder all = new StringBuilder(EffectiveText.of(only.base()));
        for (int i = 0; i < levels.size(); i++) {
            all.append(only.factors().get(i).name()).append('\n');
            levels.get(i).forEach(level -> all.append(text(List.of(level))));
        }
        return EffectiveScenario.hash(all.toString());
    }

    private List<Level> levels(Plan plan) {
        List<Level> chosen = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            chosen.add(levels.get(i).get(plan.levels().get(i)));
        }
        return chosen;
    }

    /** What a level makes of the base; empty where it makes no scenario. */
    private String text(List<Level> some) {
        try {
            return EffectiveText.of(only.with(only.base().scenario().name(), some, experiment.reader()));
        } catch (InvalidScenario none) {
            return "";
        }
    }

    private static EffectiveScenario effective(ReadScenario read) {
        return new EffectiveScenario(read.scenario(), EffectiveText.of(read));
    }
}
