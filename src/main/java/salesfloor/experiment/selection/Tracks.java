package salesfloor.experiment.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has been seen of all plans with replications that are numbered from a certain number on. */
final class Tracks {
    private final Aim aim;
    private final Trials trials;
    private final int before;
    private final SortedMap<Plan, Track> tracks = new TreeMap<>();

    /** @param before the number before the first that is used */
    Tracks(Aim aim, Trials trials, int before) {
        this.aim = aim;
        this.trials = trials;
        this.before = before;
    }

    /** Sees to it that each of these plans has so many replications at least. */
    void reach(Collection<Plan> plans, int n) throws IOException {
        List<Plan> lacking = plans.stream().filter(plan -> of(plan).n() < n).toList();
        if (lacking.isEmpty()) {
            return;
        }
        int least = lacking.stream().mapToInt(plan -> of(plan).n()).min().orElse(n);
        trials.run(lacking, before + least + 1, before + n);
        for (Plan plan : lacking) {
            Track track = of(plan);
            for (int number = track.n() + 1; number <= n; number++) {
                track.add(trials.measures(plan, before + number));
            }
        }
    }

    /** What has been seen of a plan. */
    Track of(Plan plan) {
        return tracks.computeIfAbsent(plan, p -> new Track(aim));
    }

    /** The plans that were looked at. */
    List<Plan> plans() {
        return new ArrayList<>(tracks.keySet());
    }

    /** Replications of all plans. */
    int spent() {
        return tracks.values().stream().mapToInt(Track::n).sum();
    }
}
