package salesfloor.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients;

/** The flow balance of a wholesale distributor agrees with its planner's table, and moves as arithmetic says. */
class FlowBalanceTest {
    private final Distributor firm = new Distributor();

    @Test
    void agrees_with_the_planners_table() {
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.measure("firstDeals")).isCloseTo(57, withPercentage(3));
        assertThat(estimate.measure("orderingClients")).isCloseTo(2390, withPercentage(3));
        assertThat(estimate.measure("ordersPerDay")).isCloseTo(232, withPercentage(3));
        assertThat(estimate.load().get("telemarketer")).isCloseTo(0.73, within(0.07));
        assertThat(estimate.load().get("developer")).isCloseTo(0.77, within(0.05));
        assertThat(estimate.load().get("officeSeller")).isCloseTo(0.79, within(0.05));
        assertThat(estimate.load().get("backOffice")).isCloseTo(0.75, within(0.05));
        assertThat(estimate.relief().orElseThrow().share()).isCloseTo(0.20, within(0.01));
        assertThat(estimate.limitedByStaff()).isFalse();
        assertThat(estimate.shed()).isEmpty();
    }

    /** s = 0.2 and all handed off: +25 %, not 20; with a sixth left: exactly +20 % and five sellers load a fast clerk to 80 %. */
    @Test
    void back_office_identity() {
        assertThat(BackOfficeRelief.of(0.2, 0, 1, 5).gain()).isCloseTo(0.25, within(1e-9));
        assertThat(BackOfficeRelief.of(0.2, 0, 1, 5).clerkLoad()).isCloseTo(1.25, within(1e-9));
        assertThat(BackOfficeRelief.of(0.2, 1 / 6.0, 1.25, 5).gain()).isCloseTo(0.2, within(1e-9));
        assertThat(BackOfficeRelief.of(0.2, 1 / 6.0, 1.25, 5).clerkLoad()).isCloseTo(0.8, within(1e-9));
    }

    /** Tenure 10 months, learning 10 months from nothing: full speed is 1 - 1 / e of it. */
    @Test
    void learning_costs_productivity() {
        assertThat(Availability.productivity(0, 1)).isCloseTo(1 - Math.exp(-1), within(1e-12));
        assertThat(Availability.productivity(0.5, 3 / 16.8)).isCloseTo(0.958, within(0.0005));
        assertThat(Availability.productivity(0.5, 0)).isEqualTo(1);
    }

    @Test
    void tells_the_long_run_from_the_first_year() {
        firm.initialClients = 0;
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.longRun().get("orderingClients")).isCloseTo(2390, withPercentage(4));
        assertThat(estimate.timeConstantMonths()).isCloseTo(1 / (0.027 * 0.75), withPercentage(3));
        assertThat(estimate.measure("orderingClients")).isBetween(200.0, 350.0);
    }

    /** 30 days after delivery, one day of delivery against four: (30 + 1) / (30 + 4) = 8.8 % fewer orders. */
    @Test
    void slower_delivery_slows_clients_who_count_from_it() {
        firm.needPerMonth = 0;
        firm.pricePerMonth = 0;
        firm.leadVolume = 0;
        firm.interval = 30;
        firm.intervalFrom = Clients.IntervalFrom.DELIVERY;
        firm.deliveryDays = 1;
        double fast = FlowBalance.of(firm.scenario()).measure("orders");
        firm.deliveryDays = 4;
        double slow = FlowBalance.of(firm.scenario()).measure("orders");
        assertThat(1 - slow / fast).isCloseTo(0.088, within(0.001));
        firm.intervalFrom = Clients.IntervalFrom.ORDER;
        double fromOrder = FlowBalance.of(firm.scenario()).measure("orders");
        assertThat(fromOrder).isGreaterThan(fast);
    }

    /** A full desk: papers of 3 minutes on 11 minutes of order work cost the same share of orders. */
    @Test
    void a_full_order_desk_names_itself_and_caps_orders() {
        firm.initialClients = 6000;
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.bottleneck()).contains("officeSeller");
        assertThat(estimate.limitedByStaff()).isTrue();
        assertThat(estimate.load().get("officeSeller")).isGreaterThan(1);
        assertThat(estimate.measure("utilisation.officeSeller")).isCloseTo(1, within(1e-6));
        assertThat(estimate.notDone()).containsKey(ActivityType.RETAIN);
        double minutesPerOrder = 6.65 + 1 + 0.5;
        assertThat(estimate.measure("ordersPerDay")).isLessThan(3700 / minutesPerOrder * 1.05);
    }

    /** Orders taken for 8 of 12 minutes and papers, with what wrong orders and wrong papers add, for 3.6: without clerks a full desk that does papers first takes fewer. */
    @Test
    void relief_by_a_back_office_at_a_full_desk_is_more_than_the_share_of_papers() {
        firm.initialClients = 15_000;
        firm.residual = 0;
        firm.clerks = 0;
        firm.sellersPreferPapers = true;
        double alone = FlowBalance.of(firm.scenario()).measure("ordersPerDay");
        firm.sellersPreferPapers = false;
        firm.clerks = 20;
        double relieved = FlowBalance.of(firm.scenario()).measure("ordersPerDay");
        assertThat(relieved / alone).isCloseTo((7.65 + 3.6) / 7.65, withPercentage(2));
    }

    @Test
    void late_papers_slow_clients_who_count_from_delivery() {
        firm.intervalFrom = Clients.IntervalFrom.DELIVERY;
        firm.clerks = 1;
        firm.officeSellers = 8;
        firm.initialClients = 3000;
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.bottleneck()).contains("backOffice");
        assertThat(estimate.limitedByStaff()).isTrue();
        assertThat(estimate.notDone()).doesNotContainKey(ActivityType.PREPARE_DOCUMENTS);
    }

    @Test
    void dearer_prices_send_orders_elsewhere_and_clients_away() {
        FlowEstimate base = FlowBalance.of(firm.scenario());
        firm.priceIndex = 1.03;
        FlowEstimate dearer = FlowBalance.of(firm.scenario());
        double orders = dearer.measure("orders") / dearer.measure("orderingClients");
        double before = base.measure("orders") / base.measure("orderingClients");
        assertThat(orders / before).isCloseTo(Math.pow(1.03, -2.6), within(0.005));
        assertThat(dearer.measure("orderingClients")).isLessThan(base.measure("orderingClients"));
        assertThat(dearer.measure("averageTicket") / base.measure("averageTicket"))
                .isCloseTo(1.03, within(1e-4)); // fewer orders with offers beside the same first deals
    }

    @Test
    void a_market_can_run_out_of_prospects() {
        firm.prospects = 4000;
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.leadsFound()).isLessThan(0.9);
        assertThat(estimate.longRun().get("activeClients")).isLessThan(4000);
    }

    @Test
    void an_empty_firm_earns_nothing() {
        firm.initialClients = 0;
        firm.leadVolume = 0;
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        assertThat(estimate.measure("orders")).isZero();
        assertThat(estimate.measure("revenue")).isZero();
    }

    @Test
    void profit_is_what_the_lines_say() {
        firm.length = Duration.ofDays(364);
        FlowEstimate estimate = FlowBalance.of(firm.scenario());
        double costs = estimate.measure("payroll")
                + estimate.measure("seats")
                + estimate.measure("leadCost")
                + estimate.measure("documentCost")
                + estimate.measure("fulfilment")
                + estimate.measure("credits");
        assertThat(estimate.measure("salesCost")).isCloseTo(costs, within(1e-6));
        assertThat(estimate.measure("profit"))
                .isCloseTo(estimate.measure("grossMargin") - costs - estimate.measure("overhead"), within(1e-6));
        assertThat(estimate.measure("revenue")).isCloseTo(58.9e6 / 30, withPercentage(4));
    }
}
