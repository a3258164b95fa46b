package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import salesfloor.metrics.Recorder;
import salesfloor.model.Department;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;

/** J: what people earn beside their fixed pay. */
class JPayTest {

    private static final String LEADS = """
            time: {length: 4 weeks}
            market: {prospects: 1}
            leads: {sources: {web: {arrivals: 10000 per day}}}
            structure:
              roles:
                caller: {headcount: 1, activities: [qualify], pay: {perQualified: 7}}
                developer: {headcount: 1, activities: [develop], pay: {perFirstDeal: 30, perVestedDeal: 60, vesting: 10 days}}
                seller: {headcount: 1, activities: [takeOrder]}
            """;

    /** One order of 100 with a margin of 20 per client and week, all of January. */
    private static final String JANUARY = """
            time: {start: 2025-01-01, length: 31 days}
            market: {initialClients: 6}
            clients: {orderInterval: 7 days}
            economics: {grossMargin: 0.2}
            structure:
              roles:
                seller: {headcount: 2, activities: [takeOrder]}
                clerk: {headcount: 1, activities: [prepareDocuments]}
            """;

    /** The pay of a role in the run that {@link Floor#run} traces. */
    private static Map<String, Double> pay(String role, String lines, String... sets) {
        Scenario scenario = Floor.scenario(lines, sets);
        Recorder recorder = new Recorder(scenario);
        Department department = new Department(scenario, 1, recorder);
        department.run();
        var result = recorder.result(1, 1, department.opening(), department.census());
        return Objects.requireNonNull(result.pay().get(role));
    }

    private static double part(Map<String, Double> pay, String part, double days) {
        return pay.getOrDefault(part, Double.NaN) * days / Rate.DAYS_PER_MONTH;
    }

    // Commission

    @Test
    void j1_a_commission_vests_if_the_client_is_still_active() {
        assertThat(Floor.run(LEADS).lines("firstDeal", "firstDealVested"))
                .containsExactly(
                        "Mon 10:30 firstDeal #0 developer-1 90", "16 Thu 10:30 firstDealVested #0 developer-1 alive");
        Map<String, Double> developer = pay("developer", LEADS);
        assertThat(part(developer, "perFirstDeal", 28)).isCloseTo(30, within(1e-9));
        assertThat(part(developer, "perVestedDeal", 28)).isCloseTo(60, within(1e-9));
        assertThat(part(pay("caller", LEADS), "perQualified", 28)).isCloseTo(7, within(1e-9));
    }

    @Test
    void j2_the_commission_on_a_client_that_lapsed_is_lost() {
        String[] once = {"clients={onlyOnce: 1, orderInterval: 2 days, lapseAfter: 3, lostAfter: 40}"};
        assertThat(Floor.run(LEADS, once).lines("firstDeal", "clientLapsed", "firstDealVested"))
                .containsExactly(
                        "Mon 10:30 firstDeal #0 developer-1 90",
                        "Sun 10:30 clientLapsed #0",
                        "16 Thu 10:30 firstDealVested #0 developer-1 lost");
        Map<String, Double> developer = pay("developer", LEADS, once);
        assertThat(part(developer, "perFirstDeal", 28)).isCloseTo(30, within(1e-9));
        assertThat(developer.get("perVestedDeal")).isZero();
    }

    @Test
    void j3_a_commission_counts_when_it_vests_not_when_the_deal_was_made() {
        String warmUp = "time.warmUp=7 days";
        assertThat(pay("developer", LEADS, warmUp).get("perFirstDeal")).isZero();
        assertThat(part(pay("developer", LEADS, warmUp), "perVestedDeal", 21)).isCloseTo(60, within(1e-9));
        assertThat(pay("developer", LEADS, "time.length=9 days").get("perVestedDeal"))
                .as("too late to be seen")
                .isZero();
    }

    @Test
    void j4_where_a_contract_comes_first_the_deal_is_still_the_developers() {
        assertThat(Floor.run(LEADS, "activities.develop.handOverAt=contract")
                        .lines("clientHandedOver", "firstDeal", "orderTaken"))
                .containsExactly(
                        "Mon 10:30 clientHandedOver #0 developer-1",
                        "Mon 10:40 firstDeal #0 developer-1 100",
                        "Mon 10:40 orderTaken #0/1 100.00 seller-1");
    }

