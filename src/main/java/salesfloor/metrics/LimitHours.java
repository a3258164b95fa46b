package salesfloor.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.Limit;

/** Counts in how many opening hours of each observed month each thing limited orders. */
final class LimitHours {
    private final Window window;
    private final List<long[]> months = new ArrayList<>();

    LimitHours(Window window) {
        this.window = window;
    }

    void observed(long now, Limit limit) {
        if (window.contains(now)) {
            int month = window.month(now);
            while (months.size() <= month) {
                months.add(new long[Limit.values().length]);
            }
            months.get(month)[limit.ordinal()]++;
        }
    }

    /** For each month, the share of hours by limit; NaN where no hour was observed. */
    List<Map<String, Double>> shares() {
        List<Map<String, Double>> all = new ArrayList<>();
        for (long[] month : months) {
            long total = 0;
            for (long hours : month) {
                total += hours;
            }
            Map<String, Double> shares = new LinkedHashMap<>();
            for (Limit limit : Limit.values()) {
                shares.put(limit.key(), total == 0 ? Double.NaN : month[limit.ordinal()] / (double) total);
            }
            all.add(shares);
        }
        return all;
    }
}
