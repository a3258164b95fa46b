package salesfloor.metrics;

import java.util.Arrays;

/** Statistic over observations that keeps them all, for exact quantiles; about 4 bytes each. No observation gives NaN. */
final class Tally {

    private long sum;
    private int count;
    private int[] values = new int[64];
    private boolean sorted;

    /** @param ticks not negative; more than 24 days count as 24 days in quantiles, and exactly in the mean */
    void add(long ticks) {
        sum += ticks;
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = (int) Math.min(Integer.MAX_VALUE, ticks);
        sorted = false;
    }

    int count() {
        return count;
    }

    double mean() {
        return count == 0 ? Double.NaN : sum / (double) count;
    }

    /** The share of observations that are not above each of these; the empirical distribution at these places. */
    double[] shares(long... ticks) {
        double[] shares = new double[ticks.length];
        for (int place = 0; place < ticks.length; place++) {
            int within = 0;
            for (int i = 0; i < count; i++) {
                within += values[i] <= ticks[place] ? 1 : 0;
            }
            shares[place] = count == 0 ? Double.NaN : within / (double) count;
        }
        return shares;
    }

    /** The smallest observation that at least a share of all do not exceed (inverse of the empirical distribution). */
    double quantile(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        if (!sorted) {
            Arrays.sort(values, 0, count);
            sorted = true;
        }
        int index = (int) Math.ceil(share * count) - 1;
        return values[Math.max(0, index)];
    }
}