    // Bonus

    @Test
    void j5_a_bonus_is_a_share_of_the_own_margin_above_the_threshold() {
        Trace trace = Floor.run(JANUARY, "structure.accounts=owned", bonus("seller", "own", 0.5, 30));
        double first = 20.0
                * trace.of("marginCredited").stream()
                        .filter(h -> h.detail().equals("seller-1 20.00"))
                        .count();
        double all = 20.0 * trace.count("orderReleased");
        assertThat(first).isBetween(200.0, all - 200);
        assertThat(part(
                        pay("seller", JANUARY, "structure.accounts=owned", bonus("seller", "own", 0.5, 30)),
                        "bonus",
                        31))
                .isCloseTo(0.5 * (all - 2 * 30), within(1e-9));
        assertThat(pay("seller", JANUARY, "structure.accounts=owned", bonus("seller", "own", 0.5, 1000))
                        .get("bonus"))
                .as("below the threshold")
                .isZero();
    }

    @Test
    void j6_a_bonus_on_the_teams_margin_is_for_those_who_take_no_orders_too() {
        double all = 20.0 * Floor.run(JANUARY).count("orderReleased");
        assertThat(part(pay("clerk", JANUARY, bonus("clerk", "team", 0.1, 100)), "bonus", 31))
                .isCloseTo(0.1 * (all - 100), within(1e-9));
    }

    @Test
    void j10_of_a_month_without_a_seat_of_the_role_there_is_no_bonus() {
        String twoMonths = "time.length=59 days";
        String closed = "structure.roles.clerk.plan=[{on: 2025-02-01, leave: 1}]";
        double all = 20.0 * Floor.run(JANUARY).count("orderReleased");
        assertThat(part(pay("clerk", JANUARY, twoMonths, closed, bonus("clerk", "team", 0.1, 100)), "bonus", 59))
                .isCloseTo(0.1 * (all - 100), within(1e-9));
    }

    /** Of February 14 of 28 days are seen: half the threshold. */
    @Test
    void j7_in_a_part_of_a_month_a_part_of_the_threshold_counts() {
        String sixWeeks = "time.length=45 days";
        Trace trace = Floor.run(JANUARY, sixWeeks);
        double all = 20.0 * trace.count("orderReleased");
        assertThat(part(pay("clerk", JANUARY, sixWeeks, bonus("clerk", "team", 0.1, 100)), "bonus", 45))
                .isCloseTo(0.1 * (all - 100 - 50), within(1e-9));
    }

    @Test
    void j8_where_nobody_has_a_bonus_no_margin_is_credited() {
        assertThat(Floor.run(JANUARY).count("marginCredited")).isZero();
        assertThat(pay("seller", JANUARY).get("bonus")).isZero();
    }

    private static String bonus(String role, String of, double share, int above) {
        return "structure.roles." + role + ".pay.bonus={of: " + of + ", share: " + share + ", above: " + above + "}";
    }

    // On-cost and seat

    @Test
    void j9_a_role_may_have_its_own_on_cost_and_seat() {
        String[] costs = {
            "economics.seatCost=500", "economics.employerOnCost=0.3", "structure.roles.caller.pay.monthly=1000"
        };
        Map<String, Double> employed = pay("caller", LEADS, costs);
        assertThat(employed.get("seat")).isCloseTo(500, within(0.01));
        assertThat(employed.get("onCost"))
                .isCloseTo(0.3 * (1000 + employed.getOrDefault("perQualified", 0.0)), within(0.01));
        Map<String, Double> invoiced = pay(
                "caller", LEADS, costs[0], costs[1], "structure.roles.caller.pay={monthly: 0, onCost: 0, seatCost: 0}");
        assertThat(invoiced.get("seat")).isZero();
        assertThat(invoiced.get("onCost")).isZero();
        assertThat(part(invoiced, "perQualified", 28)).isCloseTo(7, within(1e-9));
    }
}
