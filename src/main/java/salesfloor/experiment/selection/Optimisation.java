package salesfloor.experiment.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import salesfloor.experiment.Estimate;

/**
 * Finds the best plan of a lattice: a guide proposes, a {@link LocalSearch} looks around with few replications, a
 * {@link FinalSelection} decides on replications that the search has not seen, and the figures of what it chose come from
 * replications that the selection has not seen. So neither the choice nor the figures profit from lucky replications. (Boesel,
 * Nelson and Kim 2003, Operations Research 51, 814-825, on cleaning up after a search.)
 *
 * <p>The three parts use replication numbers of their own: the figures from 1, the selection and the search from the numbers given
 * here.
 */
public final class Optimisation {
    /** The selection uses replications after this number. */
    public static final int SELECTION = 300_000;

    /** The search uses replications after this number. */
    public static final int SEARCH = 600_000;

    /** Plans that the guide thinks best and that the search may start from. */
    private static final int PROPOSED = 2;

    private final PlanSpace space;
    private final Aim aim;
    private final Guide guide;
    private final Trials trials;

    public Optimisation(PlanSpace space, Aim aim, Guide guide, Trials trials) {
        this.space = space;
        this.aim = aim;
        this.guide = guide;
        this.trials = trials;
    }

    /**
     * Finds the best plan.
     *
     * @param today a plan that the search starts from too, and that is always a finalist; empty where it is not in the
     *     lattice
     */
    public Recommendation run(Optional<Plan> today) throws IOException {
        List<Plan> proposed = new Proposals(space, aim, guide).best(today, PROPOSED);
        Tracks tracks = new Tracks(aim, trials, SEARCH);
        LocalSearch search = new LocalSearch(space, aim, tracks);
        NavigableSet<Plan> starts = new TreeSet<>(proposed);
        today.ifPresent(starts::add);
        Plan end = search.climb(new ArrayList<>(starts));
        Selection selection = FinalSelection.of(
                aim, trials, search.finalists(end, today.stream().toList()), SELECTION);
        return new Recommendation(
                proposed, tried(tracks, selection), selection, tracks.spent(), figures(selection, today));
    }

    private List<Recommendation.Tried> tried(Tracks tracks, Selection selection) {
        List<Recommendation.Tried> tried = new ArrayList<>();
        for (Plan plan : tracks.plans()) {
            Track track = tracks.of(plan);
            List<Estimate> margins = new ArrayList<>();
            for (int i = 0; i < aim.constraints().size(); i++) {
                margins.add(track.margin(i, track.n()));
            }
            tried.add(new Recommendation.Tried(plan, track.response(), margins, selection.candidate(plan)));
        }
        return tried;
    }

    /** As many replications of the chosen plan, its runner-up and today's as the selection gave the chosen one. */
    private Map<Plan, Integer> figures(Selection selection, Optional<Plan> today) throws IOException {
        Map<Plan, Integer> figures = new LinkedHashMap<>();
        Optional<Plan> chosen = selection.chosen();
        if (chosen.isPresent()) {
            int n = selection
                    .candidate(chosen.get())
                    .map(one -> one.response().n())
                    .orElse(aim.first());
            figures.put(chosen.get(), n);
            selection.runnerUp().ifPresent(plan -> figures.put(plan, n));
            today.ifPresent(plan -> figures.put(plan, n));
            trials.run(figures.keySet(), 1, n);
        }
        return figures;
    }
}
