package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** F: leads, development, handover. So many leads arrive that the whole small market has come a moment after nine. */
class FLeadsTest {

    private static final String LEADS = """
            market: {prospects: 1}
            leads: {sources: {web: {arrivals: 10000 per day}}}
            structure:
              roles:
                caller: {headcount: 1, activities: [qualify]}
                developer: {headcount: 1, activities: [develop]}
                seller: {headcount: 1, activities: [takeOrder, handover]}
            """;

    /** One lead now and then. */
    private static final String RARE = "leads.sources.web.arrivals=1 per day";

    @Test
    void f1_from_lead_to_first_deal() {
        assertThat(Floor.run(LEADS)
                        .lines(
                                "leadArrived",
                                "leadFirstCalled",
                                "leadQualified",
                                "firstDeal",
                                "leadEnded",
                                "clientActivated",
                                "orderTaken",
                                "clientHandedOver"))
                .containsExactly(
                        "Mon 09:00 leadArrived #0 web",
                        "Mon 09:00 leadFirstCalled #0 0",
                        "Mon 09:10 leadQualified #0 caller-1",
                        "Mon 10:30 firstDeal #0 developer-1 90",
                        "Mon 10:30 leadEnded #0 WON",
                        "Mon 10:30 clientActivated #0",
                        "Mon 10:30 orderTaken #0/1 100.00 developer-1",
                        "Mon 10:30 clientHandedOver #0 developer-1");
    }

    @Test
    void f2_a_lead_that_does_not_answer_is_called_again_and_then_nurtured() {
        Trace trace = Floor.run(
                LEADS,
                RARE,
                "time.hours=always",
                "leads.sources.web.reach=0",
                "leads.sources.web.attempts=3",
                "activities.qualify.retryAfter=[30 min, 4 h]");
        assertThat(trace.since("leadArrived", "leadFirstCalled", "workTaken", "leadEnded"))
                .containsExactly(
                        "+0 leadArrived #0 web",
                        "+0 workTaken qualify waited 0",
                        "+0 leadFirstCalled #0 0",
                        "+32 workTaken qualify waited 0",
                        "+274 workTaken qualify waited 0",
                        "+276 leadEnded #0 NURTURED");
    }

    @Test
    void f3_the_judgement() {
        assertThat(Floor.run(LEADS, "leads.sources.web.match=0").lines("leadEnded"))
                .as("not the type")
                .containsExactly("Mon 09:10 leadEnded #0 DISQUALIFIED");
        assertThat(Floor.run(LEADS, "leads.sources.web.ready=0").lines("leadEnded"))
                .as("the type, but no need today")
                .containsExactly("Mon 09:10 leadEnded #0 NURTURED");
        assertThat(Floor.run(LEADS, "activities.qualify.sensitivity=0").count("leadQualified"))
                .as("a good lead missed")
                .isZero();
        assertThat(Floor.run(
                                LEADS,
                                "leads.sources.web.match=0",
                                "activities.qualify.specificity=0",
                                "activities.develop.unfitChance=1")
                        .lines("leadQualified", "leadEnded"))
                .as("a poor lead passed on wastes a touch")
                .containsExactly("Mon 09:10 leadQualified #0 caller-1", "Mon 09:30 leadEnded #0 LOST");
        assertThat(Floor.run(LEADS, "leads.sources.web.deadNumbers=1").lines("leadEnded"))
                .containsExactly("Mon 09:02 leadEnded #0 DISQUALIFIED");
    }

    @Test
    void f4_interest_cools_until_the_first_call() {
        String[] slow = {
            "leads.sources.web.cooling={scale: 1 min, exponent: 10}", "structure.roles.caller.hours='10:00-18:00'",
        };
        assertThat(Floor.run(LEADS, slow).lines("leadEnded")).containsExactly("Mon 10:10 leadEnded #0 NURTURED");
        assertThat(Floor.run(LEADS, slow[0]).count("firstDeal"))
                .as("called at once")
                .isEqualTo(1);
        assertThat(Floor.run(LEADS, slow[1]).count("firstDeal"))
                .as("switched off")
                .isEqualTo(1);
    }

    @Test
    void f5_a_nurtured_lead_rests_and_may_come_again() {
        Trace trace = Floor.run(
                LEADS, "leads.sources.web={reach: 0, attempts: 1}", "leads.nurtureFor=36 h", "time.length=1 week");
        assertThat(trace.lines("leadArrived"))
                .as("from 9:02 on Monday to 21:02 on Tuesday, so on Wednesday; then on Friday")
                .containsExactly(
                        "Mon 09:00 leadArrived #0 web", "Wed 09:00 leadArrived #0 web", "Fri 09:00 leadArrived #0 web");
    }

