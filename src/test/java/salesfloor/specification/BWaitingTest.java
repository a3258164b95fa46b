package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;

/** B: waiting, patience, calling again, loss. */
class BWaitingTest {

    /** Two clients call at 9:01 and at 9:49; the only seller needs an hour for each. */
    private static final String TWO_CALLERS = """
            market: {initialClients: 2}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {takeOrder: {duration: 60 min, serviceTarget: 5 min}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}
            """;

    @Test
    void b1_the_second_caller_waits_for_the_first_to_end() {
        assertThat(Floor.run(TWO_CALLERS).lines("orderContacted", "orderBegun", "orderTaken"))
                .containsExactly(
                        "Mon 09:01 orderContacted #1/1",
                        "Mon 09:01 orderBegun #1/1 waited 0 in time",
                        "Mon 09:49 orderContacted #0/1",
                        "Mon 10:01 orderTaken #1/1 100.00 seller-1",
                        "Mon 10:01 orderBegun #0/1 waited 12.3 late",
                        "Mon 11:01 orderTaken #0/1 100.00 seller-1");
    }

    @Test
    void b2_a_caller_hangs_up_when_its_patience_ends_and_the_order_is_lost_once() {
        assertThat(Floor.run(TWO_CALLERS, "clients.patience=5 min")
                        .lines("orderContacted", "orderAbandoned", "orderLost", "orderTaken"))
                .containsExactly(
                        "Mon 09:01 orderContacted #1/1",
                        "Mon 09:49 orderContacted #0/1",
                        "Mon 09:54 orderAbandoned #0/1",
                        "Mon 09:54 orderLost #0/1",
                        "Mon 10:01 orderTaken #1/1 100.00 seller-1");
    }

    @Test
    void b3_a_caller_who_is_served_in_time_never_hangs_up() {
        Trace trace = Floor.run(TWO_CALLERS, "clients.patience=13 min");
        assertThat(trace.count("orderAbandoned")).isZero();
        assertThat(trace.count("orderTaken")).isEqualTo(2);
    }

    @Test
    void b4_who_hung_up_calls_again_and_is_served() {
        assertThat(Floor.run(TWO_CALLERS, "clients.patience=5 min", "clients.redial={chance: 1, delay: 20 min}")
                        .lines("orderContacted", "orderAbandoned", "orderLost", "orderTaken"))
                .containsExactly(
                        "Mon 09:01 orderContacted #1/1",
                        "Mon 09:49 orderContacted #0/1",
                        "Mon 09:54 orderAbandoned #0/1",
                        "Mon 10:01 orderTaken #1/1 100.00 seller-1",
                        "Mon 10:14 orderContacted #0/1 attempt 2",
                        "Mon 11:14 orderTaken #0/1 100.00 seller-1");
    }

    @Test
    void b5_after_the_last_try_the_order_is_lost() {
        Trace trace = Floor.run(
                TWO_CALLERS,
                "structure.roles.seller.headcount=0",
                "market.initialClients=1",
                "clients.patience=5 min",
                "clients.redial={chance: 1, delay: 20 min, attempts: 2}");
        assertThat(trace.since("orderContacted", "orderAbandoned", "orderLost"))
                .containsExactly(
                        "+0 orderContacted #0/1",
                        "+5 orderAbandoned #0/1",
                        "+25 orderContacted #0/1 attempt 2",
                        "+30 orderAbandoned #0/1",
                        "+50 orderContacted #0/1 attempt 3",
                        "+55 orderAbandoned #0/1",
                        "+55 orderLost #0/1");
    }

    @Test
    void b6_a_written_order_waits_for_its_deadline_in_opening_hours_and_then_goes_elsewhere() {
        Trace trace = Floor.run(
                TWO_CALLERS,
                "market.initialClients=1",
                "structure.roles.seller.headcount=0",
                "clients.channel={written: 1}",
                "activities.takeOrder.writtenExpiry=16 h");
        long[] contacted = trace.times("orderContacted");
        assertThat(trace.times("orderAbandoned"))
                .as("nine hours a day: 16 h end a night, 15 of the 24 h, later")
                .containsExactly(contacted[0] + 31 * Ticks.PER_HOUR);
        assertThat(trace.count("orderLost")).isEqualTo(1);
    }

    @Test
    void b7_callers_come_before_written_orders() {
        Trace trace = Floor.run(
                TWO_CALLERS,
                "market.initialClients=40",
                "clients.channel={phone: 1, written: 1}",
                "activities.takeOrder.duration=5 min");
        List<String> callers = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        for (Happening happening : trace.of("orderContacted", "orderBegun")) {
            List<String> waiting = callers.contains(happening.whom()) ? callers : letters;
            if (happening.what().equals("orderContacted")) {
                (happening.detail().equals("written") ? letters : callers).add(happening.whom());
            } else {
                assertThat(waiting == callers || callers.isEmpty())
                        .as(happening.toString())
                        .isTrue();
                waiting.remove(happening.whom());
            }
        }
        assertThat(trace.count("orderTaken")).isGreaterThan(35);
    }

    @Test
    void b8_a_lost_order_is_followed_by_the_next_after_an_interval() {
        Trace trace = Floor.run(
                TWO_CALLERS,
                "market.initialClients=1",
                "structure.roles.seller.headcount=0",
                "clients.patience=0 min",
                "clients.intervalFrom=delivery",
                "time.length=3 weeks");
        long[] wanted = trace.times("orderWanted");
        assertThat(wanted).hasSize(3);
        assertThat(wanted[1] - wanted[0]).isCloseTo(7 * Ticks.PER_DAY, within(Ticks.PER_MINUTE));
    }
}
