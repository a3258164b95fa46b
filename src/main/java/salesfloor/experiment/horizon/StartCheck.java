package salesfloor.experiment.horizon;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;

/**
 * Whether the observed window of a run is distorted by how it starts. MSER-5 chooses the cut, on the mean over replications of
 * every watched series; alone it would cut something from most series, steady ones too. So a start distorts only where the mean of
 * the window is off that of the weeks after the cut by more than is tolerated, and surely so: replication by replication, by a
 * one-sided t test at the level 0.01 / (2 · series · possible cuts). By Bonferroni's inequality at most 1 in 100 runs is accused
 * falsely, whichever cut MSER-5 picks and however weeks and series hang together, as long as means over a window are near normal
 * between replications.
 */
public final class StartCheck {

    /** Share of runs in which a window is called distorted though no series is off by more than its tolerance. */
    public static final double FALSE_ALARMS = 0.01;

    private StartCheck() {}

    /** What the observed window of a run says; of a department that changes by plan meanwhile, nothing. */
    public static ObservedStart of(String label, Scenario scenario, Replications replications) throws IOException {
        List<StartFinding> findings =
                changesByPlan(scenario) ? List.of() : findings(new WeeklySeries(scenario.time()), replications);
        return new ObservedStart(label, scenario.time(), findings);
    }

    /** The findings about every watched series that the replications have. */
    static List<StartFinding> findings(WeeklySeries weekly, Replications replications) throws IOException {
        return findings(weekly, weekly.means(replications), replications, 0, Integer.MAX_VALUE, StartCheck::level);
    }

    /**
     * The same about a window of these weeks, the last excluded, against what comes after the cut of the whole series.
     *
     * @param level share of error that either side of the test of one series may have, by the series
     */
    static List<StartFinding> findings(
            WeeklySeries weekly,
            Map<String, double[]> means,
            Replications replications,
            int from,
            int to,
            ToDoubleFunction<double[]> level)
            throws IOException {
        Map<String, WindowContrast> contrasts = new LinkedHashMap<>();
        for (WatchedSeries watched : WatchedSeries.ALL) {
            double[] mean = means.getOrDefault(watched.name(), new double[0]);
            if (mean.length >= Mser.FEWEST) {
                contrasts.put(watched.name(), new WindowContrast(watched, mean, from, Math.min(to, mean.length)));
            }
        }
        replications.forEach(
                result -> contrasts.forEach((series, contrast) -> contrast.add(weekly.of(result, series))));
        List<StartFinding> findings = new ArrayList<>();
        contrasts.forEach((series, contrast) ->
                findings.add(contrast.finding(level.applyAsDouble(means.getOrDefault(series, new double[0])))));
        return findings;
    }

    private static double level(double[] series) {
        return FALSE_ALARMS / (2.0 * WatchedSeries.ALL.size() * Math.max(1, Mser.cuts(series.length)));
    }

    /**
     * Whether the department is changed by plan while it is observed. What then moves is what the plan asks about, and no
     * leftover of the start.
     */
    private static boolean changesByPlan(Scenario scenario) {
        Time time = scenario.time();
        LocalDate from = time.start().atStartOfDay().plus(time.warmUp()).toLocalDate();
        return scenario.structure().roles().values().stream().anyMatch(role -> changes(role, from));
    }

    private static boolean changes(Role role, LocalDate from) {
        return role.plan().stream().anyMatch(change -> !change.on().isBefore(from))
                || role.away().stream().anyMatch(absence -> !absence.to().isBefore(from));
    }
}
