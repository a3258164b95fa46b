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
    void i5_what_is_released_after_the_cut_off_leaves_on_the_next_work_day() {
        Trace trace = Floor.run(
                ORDERS,
                "time.length=10 weeks",
                "clients.rhythm={hours: {14: 1, 17: 1}}",
                "economics.fulfilment={leadTime: 10 days, cutOff: 16:00}");
        long[] delivered = trace.of("orderReleased").stream()
                .mapToLong(h -> leaves(h.at()) + 10 * Ticks.PER_DAY)
                .filter(at -> at < 70 * Ticks.PER_DAY)
                .sorted()
                .toArray();
        assertThat(delivered.length).isGreaterThan(25);
        assertThat(trace.times("orderDelivered")).isEqualTo(delivered);
        assertThat(trace.of("orderReleased").stream().filter(h -> leaves(h.at()) > h.at()))
                .hasSizeGreaterThan(10);
    }

    /** By hand: after 16:00 at nine on the next day from Monday to Friday. */
    private static long leaves(long released) {
        long day = released / Ticks.PER_DAY;
        if (released - day * Ticks.PER_DAY <= 16 * Ticks.PER_HOUR) {
            return released;
        }
        do {
            day++;
        } while (day % 7 >= 5);
        return day * Ticks.PER_DAY + 9 * Ticks.PER_HOUR;
    }

    /** A clerk needs 70 minutes for papers; an order that comes after 15 misses the dispatch at 16:00. */
    @Test
    void i6_late_papers_move_delivery_by_a_day() {
        String clerk = "structure.roles.clerk={headcount: 1, activities: [prepareDocuments]}";
        String[] sets = {
            clerk,
            "market.initialClients=1",
            "clients.rhythm={weekdays: {MON: 1}, hours: {15: 1}}",
            "activities.prepareDocuments={duration: 70 min, blocksRelease: true}",
        };
        Trace free = Floor.run(ORDERS, sets[0], sets[1], sets[2], sets[3], "economics.fulfilment={leadTime: 1 day}");
        Trace missed = Floor.run(
                ORDERS, sets[0], sets[1], sets[2], sets[3], "economics.fulfilment={leadTime: 1 day, cutOff: 16:00}");
        assertThat(free.of("orderDelivered").get(0).time()).startsWith("Tue 1");
        assertThat(missed.of("orderDelivered").get(0).time()).isEqualTo("Wed 09:00");
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
