package salesfloor.report.chart;

import java.util.stream.DoubleStream;

/**
 * From where to where values reach.
 *
 * @param min the least
 * @param max the most, above min
 */
record Range(double min, double max) {

    /** Where no value is: from 0 to 1. A single value gets room on both sides. */
    static Range of(DoubleStream values) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : values.filter(Double::isFinite).toArray()) {
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        if (min > max) {
            return new Range(0, 1);
        }
        double room = Math.max(Math.abs(min), Math.abs(max));
        // So near to each other that their difference is nothing but rounding.
        return max - min > 1e-9 * room ? new Range(min, max) : around(min);
    }

    /** Whether an interval has both its ends. */
    static boolean isKnown(double lower, double upper) {
        return lower <= upper && Double.isFinite(lower) && Double.isFinite(upper);
    }

    private static Range around(double value) {
        double room = value == 0 ? 1 : Math.abs(value) / 4;
        return new Range(value - room, value + room);
    }

    /** With zero, where that costs little room: the values lie within a half of their distance from zero. */
    Range withZeroIfNear() {
        if (min > 0 && min < 0.5 * max) {
            return new Range(0, max);
        }
        return max < 0 && max > 0.5 * min ? new Range(min, 0) : this;
    }

    /** With zero. */
    Range withZero() {
        return new Range(Math.min(0, min), Math.max(0, max));
    }

    /** With more room on both sides, as a share of the whole. */
    Range wider(double below, double above) {
        double whole = max - min;
        return new Range(min - below * whole, max + above * whole);
    }
}
