package salesfloor.model.event;

import java.time.Duration;

/**
 * The unit of time inside the model: whole milliseconds since midnight of the first day. Whole numbers make sums of time exact,
 * and equal times equal.
 */
public final class Ticks {

    public static final long PER_SECOND = 1_000;
    public static final long PER_MINUTE = 60 * PER_SECOND;
    public static final long PER_HOUR = 60 * PER_MINUTE;
    public static final long PER_DAY = 24 * PER_HOUR;

    /** Later than anything that happens. */
    public static final long NEVER = Long.MAX_VALUE / 4;

    private Ticks() {}

    /** Ticks of a duration of the scenario. */
    public static long of(Duration duration) {
        return duration.toMillis();
    }

    /** The nearest whole number of ticks; {@link #NEVER} for what is infinite or absurdly long. */
    public static long ofMinutes(double minutes) {
        double ticks = minutes * PER_MINUTE;
        return ticks >= NEVER ? NEVER : Math.round(ticks);
    }

    /** Minutes as a decimal number. */
    public static double toMinutes(long ticks) {
        return ticks / (double) PER_MINUTE;
    }
}
