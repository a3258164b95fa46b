package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Q: whose work it is, and what comes first. */
class QStructureTest {

    /** Clients 1, 3, 0 and 2 call at 9:01, 9:25, 9:49 and 9:54 about an order of an hour. Seller 2 owns 1 and 3. */
    private static final String CALLS = """
            market: {initialClients: 4}
            time: {length: 1 day}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {takeOrder: {duration: 60 min}}
            structure: {roles: {seller: {headcount: 2, activities: [takeOrder]}}}
            """;

    /** Three care calls of an hour are due at nine; orders come at 9:01, 9:49 and 9:54. */
    private static final String MIXED = HRolesTest.MIXED;

    private static List<String> begun(Trace trace) {
        return trace.lines("orderBegun");
    }

    // Accounts

    @Test
    void q1_an_owned_client_waits_for_its_own_seller() {
        assertThat(begun(Floor.run(CALLS, "structure.accounts=owned")))
                .containsExactly(
                        "Mon 09:01 orderBegun #1/1 waited 0 in time",
                        "Mon 09:49 orderBegun #0/1 waited 0 in time",
                        "Mon 10:01 orderBegun #3/1 waited 36.4 late",
                        "Mon 10:49 orderBegun #2/1 waited 54.7 late");
    }

    @Test
    void q2_owner_first_goes_to_everybody_after_its_limit() {
        Trace trace = Floor.run(CALLS, "structure.accounts=ownerFirst", "structure.overflow.owner=10 min");
        assertThat(trace.work())
                .containsExactly(
                        "Mon 09:01-10:01 seller-2 takeOrder",
                        "Mon 09:35-10:35 seller-1 takeOrder",
                        "Mon 10:01-11:01 seller-2 takeOrder",
                        "Mon 10:35-11:35 seller-1 takeOrder");
        assertThat(begun(trace)).contains("Mon 09:35 orderBegun #3/1 waited 10 late");
    }

    @Test
    void q3_who_knows_the_client_needs_less_time_and_a_stranger_does_not() {
        assertThat(Floor.run(CALLS, "structure.accounts=owned", "structure.familiarity.time=0.5")
                        .work())
                .containsExactly(
                        "Mon 09:01-09:31 seller-2 takeOrder",
                        "Mon 09:31-10:01 seller-2 takeOrder",
                        "Mon 09:49-10:19 seller-1 takeOrder",
                        "Mon 10:19-10:49 seller-1 takeOrder");
        assertThat(Floor.run(CALLS, "structure.familiarity.time=0.5").work())
                .isEqualTo(Floor.run(CALLS).work());
    }

    @Test
    void q4_the_clients_of_a_leaver_go_to_those_who_stay() {
        Trace trace = Floor.run(
                CALLS,
                "structure.accounts=owned",
                "time.length=2 weeks",
                "activities.takeOrder.duration=10 min",
                "structure.roles.seller.plan=[{on: 2025-01-13, leave: 1}]");
        assertThat(trace.lines("orderTaken"))
                .containsExactly(
                        "Mon 09:11 orderTaken #1/1 100.00 seller-2",
                        "Mon 09:35 orderTaken #3/1 100.00 seller-2",
                        "Mon 09:59 orderTaken #0/1 100.00 seller-1",
                        "Mon 10:09 orderTaken #2/1 100.00 seller-1",
                        "13 Mon 09:12 orderTaken #1/2 100.00 seller-1",
                        "13 Mon 09:36 orderTaken #3/2 100.00 seller-1",
                        "13 Mon 10:00 orderTaken #0/2 100.00 seller-1",
                        "13 Mon 10:10 orderTaken #2/2 100.00 seller-1");
    }