    @Test
    void f6_touches_are_days_apart_and_wait_for_opening() {
        Trace trace = Floor.run(
                LEADS,
                "activities.develop={closeChance: 0, loseChance: 0.000001, waits: [1 day, 3 days]}",
                RARE,
                "time.length=4 weeks");
        assertThat(trace.work().stream()
                        .filter(line -> line.contains("develop"))
                        .limit(5))
                .as("from Monday to Thursday, to Sunday and so Monday, and on; the case is one from before the run")
                .containsExactly(
                        "Mon 15:54-16:14 developer-1 develop",
                        "Thu 16:14-16:34 developer-1 develop",
                        "13 Mon 09:00-09:20 developer-1 develop",
                        "16 Thu 09:20-09:40 developer-1 develop",
                        "20 Mon 09:00-09:20 developer-1 develop");
    }

    @Test
    void f7_a_full_developer_makes_qualified_clients_wait() {
        Trace trace = Floor.run(LEADS, "market.prospects=2", "activities.develop.portfolioCap=1");
        assertThat(trace.lines("leadQualified", "firstDeal"))
                .as("80 minutes each, one after the other")
                .containsExactly(
                        "Mon 09:10 leadQualified #1 caller-1",
                        "Mon 09:20 leadQualified #0 caller-1",
                        "Mon 10:30 firstDeal #1 developer-1 90",
                        "Mon 11:50 firstDeal #0 developer-1 169.9");
        assertThat(Floor.run(LEADS, "market.prospects=2").lines("firstDeal"))
                .as("with room for both the touches come first come, first served, closing before touching")
                .containsExactly("Mon 10:30 firstDeal #1 developer-1 90", "Mon 11:50 firstDeal #0 developer-1 169.9");
    }

    @Test
    void f8_lateness_lowers_the_chance() {
        Trace trace = Floor.run(
                LEADS,
                "market.prospects=2",
                "activities.develop={lateDecay: 10, portfolioCap: 1, loseChance: 1}",
                "activities.develop.closing=200 min");
        assertThat(trace.lines("leadEnded"))
                .as("the second touch is four hours late")
                .containsExactly("Mon 12:50 leadEnded #1 WON", "Mon 13:10 leadEnded #0 LOST");
    }

    @Test
    void f9_owned_clients_go_to_the_least_loaded_seller_who_does_the_takeover() {
        Trace trace = Floor.run(
                LEADS,
                "market.prospects=4",
                "structure.accounts=owned",
                "structure.roles.seller.headcount=2",
                "structure.roles.developer.headcount=4",
                "activities.handover.duration=120 min");
        assertThat(trace.work().stream().filter(line -> line.contains("handover")))
                .containsExactlyInAnyOrder(
                        "Mon 10:30-12:30 seller-1 handover",
                        "Mon 10:40-12:40 seller-2 handover",
                        "Mon 12:30-14:30 seller-1 handover",
                        "Mon 12:40-14:40 seller-2 handover");
    }

    @Test
    void f10_a_contract_hands_over_before_the_first_deal_which_a_seller_takes_and_the_developer_has_won() {
        Trace trace = Floor.run(LEADS, "activities.develop.handOverAt=contract");
        assertThat(trace.lines("clientHandedOver", "orderContacted", "orderTaken", "firstDeal", "leadEnded"))
                .containsExactly(
                        "Mon 10:30 clientHandedOver #0 developer-1",
                        "Mon 10:30 orderContacted #0/1",
                        "Mon 10:40 firstDeal #0 developer-1 100",
                        "Mon 10:40 leadEnded #0 WON",
                        "Mon 10:40 orderTaken #0/1 100.00 seller-1");
    }

    @Test
    void f11_fresh_warm_leads_come_before_repeats_and_repeats_before_cold_ones() {
        String[] unanswered = {
            "market.prospects=8",
            "leads.sources.web={reach: 0, attempts: 2, arrivals: 200 per day}",
            "activities.qualify={unanswered: 120 min, retryAfter: [1 min]}",
            "time.hours=always",
        };
        assertThat(kinds(Floor.run(LEADS, unanswered)))
                .as("eight first calls, then the repeats")
                .isEqualTo("1111111122222222");
        unanswered[1] = "leads.sources.web={reach: 0, attempts: 2, arrivals: 200 per day, warm: false}";
        assertThat(kinds(Floor.run(LEADS, unanswered)))
                .as(
                        "a repeat is due a minute after the call, while the next call is in hand: two firsts, their two repeats")
                .isEqualTo("1122112211221122");
    }

    /** The calls in order: 1 for the first to a lead, 2 for a repeat. */
    private static String kinds(Trace trace) {
        StringBuilder kinds = new StringBuilder();
        for (Happening happening : trace.of("workTaken", "leadFirstCalled")) {
            if (happening.what().equals("workTaken")) {
                kinds.append('2');
            } else {
                kinds.setCharAt(kinds.length() - 1, '1');
            }
        }
        return kinds.toString();
    }

    @Test
    void f12_contracts_have_papers_too() {
        Trace trace = Floor.run(
                LEADS,
                "activities.prepareDocuments.contract=15 min",
                "structure.roles.clerk={headcount: 1, activities: [prepareDocuments]}");
        assertThat(trace.work())
                .contains("Mon 10:30-10:50 clerk-1 prepareDocuments", "Mon 10:50-11:05 clerk-1 prepareDocuments");
    }
}
