package salesfloor.model;

import java.util.Arrays;

/** What a client has bought of late, kept by period of review, and how regularly. */
final class Purchases {

    /** With fewer gaps than this nothing can be said about regularity. */
    private static final int FEW_GAPS = 3;

    private final long period;
    /** Cents by period; a ring. */
    private final long[] values;

    private long newest = Long.MIN_VALUE;
    /** When the client was won. */
    private final long since;

    private long lastOrderAt;
    private int gaps;
    private double sum;
    private double squares;

    /** Value of a full history of purchases in cents, as last asked for; what clients are sorted by. */
    double worth;

    /**
     * @param since when the client was won
     * @param period ticks
     * @param periods how many periods the history has
     */
    Purchases(long since, long period, int periods) {
        this.since = since;
        this.period = period;
        values = new long[periods];
        lastOrderAt = Long.MIN_VALUE;
    }

    long since() {
        return since;
    }

    /** An order was taken. */
    void ordered(long now, long cents) {
        if (lastOrderAt != Long.MIN_VALUE) {
            gap(now - lastOrderAt);
        }
        lastOrderAt = now;
        add(now, cents);
    }

    /** When the last order before the run was. */
    void lastOrderAt(long time) {
        lastOrderAt = time;
    }

    /** A gap between two orders. */
    void gap(double ticks) {
        gaps++;
        sum += ticks;
        squares += ticks * ticks;
    }

    /** Adds a purchase of a past or the present period. */
    void add(long time, long cents) {
        long at = Math.floorDiv(time, period);
        advance(Math.max(at, newest));
        if (at > newest - values.length) {
            values[slot(at)] += cents;
        }
    }

    private void advance(long to) {
        if (newest == Long.MIN_VALUE || to - newest >= values.length) {
            Arrays.fill(values, 0);
        } else {
            for (long k = newest + 1; k <= to; k++) {
                values[slot(k)] = 0;
            }
        }
        newest = to;
    }

    private int slot(long at) {
        return Math.floorMod(at, values.length);
    }

    /** Works out the worth: what was bought in the periods of the history; of a newer client as if it had gone on like that. */
    void value(long now) {
        advance(Math.max(newest, Math.floorDiv(now - 1, period)));
        long bought = 0;
        for (long cents : values) {
            bought += cents;
        }
        long history = period * values.length;
        worth = bought * (double) history / Math.min(history, Math.max(period, now - since));
    }

    /** Coefficient of variation of the gaps between orders; 0 while only few are known. */
    double variation() {
        if (gaps < FEW_GAPS) {
            return 0;
        }
        double mean = sum / gaps;
        double variance = Math.max(0, squares - sum * mean) / (gaps - 1);
        return Math.sqrt(variance) / mean;
    }
}