    /** One client a Monday is won; it orders each Tuesday. */
    private static final String WON = """
            leads:
              sources:
                web: {arrivals: 1 per workday, rhythm: {hours: {9: 1}, weekdays: {MON: 1}}, match: 1, reach: 1}
            time: {length: 5 weeks}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {TUE: 1}, hours: {9: 1}}}
            structure:
              roles:
                developer: {headcount: 1, activities: [qualify, develop, {takeOrder: {ownOnly: true}}]}
                seller: {headcount: 1, activities: [takeOrder]}
            """;

    private static List<String> takersOfFirstClient(String... sets) {
        Trace trace = Floor.run(WON, sets);
        String first = trace.of("firstDeal").get(0).whom();
        return trace.of("orderTaken", "clientHandedOver").stream()
                .filter(h -> h.whom().replaceAll("/.*", "").equals(first))
                .map(h -> h.what() + " " + h.detail().replaceAll("100.00 ", ""))
                .limit(5)
                .toList();
    }

    @Test
    void q5_a_developer_hands_over_after_the_first_deal() {
        assertThat(takersOfFirstClient())
                .containsExactly(
                        "orderTaken developer-1",
                        "clientHandedOver developer-1",
                        "orderTaken seller-1",
                        "orderTaken seller-1",
                        "orderTaken seller-1");
    }

    @Test
    void q6_or_after_some_more_orders() {
        assertThat(takersOfFirstClient("activities.develop.keepOrders=2"))
                .containsExactly(
                        "orderTaken developer-1",
                        "orderTaken developer-1",
                        "clientHandedOver developer-1",
                        "orderTaken developer-1",
                        "orderTaken seller-1");
    }

    @Test
    void q7_or_never() {
        assertThat(takersOfFirstClient("activities.develop.handOverAt=never")).containsOnly("orderTaken developer-1");
    }

    @Test
    void q19_what_the_own_person_does_not_do_others_do() {
        Trace trace = Floor.run(
                WON,
                "activities.develop.handOverAt=never",
                "activities.answerQuery={perOrder: 20, duration: 1 min}",
                "structure.roles.seller.activities=[takeOrder, answerQuery]");
        assertThat(trace.work()).anyMatch(line -> line.endsWith("seller-1 answerQuery"));
        assertThat(trace.lines("orderTaken")).allMatch(line -> line.endsWith("developer-1"));
    }

    // Teams

    @Test
    void q8_a_team_serves_its_own_clients_only() {
        assertThat(begun(Floor.run(CALLS, "structure.teams=2")))
                .containsExactly(
                        "Mon 09:01 orderBegun #1/1 waited 0 in time",
                        "Mon 09:54 orderBegun #2/1 waited 0 in time",
                        "Mon 10:01 orderBegun #3/1 waited 36.4 late",
                        "Mon 11:01 orderBegun #0/1 waited 72.3 late");
    }

    @Test
    void q9_until_its_work_overflows_to_every_team() {
        assertThat(begun(Floor.run(CALLS, "structure.teams=2", "structure.overflow.team=10 min")))
                .containsExactly(
                        "Mon 09:01 orderBegun #1/1 waited 0 in time",
                        "Mon 09:35 orderBegun #3/1 waited 10 late",
                        "Mon 10:01 orderBegun #0/1 waited 12.3 late",
                        "Mon 10:35 orderBegun #2/1 waited 40.6 late");
    }

    /** Three of the four clients belong to seller 2. Both are away on Tuesday, so what was left on Monday may go to either team. */
    @Test
    void q20_what_waited_for_somebody_who_goes_away_overflows_at_once() {
        String[] sets = {
            "time.length=3 days",
            "clients.channel={written: 1}",
            "activities.takeOrder.duration=9 h",
            "structure.accounts=owned",
            "structure.overflow.team=10 min",
            "structure.roles.seller.away=[{headcount: 2, from: 2025-01-07, to: 2025-01-07}]",
            "structure.teams=2"
        };
        assertThat(Floor.run(CALLS, sets).work())
                .contains("Wed 09:00-18:00 seller-1 takeOrder", "Wed 09:00-18:00 seller-2 takeOrder");
    }

