package salesfloor.report;

import java.util.List;

/** A series as a row of small bars: its lowest value is the lowest bar, its highest the full one. */
final class Sparkline {
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    /** The series in so many bars at most, each the mean of its share of the values; a level series is a low line. */
    static String of(List<Double> values, int width) {
        int bars = Math.min(width, values.size());
        double[] heights = new double[bars];
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int bar = 0; bar < bars; bar++) {
            heights[bar] = mean(values, bar * values.size() / bars, (bar + 1) * values.size() / bars);
            lowest = Math.min(lowest, heights[bar]);
            highest = Math.max(highest, heights[bar]);
        }
        StringBuilder text = new StringBuilder();
        for (double height : heights) {
            double share = highest > lowest ? (height - lowest) / (highest - lowest) : 0;
            text.append(BARS.charAt((int) Math.min(BARS.length() - 1, share * BARS.length())));
        }
        return text.toString();
    }

    private static double mean(List<Double> values, int from, int to) {
        double sum = 0;
        for (double value : values.subList(from, to)) {
            sum += value;
        }
        return sum / (to - from);
    }
}
