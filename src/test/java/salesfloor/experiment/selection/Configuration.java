package salesfloor.experiment.selection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import salesfloor.scenario.Goal;

/** Plans with known means, and how they vary. */
final class Configuration {
    private static final Goal KEPT = new Goal("quality", true, 0);

    private final String name;
    private final double[] means;
    private final double[] spread;
    private final double shared;
    private final double[] margins;
    private final boolean most;

    /**
     * @param means of the response
     * @param spread of each response
     * @param shared correlation between plans
     * @param margins true margin of the constraint; none without one
     * @param most whether the largest is the best
     */
    Configuration(String name, double[] means, double[] spread, double shared, double[] margins, boolean most) {
        this.name = name;
        this.means = means;
        this.spread = spread;
        this.shared = shared;
        this.margins = margins;
        this.most = most;
    }

    Configuration(String name, double[] means, double spread, double shared) {
        this(name, means, same(spread, means.length), shared, new double[0], true);
    }

    private static double[] same(double value, int n) {
        double[] all = new double[n];
        Arrays.fill(all, value);
        return all;
    }

    MadeUp trials(long seed) {
        MadeUp made = new MadeUp(seed, shared).with("gain", plan -> means[index(plan)], plan -> spread[index(plan)]);
        return margins.length == 0 ? made : made.with("quality", plan -> margins[index(plan)], plan -> 1);
    }

    Aim aim(int first, int cap) {
        List<Goal> goals = margins.length == 0 ? List.of() : List.of(KEPT);
        return new Aim("gain", most, goals, 0.95, 1, first, cap);
    }

    List<Plan> plans() {
        return IntStream.range(0, means.length).mapToObj(Plan::of).toList();
    }

    boolean breaks(Plan plan) {
        return margins.length > 0 && margins[index(plan)] < 0;
    }

    /** How far a plan is from the best of those that keep the constraint. */
    double regret(Plan plan) {
        double sign = most ? 1 : -1;
        double best = plans().stream()
                .filter(one -> !breaks(one))
                .mapToDouble(one -> sign * means[index(one)])
                .max()
                .orElseThrow();
        return best - sign * means[index(plan)];
    }

    private static int index(Plan plan) {
        return plan.levels().get(0);
    }

    @Override
    public String toString() {
        return name;
    }
}
