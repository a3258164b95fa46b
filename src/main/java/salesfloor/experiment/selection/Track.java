package salesfloor.experiment.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.RunningEstimate;
import salesfloor.scenario.Goal;

/** What has been seen of one plan: its response, more being better, and how far it is on the good side of each constraint. */
final class Track {
    private final Aim aim;
    private final List<Double> gains = new ArrayList<>();
    private final List<Double> sums = new ArrayList<>(List.of(0.0));
    private final List<double[]> margins = new ArrayList<>();
    private boolean gap;

    Track(Aim aim) {
        this.aim = aim;
    }

    void add(Map<String, Double> measures) {
        double gain = measures.getOrDefault(aim.response(), Double.NaN) * (aim.maximise() ? 1 : -1);
        double[] margin = new double[aim.constraints().size()];
        gap |= !Double.isFinite(gain);
        for (int i = 0; i < margin.length; i++) {
            Goal goal = aim.constraints().get(i);
            double above = measures.getOrDefault(goal.measure(), Double.NaN) - goal.value();
            margin[i] = goal.atLeast() ? above : -above + 0.0;
            gap |= !Double.isFinite(margin[i]);
        }
        gains.add(gain);
        sums.add(sums.get(sums.size() - 1) + gain);
        margins.add(margin);
    }

    /** How many replications were seen. */
    int n() {
        return gains.size();
    }

    /** Whether a replication failed or lacked a measure that is needed: nothing can be said of this plan. */
    boolean hasGap() {
        return gap;
    }

    /** Mean of the first r replications. */
    double mean(int r) {
        return sums.get(r) / r;
    }

    /** How much better this is than another plan, over their first r replications. */
    Estimate lead(Track other, int r) {
        RunningEstimate lead = new RunningEstimate();
        for (int i = 0; i < r; i++) {
            lead.add(gains.get(i) - other.gains.get(i));
        }
        return lead.estimate();
    }

    /** How far on the good side of a constraint, over the first r replications. */
    Estimate margin(int constraint, int r) {
        RunningEstimate margin = new RunningEstimate();
        for (int i = 0; i < r; i++) {
            margin.add(margins.get(i)[constraint]);
        }
        return margin.estimate();
    }

    /** The response over all replications, in its own sign. */
    Estimate response() {
        RunningEstimate response = new RunningEstimate();
        gains.forEach(gain -> response.add(aim.maximise() ? gain : 0 - gain));
        return response.estimate();
    }
}
