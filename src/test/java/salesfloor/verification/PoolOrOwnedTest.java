package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Rate;
import salesfloor.theory.ErlangA;
import salesfloor.theory.ErlangC;

/**
 * Five people at a load of 0.8 each, pooled or with clients of their own: what the pool gains, and how much faster a client's own
 * person must be to make up for it. Theory: the queues M/M/5 and M/M/1, with impatience M/M/c+M.
 *
 * <p>16 intervals; each covers with 1 - 0.01 / 16, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PoolOrOwnedTest {
    private static final double CONFIDENCE = Interval.oneOf(16);
    private static final int REPLICATIONS = 20;
    private static final String FILE = "theory/pool-or-owned.yaml";
    private static final int PEOPLE = 5;
    private static final double LOAD = 4;
    private static final double SERVICE = 10;
    private static final double PATIENCE = 2;
    private static final double POOLED_WAIT = new ErlangC(PEOPLE, LOAD).meanWait();
    private static final int[] LOADS = {4, 5, 6, 8};

    private final Map<String, Runs> done = new HashMap<>();
    private final Runs pooled = accounts("pooled", 0);

    private Runs accounts(String accounts, double familiarity) {
        return run(accounts, familiarity, "time.warmUp=1 weeks", "time.length=" + (1 + 8 * Runs.effort()) + " weeks");
    }

    private Runs run(String accounts, double familiarity, String... more) {
        return done.computeIfAbsent(accounts + familiarity + Arrays.toString(more), key -> {
            String[] sets = Arrays.copyOf(more, more.length + 2);
            sets[more.length] = "structure.accounts=" + accounts;
            sets[more.length + 1] = "structure.familiarity.time=" + familiarity;
            return Runs.of(FILE, REPLICATIONS, sets);
        });
    }

    // Waiting without familiarity

    @Test
    void an_own_person_who_is_no_faster_makes_clients_wait_seven_times_as_long() {
        Runs owned = run("owned", 0, "time.warmUp=2 weeks", "time.length=20 weeks");
        interval(owned, PoolOrOwnedTest::wait).covers("owned", 0.8 / (1 - 0.8), 0.25);
        interval(pooled, PoolOrOwnedTest::wait).covers("pooled", POOLED_WAIT, 0.06);
    }

    @Test
    void the_own_person_first_and_anybody_after_30_seconds_is_nearly_a_pool() {
        Interval wait = interval(accounts("ownerFirst", 0), PoolOrOwnedTest::wait);
        Interval more = difference(accounts("ownerFirst", 0), PoolOrOwnedTest::wait);
        assertThat(more.mean() - more.halfWidth())
                .as("owner first waits longer by %s", more)
                .isPositive();
        assertThat(wait.mean() + wait.halfWidth())
                .as("owner first waits %s", wait)
                .isLessThan(1.2 * POOLED_WAIT);
    }

    // Break-even

    @Test
    void time_in_system_is_the_same_when_the_own_person_saves_31_percent() {
        breakEven(PoolOrOwnedTest::timeInSystem).covers("break-even of time in system", equalTime(), 0.01);
    }

    @Test
    void waiting_is_the_same_when_the_own_person_saves_40_percent() {
        breakEven(PoolOrOwnedTest::wait).covers("break-even of waiting", equalWaiting(), 0.02);
    }

    /** With y of the time left, the owner's y / (1 - 0.8 y) is the pool's wait and service together. */
    private static double equalTime() {
        double pool = POOLED_WAIT + 1;
        return 1 - pool / (1 + 0.8 * pool);
    }

    /** With y of the time left, the owner's 0.8 y² / (1 - 0.8 y) is the pool's wait. */
    private static double equalWaiting() {
        double half = POOLED_WAIT / 2;
        return 1 - (Math.sqrt(half * half + POOLED_WAIT / 0.8) - half);
    }

    /** The familiarity at which owned accounts are as good as pooled ones: halved down to a bracket, then a line in each run. */
    private Interval breakEven(ToDoubleFunction<ReplicationResult> measure) {
        double low = 0;
        double high = 0.64;
        while (high - low > 0.041) {
            double middle = (low + high) / 2;
            if (difference(accounts("owned", middle), measure).mean() > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] pool = pooled.values(measure);
        double[] below = accounts("owned", low).values(measure);
        double[] above = accounts("owned", high).values(measure);
        double from = low;
        double width = high - low;
        return Interval.of(
                IntStream.range(0, pool.length)
                        .mapToDouble(i -> from + width * (below[i] - pool[i]) / (below[i] - above[i]))
                        .toArray(),
                CONFIDENCE);
    }

    // Clients who hang up

    /** A fifth faster does not make up for the lost pool while people are often free; when nobody is ever free, it does. */
    @Test
    void with_clients_who_hang_up_owned_accounts_win_at_high_load() {
        for (int load : LOADS) {
            Interval pool = interval(impatient("pooled", 0, load), PoolOrOwnedTest::lost);
            Interval own = interval(impatient("owned", 0.2, load), PoolOrOwnedTest::lost);
            pool.covers("pooled at load " + load, lostPooled(load), 0.01);
            own.covers("owned at load " + load, lostOwned(load), 0.01);
        }
        Interval low = lostMore(4);
        Interval high = lostMore(8);
        assertThat(low.mean() - low.halfWidth())
                .as("owned lose more by %s", low)
                .isPositive();
        assertThat(high.mean() + high.halfWidth())
                .as("owned lose more by %s", high)
                .isNegative();
    }

    private Interval lostMore(int load) {
        double[] pool = impatient("pooled", 0, load).values(PoolOrOwnedTest::lost);
        double[] own = impatient("owned", 0.2, load).values(PoolOrOwnedTest::lost);
        return Interval.of(
                IntStream.range(0, pool.length)
                        .mapToDouble(i -> own[i] - pool[i])
                        .toArray(),
                CONFIDENCE);
    }

    private Runs impatient(String accounts, double familiarity, int load) {
        return run(
                accounts,
                familiarity,
                "time.warmUp=1 weeks",
                "time.length=3 weeks",
                "market={prospects: " + 10 * load + ", initialClients: " + 10 * load + "}",
                "clients.patience={distribution: exponential, mean: " + PATIENCE * SERVICE + " min}");
    }

    private static double lostPooled(int load) {
        return new ErlangA(PEOPLE, load, PATIENCE).abandonProbability();
    }

    private static double lostOwned(int load) {
        return new ErlangA(1, 0.8 * load / PEOPLE, PATIENCE / 0.8).abandonProbability();
    }

    // The page

    @Test
    void the_page_shows_what_the_runs_give() throws IOException {
        StringBuilder table = new StringBuilder("| Five people at load 0.8 | Theory | Simulated |\n|---|---:|---:|\n");
        Runs owned = run("owned", 0, "time.warmUp=2 weeks", "time.length=20 weeks");
        line(table, "wait, pooled, in service times", POOLED_WAIT, interval(pooled, PoolOrOwnedTest::wait), "");
        line(table, "wait, owned", 4, interval(owned, PoolOrOwnedTest::wait), "");
        Interval first = interval(accounts("ownerFirst", 0), PoolOrOwnedTest::wait);
        table.append(
                String.format(Locale.ROOT, "| wait, owner first, anybody after 30 s | – | %s |\n", two(first, 1, "")));
        line(
                table,
                "time saved at which the time in system is equal",
                equalTime(),
                breakEven(PoolOrOwnedTest::timeInSystem),
                " %");
        line(table, "time saved at which waiting is equal", equalWaiting(), breakEven(PoolOrOwnedTest::wait), " %");
        Page.ORGANISATION.shows(table.toString());
        StringBuilder lost = new StringBuilder("""
                | Work offered to five people | Lost, pooled | Theory | Lost, owned and a fifth faster | Theory |
                |---|---:|---:|---:|---:|
                """);
        for (int load : LOADS) {
            lost.append(String.format(
                    Locale.ROOT,
                    "| %d | %s | %.1f %% | %s | %.1f %% |\n",
                    load,
                    two(interval(impatient("pooled", 0, load), PoolOrOwnedTest::lost), 100, " %"),
                    100 * lostPooled(load),
                    two(interval(impatient("owned", 0.2, load), PoolOrOwnedTest::lost), 100, " %"),
                    100 * lostOwned(load)));
        }
        Page.ORGANISATION.shows(lost.toString());
    }

    private static void line(StringBuilder table, String what, double theory, Interval found, String unit) {
        double factor = unit.isEmpty() ? 1 : 100;
        String digits = unit.isEmpty() ? "%.3f" : "%.1f";
        table.append(String.format(
                Locale.ROOT,
                "| %s | " + digits + "%s | %s |\n",
                what,
                factor * theory,
                unit,
                two(found, factor, unit)));
    }

    private static String two(Interval interval, double factor, String unit) {
        String digits = factor == 1 ? "%.3f ± %.3f%s" : "%.1f ± %.1f%s";
        return String.format(Locale.ROOT, digits, factor * interval.mean(), factor * interval.halfWidth(), unit);
    }

    // Measures, in mean service times without familiarity

    private static Interval interval(Runs runs, ToDoubleFunction<ReplicationResult> measure) {
        return Interval.of(runs.values(measure), CONFIDENCE);
    }

    private Interval difference(Runs runs, ToDoubleFunction<ReplicationResult> measure) {
        double[] pool = pooled.values(measure);
        double[] other = runs.values(measure);
        return Interval.of(
                IntStream.range(0, pool.length)
                        .mapToDouble(i -> other[i] - pool[i])
                        .toArray(),
                CONFIDENCE);
    }

    private static double wait(ReplicationResult result) {
        return measure(result, "orderWait") / SERVICE;
    }

    /** The wait and the work on an order, which is the busy time of all people divided by the orders. */
    private static double timeInSystem(ReplicationResult result) {
        double minutes = Rate.DAYS_PER_MONTH * 24 * 60;
        double work = measure(result, "utilisation.seller") * PEOPLE * minutes / measure(result, "orders");
        return wait(result) + work / SERVICE;
    }

    private static double lost(ReplicationResult result) {
        return measure(result, "lostOrders");
    }

    private static double measure(ReplicationResult result, String key) {
        return result.measures().getOrDefault(key, Double.NaN);
    }
}
