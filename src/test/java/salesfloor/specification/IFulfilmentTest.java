package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;

/** I: from release to delivery; seats that stay empty. */
class IFulfilmentTest {

    private static final String ORDERS = """
            market: {initialClients: 5}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            structure: {roles: {seller: {headcount: 5, activities: [takeOrder]}}}
            """;

    @Test
    void i1_an_order_is_delivered_after_the_lead_time() {
        Trace trace = Floor.run(ORDERS, "economics.fulfilment.leadTime=2 days", "market.initialClients=1");
        assertThat(trace.since("orderReleased", "orderDelivered").get(1)).isEqualTo("+2880 orderDelivered #0/1 2890");
    }

    @Test
    void i2_what_is_beyond_a_days_capacity_leaves_at_the_next_opening() {
        Trace trace = Floor.run(ORDERS, "economics.fulfilment={leadTime: 1 day, dailyCapacity: 2}");
        assertThat(trace.of("orderDelivered").stream().map(h -> h.time().substring(0, 3)))
                .containsExactly("Tue", "Tue", "Wed", "Wed", "Thu");
        assertThat(trace.of("orderDelivered").get(2).time()).isEqualTo("Wed 09:00");
    }

    @Test
    void i3_the_interval_counts_from_delivery_or_from_the_order() {
        String one = "market.initialClients=1";
        String slow = "economics.fulfilment.leadTime=70 days";
        long[] fromDelivery = Floor.run(ORDERS, one, slow, "time.length=40 weeks", "clients.intervalFrom=delivery")
                .times("orderWanted");
        assertThat(fromDelivery.length).isBetween(3, 4);
        assertThat(fromDelivery[1] - fromDelivery[0])
                .isCloseTo(77 * Ticks.PER_DAY + 10 * Ticks.PER_MINUTE, within(Ticks.PER_HOUR));
        long[] fromOrder = Floor.run(ORDERS, one, slow, "time.length=40 weeks").times("orderWanted");
        assertThat(fromOrder.length).isBetween(38, 40);
        assertThat(fromOrder[1] - fromOrder[0]).isCloseTo(7 * Ticks.PER_DAY, within(Ticks.PER_HOUR));
    }

    @Test
    void i4_people_leave_and_their_seats_stay_vacant_unpaid() {
        Trace trace = Floor.run(
                ORDERS,
                "structure.roles.seller.headcount=20",
                "people={turnover: 4 per year, vacancy: 30 days}",
                "time.length=104 weeks");
        double employed = trace.employed().mapToLong(Trace.Stretch::length).sum() / (20.0 * 104 * 7 * Ticks.PER_DAY);
        double tenure = 365.2425 / 4;
        assertThat(employed)
                .as("tenure over tenure and vacancy; changes wait for midnight, half a day each on average")
                .isBetween(tenure / (tenure + 30) - 0.05, tenure / (tenure + 30) + 0.05);
        trace.scheduled()
                .forEach(shift -> assertThat(trace.employed()
                                .filter(e -> e.person().equals(shift.person()))
                                .anyMatch(e -> e.from() <= shift.from() && shift.to() <= e.to()))
                        .as("nobody works who is not employed: " + shift)
                        .isTrue());
    }
}
