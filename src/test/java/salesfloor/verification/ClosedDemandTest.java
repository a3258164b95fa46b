package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salesfloor.scenario.Rate;

/**
 * Clients are a closed population: whoever waits for a delivery does not order, and whoever was won and leaves moves the base, as
 * the balance of flows says.
 *
 * <p>Six intervals; each covers with 1 - 0.01 / 6, so that all cover with at least 99 %.
 */
class ClosedDemandTest {
    private static final double CONFIDENCE = Interval.oneOf(6);
    private static final int REPLICATIONS = 8 * Runs.effort();
    private static final String CLOSED = "theory/closed-demand.yaml";
    private static final String GROWTH = "theory/base-growth.yaml";
    private static final String SLOW = "economics.fulfilment.leadTime=4 days";

    /** N clients who order 30 days after delivery order N / (30 + lead time) times a day: 31 / 34 - 1 = -8.8 %. */
    @Test
    void slow_delivery_costs_orders_of_clients_who_count_from_it() {
        Runs fast = Runs.of(CLOSED, REPLICATIONS);
        Runs slow = Runs.of(CLOSED, REPLICATIONS, SLOW);
        fast.interval("ordersPerDay", CONFIDENCE).covers("orders a day", 20_000 / 31.0, 10);
        fast.change(slow, "orders", CONFIDENCE).covers("four days of delivery instead of one", 31 / 34.0 - 1, 0.01);
    }

    @Test
    void slow_delivery_costs_nothing_when_clients_count_from_the_order() {
        String open = "clients.intervalFrom=order";
        Runs fast = Runs.of(CLOSED, REPLICATIONS, open);
        Runs slow = Runs.of(CLOSED, REPLICATIONS, open, SLOW);
        assertThat(slow.values("orders")).isEqualTo(fast.values("orders"));
    }

    /** x(t) = 10,000 (1 - exp(-t / 33.3 months)), and what has left but is not noticed for 22.5 days: x(33.3 months) = 63 %. */
    @Test
    void a_base_from_nothing_is_at_63_percent_after_33_months() {
        Runs runs = Runs.of(GROWTH, REPLICATIONS);
        for (int week : new int[] {36, 72, 144}) {
            double months = 7 * (week + 0.5) / Rate.DAYS_PER_MONTH;
            double ordering = 10_000 * (1 - Math.exp(-0.03 * months));
            double unnoticed = 0.03 * ordering * 0.75 * 30 / Rate.DAYS_PER_MONTH;
            Interval.of(runs.weeks("activeClients", week, week + 1), CONFIDENCE)
                    .covers("clients after " + Math.round(months) + " months", ordering + unnoticed, 200);
        }
    }

    @Test
    void a_base_of_10000_stays_when_300_come_and_3_percent_leave() {
        Runs runs = Runs.of(GROWTH, REPLICATIONS, "market.initialClients=10000", "time.length=80 weeks");
        Interval.of(runs.weeks("activeClients", 70, 80), CONFIDENCE)
                .covers("a base in balance", 10_000 * (1 + 0.03 * 0.75 * 30 / Rate.DAYS_PER_MONTH), 400);
    }
}
