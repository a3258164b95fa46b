package salesfloor.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The timers of one day, woken by time and, at equal times, in the order in which they were set. While the day lies ahead timers
 * are only appended; when it opens they are sorted once. Timers set on the day itself go into a small heap. Both hold keys only:
 * time of day in the high bits, position in the order of setting in the low ones, where agent and purpose are found.
 */
final class DayQueue {

    private static final int POSITION_BITS = 36;
    private static final long POSITION_MASK = (1L << POSITION_BITS) - 1;
    private static final int STAMP_BITS = 24;
    private static final int STAMP_MASK = (1 << STAMP_BITS) - 1;

    private @Nullable Agent[] agents = new Agent[8];
    /** Timer in the high bits, stamp in the low ones. */
    private int[] codes = new int[8];

    private int set;

    /** Keys of timers set before the day opened; sorted then. */
    private long[] ahead = new long[8];

    private int aheadEnd;
    private int aheadNext;
    /** Keys of timers set on the day itself: a binary heap. */
    private long[] heap = new long[8];

    private int heapSize;
    private boolean open;

    void add(long timeOfDay, Agent agent, Timer timer, int stamp) {
        if (set == codes.length) {
            agents = Arrays.copyOf(agents, set * 2);
            codes = Arrays.copyOf(codes, set * 2);
        }
        agents[set] = agent;
        codes[set] = (timer.ordinal() << STAMP_BITS) | (stamp & STAMP_MASK);
        long key = (timeOfDay << POSITION_BITS) | set;
        set++;
        if (open) {
            push(key);
        } else {
            append(key);
        }
    }

    private void append(long key) {
        if (aheadEnd == ahead.length) {
            ahead = Arrays.copyOf(ahead, aheadEnd * 2);
        }
        ahead[aheadEnd++] = key;
    }

    /** Orders what has been appended; from now on {@link #firstTime()} and {@link #wakeFirst()} may be used. */
    void open() {
        if (!open) {
            open = true;
            Arrays.sort(ahead, 0, aheadEnd);
        }
    }

    boolean isEmpty() {
        return aheadNext == aheadEnd && heapSize == 0;
    }

    /** Time of day of the earliest timer. */
    long firstTime() {
        return (isHeapFirst() ? heap[0] : ahead[aheadNext]) >>> POSITION_BITS;
    }

    private boolean isHeapFirst() {
        return heapSize > 0 && (aheadNext == aheadEnd || heap[0] < ahead[aheadNext]);
    }

    /** Takes the earliest timer out and wakes its agent. */
    void wakeFirst() {
        long key = isHeapFirst() ? pop() : ahead[aheadNext++];
        int position = (int) (key & POSITION_MASK);
        Agent agent = agents[position];
        int code = codes[position];
        agents[position] = null;
        if (agent != null) {
            agent.wake(Timer.of(code >>> STAMP_BITS), code & STAMP_MASK);
        }
    }

    private void push(long key) {
        if (heapSize == heap.length) {
            heap = Arrays.copyOf(heap, heapSize * 2);
        }
        int i = heapSize++;
        while (i > 0 && heap[(i - 1) >>> 1] > key) {
            heap[i] = heap[(i - 1) >>> 1];
            i = (i - 1) >>> 1;
        }
        heap[i] = key;
    }

    private long pop() {
        long first = heap[0];
        long last = heap[--heapSize];
        int i = 0;
        while (2 * i + 1 < heapSize) {
            int child = 2 * i + 1;
            if (child + 1 < heapSize && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[i] = heap[child];
            i = child;
        }
        heap[i] = last;
        return first;
    }
}
