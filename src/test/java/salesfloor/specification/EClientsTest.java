package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;

/** E: offers, care, silence and win-back. */
class EClientsTest {

    private static final String ORDERS = """
            market: {initialClients: 1}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {takeOrder: {upsell: {suited: 1, chance: 1}}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain, reactivate]}}}
            """;

    @Test
    void e1_an_offer_takes_time_and_raises_the_order() {
        assertThat(Floor.run(ORDERS).since("orderContacted", "orderTaken"))
                .containsExactly("+0 orderContacted #0/1", "+12 orderTaken #0/1 150.00 seller-1 upsold");
    }

    @Test
    void e2_a_refused_offer_costs_the_time_only() {
        assertThat(Floor.run(ORDERS, "activities.takeOrder.upsell.chance=0").since("orderContacted", "orderTaken"))
                .containsExactly("+0 orderContacted #0/1", "+12 orderTaken #0/1 100.00 seller-1");
    }

    @Test
    void e3_no_offer_while_a_caller_waits() {
        Trace trace = Floor.run(ORDERS, "market.initialClients=4", "activities.takeOrder.duration=60 min");
        assertThat(trace.of("orderTaken").stream().map(h -> h.detail().contains("upsold")))
                .as("nobody waits when the first begins and when the last does")
                .containsExactly(true, false, false, true);
        Trace patient = Floor.run(
                ORDERS,
                "market.initialClients=4",
                "activities.takeOrder.duration=60 min",
                "activities.takeOrder.upsell.skipAboveCalls=1");
        assertThat(patient.of("orderTaken").stream().map(h -> h.detail().contains("upsold")))
                .containsExactly(true, false, true, true);
    }

    private static final String CARE = """
            market: {initialClients: 4}
            time: {length: 1 day}
            clients: {orderInterval: 1000 days}
            activities: {retain: {every: 9 h, duration: 30 min}}
            structure: {roles: {seller: {headcount: 2, activities: [takeOrder, retain]}}}
            """;

    @Test
    void e4_care_begins_at_once_when_nothing_urgent_waits() {
        assertThat(Floor.run(CARE).work())
                .containsExactlyInAnyOrder(
                        "Mon 09:00-09:30 seller-1 retain",
                        "Mon 09:00-09:30 seller-2 retain",
                        "Mon 09:30-10:00 seller-1 retain",
                        "Mon 09:30-10:00 seller-2 retain");
    }

    @Test
    void e5_care_leaves_a_share_of_the_people_free() {
        assertThat(Floor.run(CARE, "activities.retain.keepFree=0.5").work().stream()
                        .map(line -> line.substring(0, 15)))
                .as("one at a time")
                .containsExactly("Mon 09:00-09:30", "Mon 09:30-10:00", "Mon 10:00-10:30", "Mon 10:30-11:00");
    }

    @Test
    void e6_care_that_had_to_leave_people_free_begins_when_they_are_also_for_owned_clients() {
        Trace trace = Floor.run(CARE, "activities.retain.keepFree=0.5", "structure.accounts=owned");
        assertThat(trace.work().stream().map(line -> line.substring(0, 15)))
                .containsExactly("Mon 09:00-09:30", "Mon 09:30-10:00", "Mon 10:00-10:30", "Mon 10:30-11:00");
        assertThat(trace.spent(TimeBin.RETAIN).map(s -> s.person().number()))
                .as("each its own two")
                .containsExactlyInAnyOrder(1, 1, 2, 2);
    }

    /** Clients who all leave before their next order, and lapse one interval later. */
    private static final String LEAVERS = """
            market: {initialClients: 30}
            time: {length: 40 weeks}
            clients: {orderInterval: 28 days, lapseAfter: 2, lostAfter: 4, churn: {price: 1000 per year}}
            activities: {reactivate: {reach: 1, chance: 1, decay: 300000 days, discount: 0.1}}
            structure: {roles: {seller: {headcount: 3, activities: [takeOrder, retain, reactivate]}}}
            """;

    @Test
    void e7_a_client_lapses_when_silent_too_long_and_is_lost_later() {
        Trace trace = Floor.run(LEAVERS);
        assertThat(trace.count("orderWanted")).isZero();
        assertThat(trace.count("clientLapsed")).isEqualTo(30);
        assertThat(trace.count("clientLost")).isEqualTo(30);
        for (Happening lost : trace.of("clientLost")) {
            Happening lapsed = trace.of("clientLapsed").stream()
                    .filter(h -> h.whom().equals(lost.whom()))
                    .findFirst()
                    .orElseThrow();
            assertThat(lost.at() - lapsed.at())
                    .as("two more intervals")
                    .isBetween(2 * 28 * Ticks.PER_DAY - 2, 2 * 28 * Ticks.PER_DAY);
        }
    }

