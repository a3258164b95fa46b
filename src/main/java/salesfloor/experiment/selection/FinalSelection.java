package salesfloor.experiment.selection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.selection.Candidate.Fate;
import salesfloor.experiment.selection.Feasibility.Word;

/**
 * Selects the best of a few plans that keeps the constraints, with stated chances.
 *
 * <p>Constraints and comparison go on together (Andradóttir and Kim 2010, Naval Research Logistics 57, 403-421): pairs are decided
 * by {@link KimNelson}, constraints by {@link Feasibility}, and a plan falls out when it is shown to break a constraint, or when it
 * was found worse than a plan that is shown to keep them all. Only plans that have something open get another replication.
 *
 * <p>Near-normal replications given, in at least the stated share of studies no statement on a constraint is false, and, if the
 * best of the finalists that keep all constraints is better than all others of them by the indifference zone at least and everything
 * was decided, it is the one chosen.
 */
final class FinalSelection {
    /** Replications that are simulated at a time; what a plan gets beyond its end counts as spent and is not looked at. */
    private static final int BATCH = 16;

    private final Aim aim;
    private final Tracks tracks;
    private final List<Plan> plans;
    private final List<Track> seen;
    private final @Nullable Fate[] fates;
    private final int[] better;
    private final int[] stoppedAt;
    private final Feasibility feasibility;
    private final KimNelson pairs;

    private FinalSelection(Aim aim, Tracks tracks, List<Plan> plans) {
        this.aim = aim;
        this.tracks = tracks;
        this.plans = List.copyOf(plans);
        seen = plans.stream().map(tracks::of).toList();
        fates = new Fate[plans.size()];
        better = new int[plans.size()];
        stoppedAt = new int[plans.size()];
        feasibility = new Feasibility(aim, seen);
        pairs = new KimNelson(seen, aim.first(), aim.selectionError(), aim.indifference());
    }

    /** Selects among these plans, with replications from the given number on that nobody has used to choose them. */
    static Selection of(Aim aim, Trials trials, List<Plan> plans, int before) throws IOException {
        Tracks tracks = new Tracks(aim, trials, before);
        tracks.reach(plans, aim.first());
        FinalSelection selection = new FinalSelection(aim, tracks, plans);
        selection.run();
        return selection.result();
    }

    private void run() throws IOException {
        List<Integer> looks = Feasibility.looks(aim);
        int r = aim.first();
        while (true) {
            look(r, looks.contains(r));
            int now = r;
            List<Integer> open = all().filter(this::isOpen).boxed().toList();
            all().filter(i -> !open.contains(i) && stoppedAt[i] == 0).forEach(i -> stoppedAt[i] = now);
            if (open.isEmpty() || r == aim.most()) {
                all().filter(i -> stoppedAt[i] == 0).forEach(i -> stoppedAt[i] = now);
                return;
            }
            r++;
            simulate(open, r);
        }
    }

    private void simulate(List<Integer> open, int r) throws IOException {
        int ahead = Math.max(1, BATCH / open.size());
        if (open.stream().anyMatch(i -> seen.get(i).n() < r)) {
            tracks.reach(open.stream().map(plans::get).toList(), Math.min(aim.most(), r + ahead - 1));
        }
    }

    private void look(int r, boolean atConstraints) {
        for (int i = 0; i < plans.size(); i++) {
            if (fates[i] == null && seen.get(i).hasGap()) {
                fates[i] = Fate.FAILED;
            }
            if (fates[i] == null && atConstraints && stoppedAt[i] == 0) {
                feasibility.look(i, r);
                fates[i] = feasibility.of(i) == Word.BREAKS ? Fate.BREAKS : null;
            }
        }
        all().filter(this::isIn)
                .forEach(i ->
                        all().filter(j -> j < i && isIn(j) && pairs.open(i, j)).forEach(j -> pairs.look(i, j, r)));
        all().filter(i -> isIn(i) && feasibility.of(i) == Word.KEEPS).forEach(this::dropWorse);
    }

    private void dropWorse(int good) {
        if (!isIn(good)) {
            return;
        }
        all().filter(i -> isIn(i) && pairs.beats(good, i)).forEach(i -> {
            fates[i] = Fate.WORSE;
            better[i] = good;
        });
    }

    private IntStream all() {
        return IntStream.range(0, plans.size());
    }

    private boolean isIn(int i) {
        return fates[i] == null;
    }

    /** Whether another replication of a plan can tell something. */
    private boolean isOpen(int i) {
        return isIn(i) && (feasibility.of(i) == Word.NOT_SHOWN || all().anyMatch(j -> isIn(j) && pairs.open(i, j)));
    }

    private Selection result() {
        Optional<Integer> chosen = chosen();
        all().filter(this::isIn)
                .forEach(i -> fates[i] = feasibility.of(i) == Word.KEEPS ? Fate.NOT_DECIDED : Fate.NOT_SHOWN);
        chosen.ifPresent(i -> fates[i] = Fate.CHOSEN);
        Optional<Integer> next = chosen.flatMap(this::runnerUp);
        Estimate lead = next.map(i -> lead(chosen.get(), i)).orElseGet(Estimate::of);
        List<Candidate> candidates = all().mapToObj(this::candidate).toList();
        return new Selection(
                candidates,
                chosen.map(plans::get),
                next.map(plans::get),
                lead,
                chosen.map(this::toDecide).orElse(0),
                tracks.spent());
    }

    private int toDecide(int chosen) {
        double most = all().filter(i -> fates[i] == Fate.NOT_DECIDED && pairs.open(i, chosen))
                .mapToDouble(i -> pairs.longest(i, chosen))
                .max()
                .orElse(0);
        return (int) Math.min(most, Integer.MAX_VALUE);
    }

    /** Of the plans that are left and keep the constraints, the one with the best mean; the first of equals. */
    private Optional<Integer> chosen() {
        return all().filter(i -> isIn(i) && feasibility.of(i) == Word.KEEPS)
                .boxed()
                .reduce((best, i) -> lead(i, best).mean() > 0 ? i : best);
    }

    /** Of those that are shown to keep the constraints, if there is one; else of those that may. */
    private Optional<Integer> runnerUp(int chosen) {
        List<Integer> others = all().filter(i -> i != chosen && fates[i] != Fate.BREAKS && fates[i] != Fate.FAILED)
                .boxed()
                .toList();
        List<Integer> good =
                others.stream().filter(i -> feasibility.of(i) == Word.KEEPS).toList();
        List<Integer> eligible = good.isEmpty() ? others : good;
        return eligible.stream()
                .reduce((near, i) -> lead(chosen, i).mean() < lead(chosen, near).mean() ? i : near);
    }

    private Estimate lead(int i, int j) {
        return seen.get(i).lead(seen.get(j), Math.min(stoppedAt[i], stoppedAt[j]));
    }

    private Candidate candidate(int i) {
        List<Candidate.Shown> constraints = new ArrayList<>();
        for (int c = 0; c < aim.constraints().size(); c++) {
            Word word = feasibility.of(i, c);
            constraints.add(
                    new Candidate.Shown(seen.get(i).margin(c, stoppedAt[i]), word == Word.KEEPS, word == Word.BREAKS));
        }
        Optional<Plan> by = fates[i] == Fate.WORSE ? Optional.of(plans.get(better[i])) : Optional.empty();
        return new Candidate(plans.get(i), fates[i], seen.get(i).response(), constraints, by);
    }
}
