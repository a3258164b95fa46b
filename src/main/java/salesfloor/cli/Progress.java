package salesfloor.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import salesfloor.experiment.ExperimentListener;
import salesfloor.experiment.FailedReplication;
import salesfloor.experiment.RunningEstimate;
import salesfloor.metrics.ReplicationResult;
import salesfloor.report.Figures;
import salesfloor.report.words.Words;

/**
 * How far a run is: on a terminal a line that repaints itself, elsewhere a plain line at the start and every ten seconds. The
 * time left is what the replications so far took, no more clever than that.
 */
final class Progress implements ExperimentListener, AutoCloseable {
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(10);
    private static final long REPAINT = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean repaints;
    private final LongSupplier clock;
    private final Map<String, RunningEstimate> orders = new TreeMap<>();
    private final Thread ticker = new Thread(this::tick, "progress");
    private long start;
    private long lastLine;
    private int planned;
    private int before;
    private int done;
    private boolean closed;

    Progress(PrintWriter err, boolean repaints) {
        this(err, repaints, System::nanoTime);
        ticker.setDaemon(true);
        ticker.start();
    }

    Progress(PrintWriter err, boolean repaints, LongSupplier clock) {
        this.err = err;
        this.repaints = repaints;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.lastLine = start;
    }

    @Override
    public synchronized void planned(int replications, int finished) {
        boolean first = planned == 0;
        planned = replications;
        if (first) {
            before = finished;
            done = finished;
            start = clock.getAsLong();
            show();
        }
        showIfDue();
    }

    /** One more replication is done, of which nothing more is to be shown. */
    synchronized void count() {
        done++;
        showIfDue();
    }

    @Override
    public synchronized void finished(String label, ReplicationResult result) {
        orders.computeIfAbsent(label, l -> new RunningEstimate())
                .add(result.measures().getOrDefault("orders", Double.NaN));
        done++;
        showIfDue();
    }

    @Override
    public synchronized void failed(FailedReplication failure) {
        done++;
        showIfDue();
    }

    synchronized void showIfDue() {
        if (planned > 0 && !closed && clock.getAsLong() - lastLine >= (repaints ? REPAINT : SILENCE)) {
            show();
        }
    }

    private void show() {
        lastLine = clock.getAsLong();
        String line = line();
        err.print(repaints ? "\r" + bar() + " " + line + "\u001b[K" : line + System.lineSeparator());
        err.flush();
    }

    /** The line's words: replications done, time left, how exact the orders are by now; of several scenarios in the middle one. */
    String line() {
        StringBuilder line = new StringBuilder(Words.say("progress.done", done, planned));
        int fresh = done - before;
        if (fresh > 0 && done < planned) {
            double left = (double) (clock.getAsLong() - start) / fresh * (planned - done);
            line.append(Words.say("progress.left", duration((long) (left / 1e9))));
        }
        double[] shares = orders.values().stream()
                .mapToDouble(estimate -> estimate.estimate().relativeHalfWidth())
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        if (shares.length > 0) {
            String share = Words.say("sign.share", Figures.rough(100 * shares[(shares.length - 1) / 2]));
            line.append(Words.say(orders.size() == 1 ? "progress.orders" : "progress.orders-of-most", share));
        }
        return line.toString();
    }

    private static String duration(long seconds) {
        if (seconds < 120) {
            return Words.say("progress.seconds", Math.max(1, seconds));
        }
        return seconds < 7200
                ? Words.say("progress.minutes", seconds / 60)
                : Words.say("progress.hours", seconds / 3600);
    }

    private String bar() {
        int full = planned == 0 ? 0 : (int) ((long) BAR * done / planned);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    private synchronized void tick() {
        while (!closed) {
            showIfDue();
            try {
                wait(repaints ? 1000 : 500);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    @Override
    public void close() {
        end();
    }

    /** Clears the line; nothing more is shown. */
    synchronized void end() {
        if (!closed && repaints) {
            err.print("\r\u001b[K");
            err.flush();
        }
        closed = true;
        notifyAll();
    }
}