    @Test
    void e8_a_call_wins_a_lapsed_client_back_and_it_orders_at_a_discount() {
        Trace trace = Floor.run(LEAVERS, "activities.reactivate.attempts=1", "time.length=8 weeks");
        String first = trace.of("clientReactivated").get(0).whom();
        List<String> story = trace.all().stream()
                .filter(h -> h.whom().equals(first) || h.whom().startsWith(first + "/"))
                .map(h -> h.what() + " " + h.detail())
                .limit(8)
                .toList();
        assertThat(story)
                .startsWith(
                        "clientActivated ",
                        "clientLapsed ",
                        "clientReactivated lapsed",
                        "clientActivated ",
                        "orderWanted ",
                        "orderContacted ");
        assertThat(trace.lines("orderReleased").get(0)).endsWith("100.00 goods 80.00 off 10.00");
        assertThat(trace.count("clientLost")).isZero();
    }

    @Test
    void e9_a_client_whose_need_has_ended_cannot_be_won_back() {
        Trace trace = Floor.run(
                LEAVERS, "activities.reactivate.attempts=3", "clients.churn={need: 1000 per year, price: 0 per year}");
        assertThat(trace.count("clientReactivated")).isZero();
        assertThat(trace.count("clientLost")).isEqualTo(30);
        assertThat(trace.lines("workTaken"))
                .as("two calls in the two intervals until it is lost")
                .hasSize(60);
    }

    @Test
    void e10_a_call_in_time_brings_a_silent_client_back_before_it_lapses() {
        Trace trace =
                Floor.run(LEAVERS, "activities.retain={atRiskAfter: 1.2, rescueChance: 1}", "time.length=8 weeks");
        assertThat(trace.count("clientReactivated")).isGreaterThan(10);
        assertThat(trace.of("clientReactivated")).allMatch(h -> h.detail().equals("silent"));
        assertThat(trace.of("clientLapsed"))
                .as("only those who had been silent for longer than 1.2 intervals when the run began")
                .allMatch(h -> h.at() <= 0.8 * 28 * Ticks.PER_DAY);
    }

    /** One client whose gaps run from half its mean interval to one and a half. */
    private static final String UNEVEN = """
            market: {initialClients: 1}
            time: {length: 400 weeks, hours: always}
            clients: {orderInterval: 14 days, regularity: {distribution: uniform, min: 0.5, max: 1.5}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}
            """;

    @Test
    void e11_there_is_one_call_for_each_silence() {
        Trace trace = Floor.run(
                UNEVEN,
                "clients.lapseAfter=1.2",
                "activities.retain.atRiskAfter=0.9",
                "structure.roles.seller.activities=[takeOrder, retain]");
        assertThat(trace.count("clientReturned")).isGreaterThan(50);
        int calls = 0;
        for (Happening happening : trace.of("orderWanted", "workQueued")) {
            if (happening.what().equals("orderWanted")) {
                calls = 0;
            } else if (happening.whom().equals("retain")) {
                calls++;
                assertThat(calls).as(happening.toString()).isEqualTo(1);
            }
        }
    }

    @Test
    void e12_a_call_to_a_client_who_orders_meanwhile_is_withdrawn() {
        Trace risk = Floor.run(
                UNEVEN,
                "activities.retain.atRiskAfter=0.9",
                "structure.roles.nobody={headcount: 0, activities: [retain]}");
        assertThat(risk.lines("workWithdrawn")).hasSizeGreaterThan(50);
        assertThat(risk.times("orderWanted")).as("by an order").contains(risk.times("workWithdrawn"));
        Trace lapsed = Floor.run(
                UNEVEN,
                "clients.lapseAfter=1",
                "activities.reactivate.attempts=1",
                "structure.roles.nobody={headcount: 0, activities: [reactivate]}");
        assertThat(lapsed.times("workWithdrawn"))
                .hasSizeGreaterThan(50)
                .containsExactly(lapsed.times("clientReturned"));
    }

    @Test
    void e13_regular_care_goes_on_after_a_silence() {
        Trace trace = Floor.run(
                UNEVEN,
                "clients.lapseAfter=1",
                "activities.reactivate={attempts: 1, reach: 0}",
                "activities.retain.every=5 days",
                "structure.roles.seller.activities=[takeOrder, retain]",
                "structure.roles.nobody={headcount: 0, activities: [reactivate]}");
        long late = trace.spent(TimeBin.RETAIN)
                .filter(s -> s.from() > 300 * 7 * Ticks.PER_DAY)
                .count();
        assertThat(late).as("in the last 100 weeks").isGreaterThan(80);
    }

    @Test
    void e14_a_client_won_twice_goes_on_counting_its_orders() {
        Trace trace = Floor.run("""
                market: {prospects: 1}
                time: {length: 20 weeks}
                clients: {orderInterval: 7 days, onlyOnce: 1, lapseAfter: 1, lostAfter: 2}
                leads: {sources: {web: {arrivals: 1000 per day}}, restAfterDisqualification: 0 days}
                structure: {roles: {all: {headcount: 1, activities: [takeOrder, develop, qualify]}}}
                """);
        assertThat(trace.of("orderTaken").stream().map(Happening::whom)).startsWith("#0/1", "#0/2", "#0/3");
    }
}
