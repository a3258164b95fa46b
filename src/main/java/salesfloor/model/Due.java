package salesfloor.model;

/**
 * What a timer is for and when in its day it comes, in one whole number: the time of day in the high bits, then the {@link Timer},
 * then its stamp.
 */
final class Due {

    /** A stamp has so many bits. */
    private static final int STAMP_BITS = 24;

    private static final int STAMP_MASK = (1 << STAMP_BITS) - 1;

    private Due() {}

    /**
     * @param timeOfDay in ticks after midnight
     * @param stamp of which the low 24 bits count
     */
    static long of(int timeOfDay, Timer timer, int stamp) {
        return ((long) timeOfDay << Integer.SIZE) | (timer.ordinal() << STAMP_BITS) | (stamp & STAMP_MASK);
    }

    static int timeOfDay(long due) {
        return (int) (due >> Integer.SIZE);
    }

    static Timer timer(long due) {
        return Timer.of((int) due >>> STAMP_BITS);
    }

    /** Wakes an agent for what it is due. */
    static void wake(Agent agent, long due) {
        agent.wake(timer(due), (int) due & STAMP_MASK);
    }
}