    @Test
    void q10_who_serves_all_teams_serves_as_without_teams() {
        assertThat(Floor.run(CALLS, "structure.teams=2", "structure.roles.seller.acrossTeams=true")
                        .all())
                .isEqualTo(Floor.run(CALLS).all());
    }

    @Test
    void q11_named_teams_have_the_people_they_say() {
        String teams = "structure.teams={north: {share: 1, headcount: {seller: 2}}, south: {share: 0}}";
        assertThat(Floor.run(
                                CALLS,
                                teams,
                                "structure.roles.clerk={headcount: 1, activities: [takeOrder]," + " acrossTeams: true}")
                        .of("orderTaken"))
                .as("all clients belong to the north")
                .hasSize(4);
    }

    // What comes first

    @Test
    void q12_a_daily_cap_leaves_the_rest_for_tomorrow() {
        String duties = "structure.roles.seller.activities=[takeOrder, {retain: {dailyCap: 2}}]";
        assertThat(Floor.run(MIXED, "time.length=2 days", duties).work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-10:10 seller-1 takeOrder",
                        "Mon 10:10-10:20 seller-1 takeOrder",
                        "Mon 10:20-10:30 seller-1 takeOrder",
                        "Mon 10:30-11:30 seller-1 retain",
                        "Tue 09:00-10:00 seller-1 retain",
                        "Tue 10:00-11:00 seller-1 retain");
    }

    @Test
    void q13_in_protected_hours_an_activity_comes_before_everything() {
        String duties = "structure.roles.seller.activities=[takeOrder, {retain: {protectedHours: 10:00-10:30}}]";
        assertThat(Floor.run(MIXED, duties).work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-11:00 seller-1 retain",
                        "Mon 11:00-11:10 seller-1 takeOrder",
                        "Mon 11:10-11:20 seller-1 takeOrder",
                        "Mon 11:20-11:30 seller-1 takeOrder",
                        "Mon 11:30-12:30 seller-1 retain");
    }

    @Test
    void q14_what_has_waited_too_long_is_raised() {
        String duties = "structure.roles.seller.activities=[takeOrder, {retain: {raisedAfter: 65 min}}]";
        assertThat(Floor.run(MIXED, duties).work())
                .containsExactly(
                        "Mon 09:00-10:00 seller-1 retain",
                        "Mon 10:00-10:10 seller-1 takeOrder",
                        "Mon 10:10-11:10 seller-1 retain",
                        "Mon 11:10-12:10 seller-1 retain",
                        "Mon 12:10-12:20 seller-1 takeOrder",
                        "Mon 12:20-12:30 seller-1 takeOrder");
    }

    @Test
    void q15_callers_come_first_whatever_the_order_of_the_list() {
        String duties = "structure.roles.seller.activities=[retain, takeOrder]";
        assertThat(Floor.run(MIXED, duties, "structure.callersFirst=true").work())
                .isEqualTo(Floor.run(MIXED).work());
    }

    /** 60 minutes of care in three pieces; going back costs the change of work and a minute to find the place again. */
    @Test
    void q16_a_caller_interrupts_work_that_can_be_put_aside() {
        Trace trace = Floor.run(
                MIXED,
                "structure.roles.seller.activities=[takeOrder, {retain: {interruptible: true}}]",
                "people.switching=2 min",
                "people.resumption=1 min");
        assertThat(trace.work())
                .startsWith(
                        "Mon 09:00-09:01 seller-1 retain",
                        "Mon 09:01-09:03 seller-1 switching",
                        "Mon 09:03-09:13 seller-1 takeOrder",
                        "Mon 09:13-09:16 seller-1 switching",
                        "Mon 09:16-09:49 seller-1 retain",
                        "Mon 09:49-09:51 seller-1 switching",
                        "Mon 09:51-10:01 seller-1 takeOrder",
                        "Mon 10:01-10:11 seller-1 takeOrder",
                        "Mon 10:11-10:14 seller-1 switching",
                        "Mon 10:14-10:40 seller-1 retain");
    }

