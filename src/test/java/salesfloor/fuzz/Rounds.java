package salesfloor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Many trials of one kind, each with a seed of its own that is printed when it fails. How many is said by the property {@code
 * salesfloor.fuzz}; {@code salesfloor.fuzz.first} is the first of them, so that one round can be repeated alone; after {@code
 * salesfloor.fuzz.minutes} no more are begun.
 */
public final class Rounds {
    private static final int SHORT = 1500;
    private static final int COUNT = Integer.getInteger("salesfloor.fuzz", SHORT);
    private static final long FIRST = Long.getLong("salesfloor.fuzz.first", 0);
    private static final long MINUTES = Long.getLong("salesfloor.fuzz.minutes", 600);
    private static final long SLOW = TimeUnit.SECONDS.toNanos(10);
    private static final long ENDLESS = 300;
    private static final int SHOWN = 3000;

    private Rounds() {}

    /** One trial. */
    @FunctionalInterface
    public interface Trial {
        /**
         * Makes an input and tries it.
         *
         * @param about takes what is to be shown when the trial fails
         */
        void run(SplittableRandom random, StringBuilder about) throws Exception;
    }

    /**
     * Runs the trials; fails at the end when any failed or took more than ten seconds of a processor, showing one of each kind.
     *
     * @param each one of so many rounds is run; dear trials are tried less often
     */
    public static void run(int each, Trial trial) {
        Map<String, String> failures = new TreeMap<>();
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long round = FIRST;
        for (; round < FIRST + Math.max(1, COUNT / each) && System.nanoTime() < deadline; round++) {
            StringBuilder about = new StringBuilder();
            try {
                if (run(trial, round, about) > SLOW) {
                    failures.putIfAbsent("slow", round + ": slow\n" + cut(about));
                }
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError failure) {
                if (failures.putIfAbsent(kind(failure), "round " + round + ": " + trace(failure) + cut(about))
                        == null) {
                    System.err.println("round " + round + ": " + trace(failure) + cut(about));
                }
            }
        }
        if (COUNT > SHORT) {
            System.out.println(
                    (round - FIRST) + " rounds of " + trial.getClass().getName());
        }
        assertThat(failures.values()).isEmpty();
    }

    /** In a thread of its own, so that a trial without end is noticed; gives the processor time that it took. */
    private static long run(Trial trial, long round, StringBuilder about) throws Exception {
        FutureTask<Long> task = new FutureTask<>(() -> {
            trial.run(new SplittableRandom(round), about);
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        });
        Thread thread = new Thread(task, "round " + round);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(ENDLESS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (Exception) failed.getCause();
        } catch (TimeoutException endless) {
            throw new AssertionError("still at it after " + ENDLESS + " seconds", endless);
        }
    }

    private static String cut(StringBuilder about) {
        return about.substring(0, Math.min(SHOWN, about.length()));
    }

    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass() + (trace.length == 0 ? "" : trace[0].toString());
    }

    private static String trace(Throwable failure) {
        StringBuilder text = new StringBuilder().append(failure).append('\n');
        StackTraceElement[] trace = failure.getStackTrace();
        for (int i = 0; i < Math.min(12, trace.length); i++) {
            text.append("    ").append(trace[i]).append('\n');
        }
        return text.toString();
    }
}
