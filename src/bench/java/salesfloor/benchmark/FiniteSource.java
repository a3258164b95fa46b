package salesfloor.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/**
 * The order desk by hand, for simulators that only bring the clock: clients think, wait in one queue for one of the servers, and
 * think again. Two events an order: due and done.
 */
abstract class FiniteSource {

    private static final double MEAN_INTERVAL = 30 * 24 * 60;
    private static final double MEAN_SERVICE = 194.4;
    private static final int CLIENTS_PER_SERVER = 200;

    private final SplittableRandom random = new SplittableRandom(1);
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final boolean[] atDesk;
    private final long target;
    private int free;
    private long done;

    FiniteSource(int clients, long target) {
        atDesk = new boolean[clients];
        free = clients / CLIENTS_PER_SERVER;
        this.target = target;
    }

    /** Lets the clock call {@link #wake} for a client after so many minutes. */
    abstract void after(double minutes, int client);

    /** Runs the clock until {@link #isOver}. */
    abstract void run() throws Exception;

    final void start() {
        for (int client = 0; client < atDesk.length; client++) {
            after(exponential(MEAN_INTERVAL), client);
        }
    }

    final boolean isOver() {
        return done >= target;
    }

    final long done() {
        return done;
    }

    final int clients() {
        return atDesk.length;
    }

    final void wake(int client) {
        if (atDesk[client]) {
            orderDone(client);
        } else if (free > 0) {
            free--;
            serve(client);
        } else {
            queue.add(client);
        }
    }

    private void orderDone(int client) {
        done++;
        atDesk[client] = false;
        after(exponential(MEAN_INTERVAL), client);
        Integer next = queue.poll();
        if (next == null) {
            free++;
        } else {
            serve(next);
        }
    }

    private void serve(int client) {
        atDesk[client] = true;
        after(exponential(MEAN_SERVICE), client);
    }

    private double exponential(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