    /** Both begin care at nine; at 9:01 the first is interrupted, and begins again at 9:11. */
    @Test
    void q25_of_two_who_do_the_same_who_began_last_is_interrupted() {
        Trace trace = Floor.run(
                MIXED,
                "structure.roles.seller={headcount: 2, activities: [takeOrder, {retain: {interruptible: true}}]}");
        assertThat(trace.work())
                .containsExactly(
                        "Mon 09:00-09:01 seller-1 retain",
                        "Mon 09:01-09:11 seller-1 takeOrder",
                        "Mon 09:11-09:49 seller-1 retain",
                        "Mon 09:00-09:54 seller-2 retain",
                        "Mon 09:49-09:59 seller-1 takeOrder",
                        "Mon 09:54-10:04 seller-2 takeOrder",
                        "Mon 10:04-10:10 seller-2 retain",
                        "Mon 09:59-10:20 seller-1 retain",
                        "Mon 10:10-11:10 seller-2 retain");
    }

    /** Both begin care at nine; for the helper it is the third duty, for the seller the second. */
    @Test
    void q26_of_two_who_can_be_interrupted_it_is_the_one_who_prefers_the_work_less() {
        Trace trace = Floor.run(
                MIXED,
                "structure.roles.seller.activities=[takeOrder, {retain: {interruptible: true}}]",
                "structure.roles.helper={headcount: 1, activities:"
                        + " [takeOrder, answerQuery, {retain: {interruptible: true}}]}");
        assertThat(trace.work())
                .startsWith(
                        "Mon 09:00-09:01 helper-1 retain",
                        "Mon 09:01-09:11 helper-1 takeOrder",
                        "Mon 09:11-09:49 helper-1 retain",
                        "Mon 09:00-09:54 seller-1 retain");
    }

    @Test
    void q17_written_orders_leave_somebody_free_for_callers_but_not_for_ever() {
        String[] held = {"clients.channel={written: 1}", "activities.takeOrder.keepFreeForCalls=1"};
        assertThat(begun(Floor.run(CALLS, held[0], held[1], "activities.takeOrder.duration=20 min")))
                .contains(
                        "Mon 09:49 orderBegun #0/1 waited 0 in time", "Mon 10:09 orderBegun #2/1 waited 14.7 in time");
        assertThat(begun(Floor.run(
                        CALLS,
                        held[0],
                        held[1],
                        "activities.takeOrder.duration=20 min",
                        "activities.takeOrder.holdAtMost=5 min")))
                .contains("Mon 09:59 orderBegun #2/1 waited 5 in time");
    }

    @Test
    void q18_papers_wait_for_the_person_who_took_the_order() {
        String[] sets = {
            "structure.roles.seller.activities=[prepareDocuments, takeOrder]", "structure.roles.seller.headcount=3"
        };
        assertThat(Floor.run(CALLS, sets).lines("documentsDone")).endsWith("Mon 11:41 documentsDone #2/1 seller-3");
        assertThat(Floor.run(CALLS, sets[0], sets[1], "structure.ownPapers=true")
                        .lines("documentsDone"))
                .endsWith("Mon 11:41 documentsDone #2/1 seller-1");
    }

    /** Both sellers are busy when client 0 calls at 9:49; a helper may take an order that has waited for five minutes. */
    @Test
    void q21_what_has_left_its_owner_goes_to_those_who_take_what_has_waited() {
        String[] sets = {
            "structure.accounts=ownerFirst",
            "structure.roles.helper={headcount: 1, activities: [{takeOrder: {onlyAfter: 5 min}}]}",
            "structure.overflow.owner=10 min"
        };
        assertThat(begun(Floor.run(CALLS, sets))).contains("Mon 09:59 orderBegun #0/1 waited 10 late");
        sets[2] = "structure.overflow.owner=2 min";
        assertThat(begun(Floor.run(CALLS, sets))).contains("Mon 09:54 orderBegun #0/1 waited 5 late");
    }

