package salesfloor.experiment.horizon;

import java.util.OptionalInt;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.RunningEstimate;
import salesfloor.experiment.StudentT;

/** The mean of a window against that of all weeks after the cut of the series, replication by replication. */
final class WindowContrast {
    private final WatchedSeries watched;
    private final double[] means;
    private final int from;
    private final int to;
    private final Truncation cut;
    private final RunningEstimate early = new RunningEstimate();
    private final RunningEstimate late = new RunningEstimate();
    private final RunningEstimate difference = new RunningEstimate();
    private final RunningEstimate above = new RunningEstimate();
    private final RunningEstimate below = new RunningEstimate();

    /** The window from one week to another, the last excluded, of a watched series with these means over replications. */
    WindowContrast(WatchedSeries watched, double[] means, int from, int to) {
        this.watched = watched;
        this.means = means;
        this.from = from;
        this.to = to;
        this.cut = Mser.of(means);
    }

    /** Adds one replication's weeks. */
    void add(double[] weeks) {
        double window = mean(weeks, from, to);
        double after = mean(weeks, cut.weeks(), weeks.length);
        early.add(mean(weeks, 0, cut.weeks()));
        late.add(after);
        difference.add(cut.weeks() == 0 ? 0 : window - after);
        above.add(window - (1 + watched.tolerance()) * after);
        below.add((1 - watched.tolerance()) * after - window);
    }

    /**
     * What the replications say.
     *
     * @param level share of error that either side of the test may have
     */
    StartFinding finding(double level) {
        double after = late.estimate().mean();
        OptionalInt leaveOut =
                cut.settled() ? OptionalInt.of(cut.weeks()) : Relaxation.weeks(means, watched.tolerance());
        boolean distorts =
                cut.weeks() > 0 && (isPositive(above.estimate(), level) || isPositive(below.estimate(), level));
        return new StartFinding(
                watched.name(),
                cut,
                early.estimate().mean(),
                after,
                watched.tolerance(),
                share(difference.estimate(), after),
                distorts,
                leaveOut);
    }

    private static boolean isPositive(Estimate estimate, double level) {
        int n = estimate.n();
        return n > 1 && estimate.mean() > new StudentT(n - 1).upperPoint(level) * estimate.sd() / Math.sqrt(n);
    }

    private static Estimate share(Estimate estimate, double of) {
        double size = Math.abs(of);
        if (estimate.isZero() || size == 0) {
            return Estimate.of(0);
        }
        return new Estimate(
                estimate.mean() / size,
                estimate.halfWidth() / size,
                estimate.sd() / size,
                estimate.min() / size,
                estimate.max() / size,
                estimate.n());
    }

    private static double mean(double[] weeks, int from, int to) {
        double sum = 0;
        for (int week = from; week < to; week++) {
            sum += weeks[week];
        }
        return sum / (to - from);
    }
}
