package salesfloor.experiment.design;

import java.util.Comparator;
import java.util.List;

/**
 * What a study of assumptions found; immutable.
 *
 * @param plan what was asked
 * @param advice which scenario is better
 * @param influences what each assumption does to each measure; per measure, the assumption with the widest bar first
 * @param turns what would turn the advice, the nearest first
 */
public record SensitivityFindings(SensitivityPlan plan, Advice advice, List<Influence> influences, List<Turn> turns) {
    public SensitivityFindings {
        influences = List.copyOf(influences);
        turns = List.copyOf(turns);
    }

    /** What the assumptions do to one measure, the widest bar first. */
    public List<Influence> on(String measure) {
        return influences.stream()
                .filter(influence -> influence.measure().equals(measure))
                .toList();
    }

    /** The assumptions that would turn the advice within their ranges, the nearest first. */
    public List<Turn> reversals() {
        return turns.stream()
                .filter(turn -> turn.crossing().verdict() == Crossing.Verdict.FOUND)
                .toList();
    }

    /** The assumptions of which it cannot be said whether they would turn the advice, those that leave the least lead first. */
    public List<Turn> undecided() {
        return turns.stream()
                .filter(turn -> turn.crossing().verdict() == Crossing.Verdict.NOT_DECIDED)
                .sorted(Comparator.comparingDouble(Turn::leastLead))
                .toList();
    }
}
