package salesfloor.experiment.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.StudentT;

/**
 * Looks for good plans with few replications: from the best of the starts to a better neighbour, until no neighbour looks better.
 * All plans share the luck of these replications, and a step is taken only if the mean over the same replications is better, so
 * the search ends. It ends at a plan that looks locally best (in the sense of Hong and Nelson 2006, Operations Research 54,
 * 115-129, COMPASS); that it is, only the final selection says, on replications of its own.
 */
final class LocalSearch {
    /** Replications for a first look, and for those that look better than the plan held. */
    static final int GLANCE = 5;

    static final int LOOK = 12;

    /** How many of the better-looking neighbours are looked at more closely. */
    private static final int CLOSER = 3;

    /** A plan that looks worse, or beyond a constraint, even at this bound is not a finalist. */
    private static final double TAIL = 0.005;

    private final PlanSpace space;
    private final Aim aim;
    private final Tracks tracks;

    LocalSearch(PlanSpace space, Aim aim, Tracks tracks) {
        this.space = space;
        this.aim = aim;
        this.tracks = tracks;
    }

    /** Goes from the best of these plans to one without a neighbour that looks better. */
    Plan climb(List<Plan> starts) throws IOException {
        tracks.reach(starts, LOOK);
        Plan at = best(starts);
        while (true) {
            Optional<Plan> next = step(at);
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
    }

    private Optional<Plan> step(Plan at) throws IOException {
        List<Plan> neighbours = space.neighbours(at);
        tracks.reach(neighbours, GLANCE);
        Merit held = merit(at, GLANCE);
        List<Plan> better = neighbours.stream()
                .filter(plan -> merit(plan, GLANCE).betterThan(held))
                .sorted(Comparator.comparingDouble(
                                (Plan plan) -> merit(plan, GLANCE).violation())
                        .thenComparingDouble(plan -> -merit(plan, GLANCE).gain()))
                .limit(CLOSER)
                .toList();
        tracks.reach(better, LOOK);
        List<Plan> all = new ArrayList<>(List.of(at));
        all.addAll(better);
        Plan best = best(all);
        return best.equals(at) ? Optional.empty() : Optional.of(best);
    }

    private Plan best(List<Plan> plans) {
        Plan best = plans.get(0);
        for (Plan plan : plans) {
            best = merit(plan, LOOK).betterThan(merit(best, LOOK)) ? plan : best;
        }
        return best;
    }

    private Merit merit(Plan plan, int r) {
        return Merit.of(aim, tracks.of(plan), r);
    }

    /**
     * The plan that the search ended at, and every plan it looked at that is neither clearly worse nor clearly beyond a
     * constraint. Where that plan itself looks to break a constraint, plans that look nearer to keeping all come too.
     */
    List<Plan> finalists(Plan end, Collection<Plan> always) {
        NavigableSet<Plan> finalists = new TreeSet<>(always);
        tracks.plans().stream().filter(plan -> mayBeBest(plan, end)).forEach(finalists::add);
        finalists.remove(end);
        List<Plan> all = new ArrayList<>(List.of(end));
        all.addAll(finalists);
        return all;
    }

    private boolean mayBeBest(Plan plan, Plan end) {
        Track track = tracks.of(plan);
        if (track.hasGap() || keepsNot(track)) {
            return false;
        }
        int r = Math.min(track.n(), tracks.of(end).n());
        Estimate lead = track.lead(tracks.of(end), r);
        return merit(end, LOOK).violation() > 0 || lead.mean() + reach(lead) >= 0;
    }

    private boolean keepsNot(Track track) {
        for (int i = 0; i < aim.constraints().size(); i++) {
            Estimate margin = track.margin(i, track.n());
            if (margin.mean() + reach(margin) < 0) {
                return true;
            }
        }
        return false;
    }

    private static double reach(Estimate estimate) {
        return new StudentT(estimate.n() - 1).upperPoint(TAIL) * estimate.sd() / Math.sqrt(estimate.n());
    }
}
