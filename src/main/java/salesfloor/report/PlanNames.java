package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import salesfloor.experiment.selection.Plan;

/**
 * How plans are called.
 *
 * @param factors what is varied
 * @param levels the settings of each factor, in words
 */
public record PlanNames(List<String> factors, List<List<String>> levels) {
    public PlanNames {
        factors = List.copyOf(factors);
        levels = levels.stream().map(List::copyOf).toList();
    }

    /** The setting of each factor. */
    public List<String> settings(Plan plan) {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            settings.add(levels.get(i).get(plan.levels().get(i)));
        }
        return settings;
    }

    /** A plan in words: {@code officeSeller 10, backOffice 2}. */
    public String label(Plan plan) {
        List<String> words = new ArrayList<>();
        List<String> settings = settings(plan);
        for (int i = 0; i < settings.size(); i++) {
            words.add(factors.get(i) + " " + settings.get(i));
        }
        return String.join(", ", words);
    }
}
