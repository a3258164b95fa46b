package salesfloor.metrics;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything one replication has to say, in plain numbers; immutable. Maps keep the order in which tables show them. A number
 * that has no observation is NaN.
 *
 * @param replication number of the replication, from 1
 * @param seed the replication's own seed, a function of root seed and replication number
 * @param measures value by measure key (see {@link Measure}), in catalogue order
 * @param timeline weekly values by series; index 0 is the first observed week; all series have the same length
 * @param staff per role, minutes per person-day by bin
 * @param costs amount per month by stage
 * @param pay per role and for management, amount per month by {@link PayPart}, and the average number of seats as {@link #PEOPLE}
 * @param funnel count per month by stage
 * @param waits of the waits behind {@code orderWait}, the share not longer than so many minutes, by that number as text, rising; NaN
 *     where nobody waited for anything
 * @param limits for each observed month, in order, the share of opening time in which each thing limited orders
 */
public record ReplicationResult(
        int replication,
        long seed,
        Map<String, Double> measures,
        Map<String, List<Double>> timeline,
        Map<String, Map<String, Double>> staff,
        Map<String, Double> costs,
        Map<String, Map<String, Double>> pay,
        Map<String, Double> funnel,
        Map<String, Double> waits,
        List<Map<String, Double>> limits) {

    /** Stands among the parts of a role's pay for the number of its seats. */
    public static final String PEOPLE = "people";

    public ReplicationResult {
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
        timeline = Collections.unmodifiableMap(new LinkedHashMap<>(timeline));
        staff = Collections.unmodifiableMap(new LinkedHashMap<>(staff));
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
        pay = Collections.unmodifiableMap(new LinkedHashMap<>(pay));
        funnel = Collections.unmodifiableMap(new LinkedHashMap<>(funnel));
        waits = Collections.unmodifiableMap(new LinkedHashMap<>(waits));
        limits = List.copyOf(limits);
    }

    /** The same with more measures behind the others. */
    public ReplicationResult and(Map<String, Double> more) {
        Map<String, Double> all = new LinkedHashMap<>(measures);
        all.putAll(more);
        return new ReplicationResult(replication, seed, all, timeline, staff, costs, pay, funnel, waits, limits);
    }
}
