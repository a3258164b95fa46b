package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** G: the firm's price against the market. */
class GPriceTest {

    private static final String ORDERS = """
            market: {initialClients: 2000}
            clients: {orderInterval: 7 days, regularity: {distribution: gamma, shape: 4}}
            structure: {roles: {seller: {headcount: 60, activities: [takeOrder]}}}
            """;

    @Test
    void g1_at_the_market_price_nobody_buys_elsewhere() {
        Trace trace = Floor.run(ORDERS);
        assertThat(trace.count("orderPlacedElsewhere")).isZero();
        assertThat(trace.of("orderReleased").get(0).detail()).isEqualTo("100.00 goods 80.00 off 0.00");
    }

    @Test
    void g2_a_dearer_firm_loses_a_share_of_the_orders_and_earns_more_on_the_rest() {
        Trace trace = Floor.run(ORDERS, "price={index: 1.1, elasticity: 2}");
        int wanted = trace.count("orderWanted");
        double elsewhere = trace.count("orderPlacedElsewhere") / (double) wanted;
        double expected = 1 - 1 / 1.21;
        assertThat(elsewhere)
                .as("1 - index^-elasticity; by chance beyond four standard errors once in 16,000")
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / wanted)));
        assertThat(trace.of("orderReleased").get(0).detail()).isEqualTo("110.00 goods 80.00 off 0.00");
    }

    @Test
    void g3_a_cheaper_firm_sells_more_per_order() {
        Trace trace = Floor.run(ORDERS, "price={index: 0.5, elasticity: 1}");
        assertThat(trace.of("orderReleased").get(0).detail())
                .as("twice the goods at half the price")
                .isEqualTo("100.00 goods 160.00 off 0.00");
    }

    @Test
    void g4_who_buys_elsewhere_has_not_been_heard_of() {
        Trace trace = Floor.run(
                ORDERS,
                "market.initialClients=20",
                "price={index: 100, elasticity: 50}",
                "clients.lapseAfter=2",
                "time.length=3 weeks");
        assertThat(trace.count("orderContacted")).isZero();
        assertThat(trace.count("orderPlacedElsewhere")).isGreaterThan(20);
        assertThat(trace.count("clientLapsed")).isEqualTo(20);
        assertThat(trace.count("clientReturned")).isZero();
    }
}
