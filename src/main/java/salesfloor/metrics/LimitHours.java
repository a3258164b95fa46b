package salesfloor.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.Limit;
import salesfloor.model.event.Ticks;

/** What limited orders, by the full opening hour, in each month of the window. */
final class LimitHours {

    private static final int NONE = -1;

    private final Window window;
    private final List<long[]> months = new ArrayList<>();
    /** The month of the day looked at last; it is asked for many times a day. */
    private int month;

    private long day = NONE;

    LimitHours(Window window) {
        this.window = window;
    }

    void observed(long now, Limit limit) {
        if (window.contains(now)) {
            of(now)[limit.ordinal()]++;
        }
    }

    private long[] of(long now) {
        if (now / Ticks.PER_DAY != day) {
            day = now / Ticks.PER_DAY;
            month = window.month(now);
            while (months.size() <= month) {
                months.add(new long[Limit.values().length]);
            }
        }
        return months.get(month);
    }

    /** By month, the share of the hours in which each thing was the limit; NaN in a month without an hour. */
    List<Map<String, Double>> shares() {
        List<Map<String, Double>> all = new ArrayList<>();
        for (long[] hours : months) {
            long total = 0;
            for (long count : hours) {
                total += count;
            }
            Map<String, Double> shares = new LinkedHashMap<>();
            for (Limit limit : Limit.values()) {
                shares.put(limit.key(), total == 0 ? Double.NaN : hours[limit.ordinal()] / (double) total);
            }
            all.add(shares);
        }
        return all;
    }
}
