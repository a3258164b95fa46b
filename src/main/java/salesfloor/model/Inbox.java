package salesfloor.model;

import org.jspecify.annotations.Nullable;

/** Items of one activity that wait, by rank and within a rank first come, first served. Items can be withdrawn. */
final class Inbox {

    private final @Nullable WorkItem[] first = new WorkItem[Task.RANKS];
    private final @Nullable WorkItem[] last = new WorkItem[Task.RANKS];
    private final int[] sizes = new int[Task.RANKS];
    private int size;

    int size() {
        return size;
    }

    /** How many items of a rank wait. */
    int size(int rank) {
        return sizes[rank];
    }

    /** The item that has waited longest in a rank. */
    @Nullable
    WorkItem first(int rank) {
        return first[rank];
    }

    void addLast(WorkItem item) {
        int rank = item.task.rank();
        WorkItem previous = last[rank];
        item.before = previous;
        if (previous == null) {
            first[rank] = item;
        } else {
            previous.after = item;
        }
        last[rank] = item;
        entered(item);
    }

    /** Puts an item that has waited elsewhere where its age belongs. */
    void addByAge(WorkItem item) {
        int rank = item.task.rank();
        WorkItem previous = last[rank];
        while (previous != null && previous.queuedAt > item.queuedAt) {
            previous = previous.before;
        }
        if (previous == null) {
            addFirst(item);
        } else if (previous == last[rank]) {
            addLast(item);
        } else {
            insertAfter(previous, item);
        }
    }

    private void insertAfter(WorkItem previous, WorkItem item) {
        WorkItem next = previous.after;
        item.before = previous;
        item.after = next;
        previous.after = item;
        if (next != null) {
            next.before = item;
        }
        entered(item);
    }

    void addFirst(WorkItem item) {
        int rank = item.task.rank();
        WorkItem next = first[rank];
        item.after = next;
        if (next == null) {
            last[rank] = item;
        } else {
            next.before = item;
        }
        first[rank] = item;
        entered(item);
    }

    /** How long the items have waited in all from a time to now. */
    long waited(long since, long now) {
        long sum = 0;
        for (WorkItem oldest : first) {
            for (WorkItem item = oldest; item != null; item = item.after) {
                sum += Math.max(0, now - Math.max(since, item.queuedAt));
            }
        }
        return sum;
    }

    private void entered(WorkItem item) {
        item.inbox = this;
        sizes[item.task.rank()]++;
        size++;
    }

    void remove(WorkItem item) {
        int rank = item.task.rank();
        WorkItem previous = item.before;
        WorkItem next = item.after;
        if (previous == null) {
            first[rank] = next;
        } else {
            previous.after = next;
        }
        if (next == null) {
            last[rank] = previous;
        } else {
            next.before = previous;
        }
        item.before = null;
        item.after = null;
        item.inbox = null;
        sizes[rank]--;
        size--;
    }
}
