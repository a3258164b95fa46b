package salesfloor.model;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;

/**
 * The timers of the present day, woken by time and, at equal times, in the order in which they were set: a calendar queue (Brown
 * 1988, "Calendar queues", CACM 31, 1220-1227) with slots for a few timers each. A timer is thrown into its slot; a slot is
 * sorted when its time comes. One object serves all days.
 */
final class OpenDay {

    /** A time of day has fewer bits. */
    private static final int TIME_BITS = Long.SIZE - Long.numberOfLeadingZeros(Ticks.PER_DAY);

    /** Timers in a slot, on an average: enough to be foreseen together, few enough to be sorted quickly. */
    private static final int PER_SLOT = 8;

    private static final int FEWEST_SLOT_BITS = 6;
    private static final int MOST_SLOT_BITS = 17;
    private static final int NONE = -1;

    // The timers of the day, at the place given by the order of setting

    /** See {@link Due}. */
    private long[] dues = new long[256];

    private @Nullable Agent[] agents = new Agent[256];
    /** The timer set after this one for the same slot; of the last one, the first. */
    private int[] next = new int[256];

    private int set;
    private int left;

    /** By slot, the timer set last. */
    private int[] last = new int[0];

    private int slotShift;

    /** Keys of what is left up to the end of the present slot, in order. */
    private long[] present = new long[16];

    /** Written only: it keeps the compiler from leaving out what is read ahead. */
    @SuppressWarnings("UnusedVariable")
    private int foreseen;

    private int presentSlot = NONE;
    private int presentNext;
    private int presentEnd;

    /** Begins a day with what was set ahead. As many timers are expected as the day before had. */
    void open(TimerPages ahead) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(ahead.size(), set) / PER_SLOT);
        bits = Math.max(FEWEST_SLOT_BITS, Math.min(MOST_SLOT_BITS, bits));
        slotShift = TIME_BITS - bits;
        if (last.length < 1 << bits) {
            last = new int[1 << bits];
        }
        Arrays.fill(last, 0, 1 << bits, NONE);
        set = 0;
        presentSlot = NONE;
        presentNext = 0;
        presentEnd = 0;
        ahead.moveTo(this);
    }

    /** @param due see {@link Due}; not before that of the timer woken last */
    void add(long due, Agent agent) {
        if (set == dues.length) {
            grow();
        }
        int place = set++;
        dues[place] = due;
        agents[place] = agent;
        left++;
        int slot = Due.timeOfDay(due) >> slotShift;
        if (slot <= presentSlot) {
            insert(key(due, place));
            return;
        }
        int previous = last[slot];
        if (previous == NONE) {
            next[place] = place;
        } else {
            next[place] = next[previous];
            next[previous] = place;
        }
        last[slot] = place;
    }

    private void grow() {
        int length = set * 2;
        dues = Arrays.copyOf(dues, length);
        agents = Arrays.copyOf(agents, length);
        next = Arrays.copyOf(next, length);
    }

    /** Into what is left up to the end of the present slot. */
    private void insert(long key) {
        if (presentEnd == present.length) {
            present = Arrays.copyOf(present, presentEnd * 2);
        }
        int i = presentEnd++;
        while (i > presentNext && present[i - 1] > key) {
            present[i] = present[i - 1];
            i--;
        }
        present[i] = key;
    }

    /** The time of day stays in the high half; the place in the order of setting takes the low one. */
    private static long key(long due, int place) {
        return (due & ~0xffffffffL) | place;
    }

    boolean isEmpty() {
        return left == 0;
    }

    /** Time of day of the earliest timer; there must be one. */
    int firstTime() {
        if (presentNext == presentEnd) {
            takeNextSlot();
        }
        return Due.timeOfDay(present[presentNext]);
    }

    private void takeNextSlot() {
        do {
            presentSlot++;
        } while (last[presentSlot] == NONE);
        presentNext = 0;
        presentEnd = 0;
        int end = last[presentSlot];
        int place = end;
        do {
            place = next[place];
            append(key(dues[place], place));
            Agent agent = agents[place];
            foreseen += agent == null ? 0 : agent.foresee();
        } while (place != end);
        if (presentEnd > 1) {
            Arrays.sort(present, 0, presentEnd);
        }
    }

    private void append(long key) {
        if (presentEnd == present.length) {
            present = Arrays.copyOf(present, presentEnd * 2);
        }
        present[presentEnd++] = key;
    }

    /** What the timer of {@link #firstTime()} wakes and for what, for an error message. */
    String describeFirst() {
        int place = (int) present[presentNext];
        Agent agent = Objects.requireNonNull(agents[place]);
        return agent.getClass().getSimpleName() + ' ' + Due.timer(dues[place]);
    }

    /** Takes the timer of {@link #firstTime()} out and wakes its agent. */
    void wakeFirst() {
        int place = (int) present[presentNext++];
        Agent agent = agents[place];
        agents[place] = null;
        left--;
        if (agent != null) {
            Due.wake(agent, dues[place]);
        }
    }
}
