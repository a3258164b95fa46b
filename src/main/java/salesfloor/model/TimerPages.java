package salesfloor.model;

import org.jspecify.annotations.Nullable;

/**
 * The timers of a day that lies ahead, in the order in which they were set: a chain of small pages. Pages go round, so that a run
 * allocates no more of them than are full of timers at one time.
 */
final class TimerPages {

    /** Timers on one page. */
    private static final int SIZE = 256;

    private static final class Page {
        /** See {@link Due}. */
        final long[] dues = new long[SIZE];

        final @Nullable Agent[] agents = new Agent[SIZE];

        @Nullable
        Page next;
    }

    /** Pages that nobody uses now. */
    static final class Stock {
        private @Nullable Page free;

        private Page take() {
            Page page = free;
            if (page == null) {
                return new Page();
            }
            free = page.next;
            page.next = null;
            return page;
        }

        private void giveBack(Page page) {
            page.next = free;
            free = page;
        }
    }

    private final Stock stock;
    private @Nullable Page first;
    private @Nullable Page last;
    private int onLast = SIZE;
    private int size;

    TimerPages(Stock stock) {
        this.stock = stock;
    }

    int size() {
        return size;
    }

    /** @param due see {@link Due} */
    void append(long due, Agent agent) {
        Page page = last;
        if (page == null || onLast == SIZE) {
            page = addPage();
        }
        page.dues[onLast] = due;
        page.agents[onLast] = agent;
        onLast++;
        size++;
    }

    private Page addPage() {
        Page page = stock.take();
        if (last == null) {
            first = page;
        } else {
            last.next = page;
        }
        last = page;
        onLast = 0;
        return page;
    }

    /** Hands all timers to the day that opens, in the order in which they were set, and gives the pages back. */
    void moveTo(OpenDay day) {
        Page page = first;
        while (page != null) {
            Page next = page.next;
            int count = next == null ? onLast : SIZE;
            for (int i = 0; i < count; i++) {
                Agent agent = page.agents[i];
                if (agent != null) {
                    day.add(page.dues[i], agent);
                    page.agents[i] = null;
                }
            }
            stock.giveBack(page);
            page = next;
        }
        first = null;
        last = null;
        onLast = SIZE;
        size = 0;
    }
}
