package salesfloor.report;

import java.util.LinkedHashMap;
import java.util.Map;
import salesfloor.metrics.Measure;
import salesfloor.scenario.file.GoalRange;

/** The measures that goals and constraints of a file may name, with the targets that each allows. */
public final class MeasureTargets {
    private MeasureTargets() {}

    /** Every measure. */
    public static Map<String, GoalRange> all() {
        Map<String, GoalRange> measures = new LinkedHashMap<>();
        Measure.catalogue().forEach(measure -> measures.put(measure.key(), targets(measure)));
        return measures;
    }

    /** Only profitability, of all shares, can be below zero. */
    private static GoalRange targets(Measure measure) {
        if (!measure.unit().startsWith("share")) {
            return GoalRange.ANY;
        }
        return measure.key().equals("profitability") ? GoalRange.SIGNED_SHARE : GoalRange.SHARE;
    }
}
