package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;

/** Day one looks like any other, and the closed base of clients orders as often as renewal theory says. */
class StationarityTest {

    private static final String BASE = """
            time: {hours: always, length: 360 days}
            market: {initialClients: 3000}
            clients:
              orderInterval: {mean: 30 days, cv: 0.5}
              regularity: {distribution: gamma, shape: 50}
            structure: {roles: {seller: {headcount: 5, activities: [takeOrder]}}}
            """;

    private static long[] perDay(Trace trace, String event, int days) {
        long[] counts = new long[days];
        for (long time : trace.times(event)) {
            counts[(int) (time / Ticks.PER_DAY)]++;
        }
        return counts;
    }

    /** Poisson counts are the most variable a superposition of regular processes gives; so the test is on the safe side. */
    private static void flat(long[] counts, double error) {
        double mean = Arrays.stream(counts).average().orElseThrow();
        double sum = 0;
        for (long count : counts) {
            sum += (count - mean) * (count - mean) / mean;
        }
        assertThat(sum)
                .as("chi-square of %s", Arrays.toString(counts))
                .isLessThan(new ChiSquaredDistribution(counts.length - 1.0).inverseCumulativeProbability(1 - error));
        double worst =
                Arrays.stream(counts).mapToDouble(c -> Math.abs(c - mean)).max().orElseThrow();
        assertThat(worst)
                .as("no single day stands out: %s", Arrays.toString(counts))
                .isLessThan(4.5 * Math.sqrt(mean));
    }

    @Test
    void nearly_regular_clients_show_no_spike_on_day_one_nor_at_multiples_of_the_interval() {
        long[] orders = perDay(Floor.run(BASE, "clients.orderInterval=30 days"), "orderWanted", 360);
        flat(Arrays.copyOf(orders, 30), 0.001);
        double mean = Arrays.stream(orders).average().orElseThrow();
        assertThat(mean).as("3000 clients in 30 days").isCloseTo(100, within(1.0));
        for (int day = 0; day < 360; day += 30) {
            assertThat((double) orders[day])
                    .as("day " + day + ", by chance beyond four deviations once in 16,000")
                    .isCloseTo(mean, within(4 * Math.sqrt(mean)));
        }
    }

    @Test
    void the_first_week_is_like_the_later_ones_also_with_delivery_and_different_clients() {
        Trace trace = Floor.run(BASE, "clients.intervalFrom=delivery", "economics.fulfilment.leadTime=6 days");
        long[] orders = perDay(trace, "orderWanted", 360);
        double firstWeek = Arrays.stream(orders, 0, 7).average().orElseThrow();
        double later = Arrays.stream(orders, 180, 360).average().orElseThrow();
        assertThat(firstWeek)
                .as("Poisson at most: beyond four standard errors once in 16,000")
                .isCloseTo(later, within(4 * Math.sqrt(later / 7)));
        flat(Arrays.copyOf(orders, 60), 0.001);
    }

    @Test
    void clients_who_lapse_now_and_then_do_not_do_so_all_at_once() {
        Trace trace =
                Floor.run(BASE, "clients.regularity={distribution: gamma, shape: 1}", "clients.orderInterval=30 days");
        long[] lapses = perDay(trace, "clientLapsed", 360);
        assertThat(lapses[0])
                .as("nobody is beyond the limit when the run begins")
                .isLessThan(20);
        double later = Arrays.stream(lapses, 200, 360).average().orElseThrow();
        double first = Arrays.stream(lapses, 0, 30).average().orElseThrow();
        assertThat(first).isCloseTo(later, within(5 * Math.sqrt(later / 30)));
    }

    @Test
    void churn_is_the_same_from_the_first_month() {
        Trace trace = Floor.run(
                BASE,
                "market.initialClients=20000",
                "structure.roles.seller.headcount=20",
                "clients.churn.price=0.05 per month",
                "clients.regularity={distribution: gamma, shape: 4}",
                "clients.orderInterval=30 days");
        // As the base shrinks by 5 % a month so do the lapses: their share of the active clients is what must be
        // constant.
        long[] lapses = perDay(trace, "clientLapsed", 360);
        long[] activated = perDay(trace, "clientActivated", 360);
        double active = 0;
        double[] share = new double[12];
        for (int day = 0; day < 360; day++) {
            active += activated[day] - lapses[day];
            share[day / 30] += (lapses[day] - (day == 0 ? 0 : activated[day])) / active;
        }
        for (int month = 0; month < 12; month++) {
            assertThat(share[month])
                    .as("month %d of %s", month, Arrays.toString(share))
                    .isBetween(0.041, 0.057);
        }
    }

    @Test
    void closed_demand_falls_with_the_lead_time() {
        for (int lead : new int[] {1, 4}) {
            Trace trace = closed(lead, "delivery");
            double perDay = trace.count("orderTaken") / 360.0;
            assertThat(perDay)
                    .as("2000 / (30 + %d)", lead)
                    .isCloseTo(2000.0 / (30 + lead), within(0.01 * 2000 / (30 + lead)));
        }
    }

    @Test
    void open_demand_does_not() {
        double one = closed(1, "order").count("orderTaken") / 360.0;
        double four = closed(4, "order").count("orderTaken") / 360.0;
        assertThat(four).isCloseTo(one, within(0.001 * one));
        assertThat(one).isCloseTo(2000 / 30.0, within(0.01 * 2000 / 30));
    }

    private static Trace closed(int lead, String from) {
        return Floor.run(
                BASE,
                "market.initialClients=2000",
                "clients.orderInterval=30 days",
                "clients.regularity={distribution: gamma, shape: 4}",
                "clients.intervalFrom=" + from,
                "activities.takeOrder.duration=1 min",
                "economics.fulfilment.leadTime=" + lead + " days");
    }
}