    /** The developer is away on the third Tuesday, when its client orders; nobody else takes orders. */
    @Test
    void q22_what_nobody_else_does_waits_for_its_owner_to_come_back() {
        Trace trace = Floor.run(
                WON,
                "clients.channel={written: 1}",
                "activities.develop.handOverAt=never",
                "structure.roles.seller=none",
                "structure.roles.developer.away=[{headcount: 1, from: 2025-01-21, to: 2025-01-21}]");
        assertThat(trace.lines("orderTaken").stream().filter(line -> line.contains("#52388/4")))
                .containsExactly("22 Wed 10:30 orderTaken #52388/4 100.00 developer-1");
    }

    @Test
    void q23_protected_work_is_not_interrupted() {
        String duties = "structure.roles.seller.activities="
                + "[takeOrder, {retain: {interruptible: true, protectedHours: 09:00-10:00}}]";
        assertThat(Floor.run(MIXED, duties).work())
                .startsWith("Mon 09:00-10:00 seller-1 retain", "Mon 10:00-10:10 seller-1 takeOrder");
    }

    @Test
    void q24_nobody_is_interrupted_for_what_the_daily_cap_ends() {
        String duties =
                "structure.roles.seller.activities=[{takeOrder: {dailyCap: 1}}, {retain: {interruptible: true}}]";
        assertThat(Floor.run(MIXED, duties).work())
                .containsExactly(
                        "Mon 09:00-09:01 seller-1 retain",
                        "Mon 09:01-09:11 seller-1 takeOrder",
                        "Mon 09:11-10:10 seller-1 retain",
                        "Mon 10:10-11:10 seller-1 retain",
                        "Mon 11:10-12:10 seller-1 retain");
    }

    /** Papers are a fallback of both roles, and nobody's first duty: there is nobody to wait for. */
    @Test
    void q25_fallbacks_that_serve_all_teams_take_at_once_what_is_nobodys_first_duty() {
        Trace trace = Floor.run(
                CALLS,
                "activities.takeOrder.duration=10 min",
                "structure.roles.seller.acrossTeams=true",
                "structure.roles.seller.activities=[takeOrder, {prepareDocuments: {onlyAfter: 2 h}}]",
                "structure.roles.helper={headcount: 1, acrossTeams: true, activities: [{prepareDocuments: {onlyAfter: 3"
                        + " h}}]}");
        assertThat(trace.lines("documentsDone"))
                .containsExactly(
                        "Mon 09:31 documentsDone #1/1 seller-2",
                        "Mon 09:55 documentsDone #3/1 helper-1",
                        "Mon 10:19 documentsDone #0/1 helper-1",
                        "Mon 10:24 documentsDone #2/1 seller-2");
    }

    /** One team has a clerk, the other has not; the helper of both waits its limit, as papers are somebody's first duty. */
    @Test
    void q26_a_fallback_of_all_teams_waits_while_any_team_has_somebody_for_it() {
        String[] sets = {
            "activities.takeOrder.duration=10 min",
            "structure.teams={north: {share: 0, headcount: {seller: 1, clerk: 1}}, south: {headcount: {seller: 1, clerk: 0}}}",
            "structure.roles.clerk={headcount: 1, activities: [prepareDocuments]}",
            "structure.roles.helper={headcount: 1, acrossTeams: true, activities: [{prepareDocuments: {onlyAfter: 2 h}}]}"
        };
        assertThat(Floor.run(CALLS, sets).lines("documentsDone"))
                .startsWith("Mon 11:31 documentsDone #1/1 helper-1 late");
    }
}
