package salesfloor.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import salesfloor.ShippedScenarios;
import salesfloor.scenario.Rate;

/** What pay, hiring, meetings and absence do to the formulas is what arithmetic says. Nobody leaves; on-cost is a quarter. */
class PayAndPresenceTest {
    private static final double ON_COST = 1.25;

    /** The shipped department for a year of 365 days, with these values changed. */
    private static FlowEstimate estimate(String... more) {
        List<String> sets = new ArrayList<>(List.of(
                "time.warmUp=0 weeks",
                "time.length=365 days",
                "people.turnover=0 per year",
                "economics.employerOnCost=0.25",
                "structure.roles.telemarketer.people=none",
                "structure.roles.developer.people=none",
                "structure.roles.officeSeller.people=none",
                "structure.roles.backOffice.people=none"));
        sets.addAll(Arrays.asList(more));
        return FlowBalance.of(
                ShippedScenarios.read(Path.of("scenarios/transactional.yaml"), sets.toArray(String[]::new)));
    }

    private static double more(String measure, String... sets) {
        return estimate(sets).measure(measure) - estimate().measure(measure);
    }

    @Test
    void a_planned_joiner_costs_his_hiring_once() {
        String join = "structure.roles.backOffice.plan=[{on: 2025-07-01, join: 2}]";
        double perMonth = more("salesCost", join, "people.hiringCost=1200") - more("salesCost", join);
        assertThat(perMonth * 365 / Rate.DAYS_PER_MONTH).isCloseTo(2 * 1200, within(1e-6));
    }

    @Test
    void who_leaves_is_replaced_at_the_price_of_hiring() {
        FlowEstimate changing =
                estimate("people.turnover=0.24 per year", "people.hiringCost=1000", "people.vacancy=0 days");
        double heads = 2 + 4 + 10 + 2;
        assertThat(changing.measure("hiring")).isCloseTo(heads * 0.24 / 12 * 1000, within(1e-6));
    }

    /** 30 minutes on each day of 480 less breaks, or on two days of five. */
    @Test
    void a_meeting_takes_its_minutes_from_everybody() {
        String breaks = "people.breaks.total=60 min";
        double without = estimate(breaks).load().get("telemarketer");
        double daily =
                estimate(breaks, "people.meetings={at: 09:00-09:30}").load().get("telemarketer");
        double twice = estimate(breaks, "people.meetings={at: 09:00-09:30, days: [MON, THU]}")
                .load()
                .get("telemarketer");
        double outside =
                estimate(breaks, "people.meetings={at: 08:30-09:15}").load().get("telemarketer");

        assertThat(daily / without).isCloseTo(420.0 / 390, within(1e-9));
        assertThat(twice / without).isCloseTo(420.0 / 408, within(1e-9));
        assertThat(outside / without).isCloseTo(420.0 / 405, within(1e-9));
    }

    /** Two of four clerks away for a quarter of the year: an eighth of their time. */
    @Test
    void who_is_away_by_the_plan_does_not_work() {
        String four = "structure.roles.backOffice.headcount=4";
        double all = estimate(four).load().get("backOffice");
        double fewer = estimate(
                        four, "structure.roles.backOffice.away=[{from: 2025-04-01, to: 2025-06-30, headcount: 2}]")
                .load()
                .get("backOffice");
        assertThat(all / fewer).isCloseTo(1 - 2 * 91 / (4 * 365.0), within(0.01));
    }

    @Test
    void a_team_bonus_is_a_share_of_what_each_seat_earns_above_the_threshold() {
        double margin = estimate().measure("grossMargin");
        String bonus = "structure.roles.officeSeller.pay.bonus={of: team, share: 0.05, above: 30000}";
        assertThat(more("payroll", bonus)).isCloseTo(0.05 * (margin - 10 * 30000) * ON_COST, withPercentage(0.01));
        assertThat(more("payroll", bonus.replace("30000", "90000"))).isCloseTo(0, within(1e-6));
    }

    /** Office sellers take nearly all orders, so their own margin is nearly the department's. */
    @Test
    void an_own_bonus_goes_by_the_margin_of_ones_own_orders() {
        double margin = estimate().measure("grossMargin");
        assertThat(more("payroll", "structure.roles.officeSeller.pay.bonus={of: own, share: 0.05, above: 30000}"))
                .isCloseTo(0.05 * (margin - 10 * 30000) * ON_COST, withPercentage(0.01));
    }

    @Test
    void commission_that_vests_is_paid_for_clients_who_are_still_there() {
        String[] faithful = {"clients.onlyOnce=0", "clients.churn.need=0 per month", "clients.churn.price=0 per month"};
        String pay = "structure.roles.developer.pay.perVestedDeal=100";
        String time = "structure.roles.developer.pay.vesting=90 days";
        FlowEstimate base = estimate(faithful);
        FlowEstimate paid = estimate(faithful[0], faithful[1], faithful[2], pay, time);
        double all = base.measure("firstDeals") * 100 * ON_COST;
        assertThat(paid.measure("payroll") - base.measure("payroll")).isBetween(0.9 * all, all * 1.000001);

        FlowEstimate none = estimate("clients.onlyOnce=1");
        assertThat(estimate("clients.onlyOnce=1", pay, time.replace("90", "900"))
                        .measure("payroll"))
                .isCloseTo(none.measure("payroll"), within(1.0));
    }

    @Test
    void a_discount_for_who_comes_back_is_paid_out_of_revenue() {
        FlowEstimate full = estimate("activities.reactivate.discount=0");
        FlowEstimate tenth = estimate("activities.reactivate.discount=0.1");
        assertThat(full.measure("reactivated")).isPositive();
        assertThat(full.measure("revenue") - tenth.measure("revenue"))
                .isCloseTo(0.1 * full.measure("reactivated") * full.measure("averageTicket"), withPercentage(0.01));
    }
}
