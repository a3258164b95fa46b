package salesfloor.theory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesfloor.scenario.ActivityType;

/**
 * What a careful spreadsheet says of a scenario; immutable. Maps keep the order in which they are shown.
 *
 * @param measures averages over the observed window under the keys of the measures of a run where these exist; amounts and counts
 *     are per month
 * @param longRun the same after many time constants of the client base
 * @param load work asked of each role / its time on duty; above 1 where the role is too small
 * @param bottleneck the role with the highest load; none if nobody is employed
 * @param limitedByStaff whether that role is full and something stays undone or waits for it; else demand limits
 * @param notDone share of each kind of work that finds no time, where there is any
 * @param timeConstantMonths months until 63 % of the client base's way to the long run is done; infinite if nobody leaves
 * @param leadsFound share of the leads for which the market has prospects left in the long run
 * @param relief what a back office can bring on paper; empty where nobody prepares papers
 */
public record FlowEstimate(
        Map<String, Double> measures,
        Map<String, Double> longRun,
        Map<String, Double> load,
        Optional<String> bottleneck,
        boolean limitedByStaff,
        Map<ActivityType, Double> notDone,
        double timeConstantMonths,
        double leadsFound,
        Optional<BackOfficeRelief> relief) {
    public FlowEstimate {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        longRun = Collections.unmodifiableMap(new LinkedHashMap<>(longRun));
        load = Collections.unmodifiableMap(new LinkedHashMap<>(load));
        notDone = Collections.unmodifiableMap(new LinkedHashMap<>(notDone));
    }

    /** Value of a measure; NaN for one that the formulas do not give. */
    public double measure(String key) {
        return measures.getOrDefault(key, Double.NaN);
    }

    /** The activities of which a part is not done, most neglected first. */
    public List<ActivityType> shed() {
        return notDone.entrySet().stream()
                .sorted(Map.Entry.<ActivityType, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
