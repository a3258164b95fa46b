package salesfloor.experiment;

import java.util.List;
import java.util.Optional;
import salesfloor.metrics.Measure;
import salesfloor.metrics.Measure.Better;

/**
 * What paired replications say of one measure in several scenarios.
 *
 * @param measure key of the measure
 * @param contrasts every scenario but the first, against the first
 * @param standings every scenario against the best of the others; none where the measure has no better direction
 * @param toSettleBest how many replications in all would probably tell the leader from all others, if differences are what they
 *     look; 0 where it is decided or nothing can be best, {@link Integer#MAX_VALUE} where no number can be named
 */
public record MeasureComparison(String measure, List<Contrast> contrasts, List<Standing> standings, int toSettleBest) {
    public MeasureComparison {
        contrasts = List.copyOf(contrasts);
        standings = List.copyOf(standings);
    }

    static MeasureComparison of(String measure, PairedEstimates pairs, ProbabilityOfBest probability) {
        Better better = direction(measure);
        List<Contrast> contrasts = PairedDifferences.of(pairs, better);
        if (better == Better.NEITHER) {
            return new MeasureComparison(measure, contrasts, List.of(), 0);
        }
        boolean less = better == Better.LESS;
        BestOfAll best = new BestOfAll(pairs, less);
        return new MeasureComparison(
                measure, contrasts, best.standings(probability.of(pairs, less)), toSettle(best, pairs));
    }

    private static int toSettle(BestOfAll best, PairedEstimates pairs) {
        int leader = best.leader();
        int most = 0;
        for (int i = 0; i < pairs.size(); i++) {
            if (i != leader && best.isCandidate(i)) {
                most = Math.max(most, PairedDifferences.toSettle(pairs.difference(leader, i), best.tail()));
            }
        }
        return most;
    }

    /** Which direction of a measure is better. */
    public static Better direction(String measure) {
        return Measure.of(measure).map(Measure::better).orElse(Better.NEITHER);
    }

    /** A scenario against the first. */
    public Optional<Contrast> contrast(String label) {
        return contrasts.stream()
                .filter(contrast -> contrast.label().equals(label))
                .findFirst();
    }

    /** The standing of a scenario. */
    public Optional<Standing> standing(String label) {
        return standings.stream()
                .filter(standing -> standing.label().equals(label))
                .findFirst();
    }

    /** The only scenario that may be the best; empty where several may be, or none can. */
    public Optional<Standing> best() {
        List<Standing> candidates =
                standings.stream().filter(Standing::candidate).toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
