package salesfloor.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The timers of one day. While the day lies ahead they are only appended; when it opens they become a binary heap, ordered by
 * time and, at equal times, by the order in which they were set.
 */
final class DayQueue {

    private static final int SEQUENCE_BITS = 36;
    private static final int STAMP_BITS = 24;
    private static final int STAMP_MASK = (1 << STAMP_BITS) - 1;

    /** Time of day in the high bits, sequence in the low ones. */
    private long[] keys = new long[8];

    private @Nullable Agent[] agents = new Agent[8];
    /** Timer in the high bits, stamp in the low ones. */
    private int[] codes = new int[8];

    private int size;
    private long sequence;
    private boolean open;

    void add(long timeOfDay, Agent agent, Timer timer, int stamp) {
        if (size == keys.length) {
            int capacity = size * 2;
            keys = Arrays.copyOf(keys, capacity);
            agents = Arrays.copyOf(agents, capacity);
            codes = Arrays.copyOf(codes, capacity);
        }
        long key = (timeOfDay << SEQUENCE_BITS) | sequence++;
        put(size, key, agent, (timer.ordinal() << STAMP_BITS) | (stamp & STAMP_MASK));
        size++;
        if (open) {
            siftUp(size - 1);
        }
    }

    /** Orders what has been appended; from now on {@link #firstTime()} and {@link #wakeFirst()} may be used. */
    void open() {
        open = true;
        for (int i = size / 2 - 1; i >= 0; i--) {
            siftDown(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Time of day of the earliest timer. */
    long firstTime() {
        return keys[0] >>> SEQUENCE_BITS;
    }

    /** Takes the earliest timer out and wakes its agent. */
    void wakeFirst() {
        Agent agent = agents[0];
        int code = codes[0];
        size--;
        if (size > 0) {
            put(0, keys[size], agents[size], codes[size]);
        }
        agents[size] = null;
        siftDown(0);
        if (agent != null) {
            agent.wake(Timer.of(code >>> STAMP_BITS), code & STAMP_MASK);
        }
    }

    private void put(int i, long key, @Nullable Agent agent, int code) {
        keys[i] = key;
        agents[i] = agent;
        codes[i] = code;
    }

    private void siftUp(int start) {
        long key = keys[start];
        Agent agent = agents[start];
        int code = codes[start];
        int i = start;
        while (i > 0) {
            int parent = (i - 1) >>> 1;
            if (keys[parent] <= key) {
                break;
            }
            put(i, keys[parent], agents[parent], codes[parent]);
            i = parent;
        }
        put(i, key, agent, code);
    }

    private void siftDown(int start) {
        if (start >= size) {
            return;
        }
        long key = keys[start];
        Agent agent = agents[start];
        int code = codes[start];
        int i = start;
        while (2 * i + 1 < size) {
            int child = 2 * i + 1;
            if (child + 1 < size && keys[child + 1] < keys[child]) {
                child++;
            }
            if (keys[child] >= key) {
                break;
            }
            put(i, keys[child], agents[child], codes[child]);
            i = child;
        }
        put(i, key, agent, code);
    }
}
