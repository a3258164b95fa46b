package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Live work that always goes first starves work that can wait: on a full desk the papers of the same people never get done. Each
 * cure gets them done and costs callers, unless it costs a seat.
 *
 * <p>26 intervals; each covers with 1 - 0.01 / 26, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class StarvedPapersTest {
    private static final String FILE = "theory/starved-papers.yaml";
    private static final double CONFIDENCE = Interval.oneOf(26);
    private static final int REPLICATIONS = 8 * Runs.effort();

    private final Runs trap = Runs.of(FILE, REPLICATIONS);
    private final Runs fewer = Runs.of(FILE, REPLICATIONS, "market={prospects: 5700, initialClients: 5700}");
    private final Map<String, Runs> cures = cures();

    private static Map<String, Runs> cures() {
        Map<String, Runs> cures = new LinkedHashMap<>();
        cures.put(
                "papers from 16 to 17 h",
                sellers(10, 0, "takeOrder, {prepareDocuments: {protectedHours: 16:00-17:00}}"));
        cures.put("papers first after 90 min", sellers(10, 0, "takeOrder, {prepareDocuments: {raisedAfter: 90 min}}"));
        cures.put("papers always first", sellers(10, 0, "prepareDocuments, takeOrder"));
        cures.put(
                "one of the ten is a clerk, sellers help after an hour",
                sellers(9, 1, "{prepareDocuments: {onlyAfter: 1 h}}, takeOrder"));
        cures.put("two of the ten are clerks", sellers(8, 2, "takeOrder"));
        cures.put("two clerks more", sellers(10, 2, "takeOrder"));
        cures.put("two sellers more", sellers(12, 0, "takeOrder, prepareDocuments"));
        return cures;
    }

    private static Runs sellers(int headcount, int clerks, String activities) {
        return Runs.of(
                FILE,
                REPLICATIONS,
                "structure.roles.seller={headcount: " + headcount + ", activities: [" + activities + "]}",
                "structure.roles.clerk.headcount=" + clerks);
    }

    /** The heap grows by the same again from the first quarter of the year to the second: no waiting time is long enough. */
    @Test
    void papers_of_people_who_always_answer_first_pile_up_without_end() {
        double[] early = trap.weeks("waitingDocuments", 0, 13);
        double[] late = trap.weeks("waitingDocuments", 13, 26);
        Interval grown = Interval.of(
                IntStream.range(0, early.length)
                        .mapToDouble(i -> late[i] - early[i])
                        .toArray(),
                CONFIDENCE);
        assertThat(grown.mean() - grown.halfWidth())
                .as("papers more: %s", grown)
                .isGreaterThan(1000);
        Interval release = trap.interval("releaseTime", CONFIDENCE);
        assertThat(release.mean() - release.halfWidth())
                .as("hours to release: %s", release)
                .isGreaterThan(40);
    }

    /** The trap has an edge: what calls leave is enough, or it is not. */
    @Test
    void with_a_twentieth_fewer_clients_they_wait_for_hours_not_for_weeks() {
        Interval release = fewer.interval("releaseTime", CONFIDENCE);
        assertThat(release.mean() + release.halfWidth())
                .as("hours to release: %s", release)
                .isLessThan(8);
    }

    @Test
    void each_cure_gets_them_done_within_two_hours() {
        cures.forEach((name, runs) -> {
            Interval release = runs.interval("releaseTime", CONFIDENCE);
            assertThat(release.mean() + release.halfWidth())
                    .as("%s: hours to release: %s", name, release)
                    .isLessThan(2);
        });
    }

    /** The trap looks well on the telephone: time given to papers is taken from callers. Only more people cost no call. */
    @Test
    void without_more_people_each_cure_costs_calls() {
        cures.forEach((name, runs) -> {
            Interval more = lostMore(runs);
            if (name.endsWith("more")) {
                assertThat(more.mean() + more.halfWidth())
                        .as("%s: %s", name, more)
                        .isNegative();
            } else {
                assertThat(more.mean() - more.halfWidth())
                        .as("%s: %s", name, more)
                        .isPositive();
            }
        });
    }

    private Interval lostMore(Runs runs) {
        double[] before = trap.values("lostOrders");
        double[] after = runs.values("lostOrders");
        return Interval.of(
                IntStream.range(0, before.length)
                        .mapToDouble(i -> after[i] - before[i])
                        .toArray(),
                CONFIDENCE);
    }

    @Test
    void the_page_shows_what_the_runs_give() throws IOException {
        StringBuilder table = new StringBuilder("""
                | Ten people, calls and papers | Hours from order to release | Lost orders | Orders released a day |
                |---|---:|---:|---:|
                """);
        line(table, "papers when nobody calls, 5 % fewer clients", fewer);
        line(table, "papers when nobody calls", trap);
        cures.forEach((name, runs) -> line(table, name, runs));
        Page.ORGANISATION.shows(table.toString());
    }

    private static void line(StringBuilder table, String name, Runs runs) {
        Interval release = runs.interval("releaseTime", CONFIDENCE);
        Interval lost = runs.interval("lostOrders", CONFIDENCE);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.2f ± %.2f | %.1f ± %.1f %% | %.0f |\n",
                name,
                release.mean(),
                release.halfWidth(),
                100 * lost.mean(),
                100 * lost.halfWidth(),
                runs.mean("revenue") / runs.mean("averageTicket") * runs.mean("ordersPerDay") / runs.mean("orders")));
    }
}
