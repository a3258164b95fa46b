package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** H: several roles and activities. */
class HRolesTest {

    @Test
    void h1_work_goes_to_the_person_who_has_been_idle_longest() {
        Trace trace = Floor.run("""
                market: {initialClients: 3}
                clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
                activities: {takeOrder: {duration: 1 min}}
                structure: {roles: {seller: {headcount: 2, activities: [takeOrder]}}}
                """);
        assertThat(trace.spent(TimeBin.TAKE_ORDER).map(s -> s.person().number()))
                .containsExactly(1, 2, 1);
    }

    /** A care call of an hour for each of three clients at nine, orders between nine and ten. */
    static final String MIXED = """
            market: {initialClients: 3}
            time: {length: 1 day}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {retain: {every: 9 h, duration: 60 min}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain]}}}
            """;

    @Test
    void h2_low_priority_work_starts_at_once_and_is_not_interrupted_but_urgent_work_comes_next() {
        assertThat(Floor.run(MIXED).work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-10:10 seller-1 takeOrder",
                        "Mon 10:10-10:20 seller-1 takeOrder",
                        "Mon 10:20-10:30 seller-1 takeOrder",
                        "Mon 10:30-11:30 seller-1 retain",
                        "Mon 11:30-12:30 seller-1 retain");
    }

    @Test
    void h3_the_order_of_the_list_is_the_order_of_preference() {
        assertThat(Floor.run(MIXED, "structure.roles.seller.activities=[retain, takeOrder]")
                        .work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-11:00 seller-1 retain",
                        "Mon 11:00-12:00 seller-1 retain",
                        "Mon 12:00-12:10 seller-1 takeOrder",
                        "Mon 12:10-12:20 seller-1 takeOrder",
                        "Mon 12:20-12:30 seller-1 takeOrder");
    }

    @Test
    void h4_owned_clients_wait_for_their_own_seller_while_the_pool_would_serve_them() {
        String busy = """
                market: {initialClients: 8}
                clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
                activities: {takeOrder: {duration: 30 min}}
                structure: {roles: {seller: {headcount: 4, activities: [takeOrder]}}}
                """;
        assertThat(longestWait(Floor.run(busy))).isLessThan(longestWait(Floor.run(busy, "structure.accounts=owned")));
    }

    private static double longestWait(Trace trace) {
        return trace.of("orderBegun").stream()
                .mapToDouble(h -> Double.parseDouble(h.detail().replaceAll("[^0-9.]", "")))
                .max()
                .orElseThrow();
    }

    @Test
    void h5_the_hour_tells_what_limits_orders() {
        Trace trace = Floor.run(MIXED, "structure.roles.seller.hours='12:00-18:00'");
        assertThat(trace.of("limitObserved").stream().map(h -> h.time() + " " + h.whom()))
                .containsExactly(
                        "Mon 10:00 order desk",
                        "Mon 11:00 order desk",
                        "Mon 12:00 order desk",
                        "Mon 13:00 demand",
                        "Mon 14:00 demand",
                        "Mon 15:00 demand",
                        "Mon 16:00 demand",
                        "Mon 17:00 demand",
                        "Mon 18:00 demand");
        assertThat(trace.spent().mapToLong(Trace.Stretch::length).sum()).isEqualTo(6 * Ticks.PER_HOUR);
    }
}
