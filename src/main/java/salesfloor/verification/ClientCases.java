package salesfloor.verification;

import java.util.List;
import salesfloor.scenario.Rate;
import salesfloor.theory.ClientBase;
import salesfloor.theory.RepeatBuying;

/** How clients order, come and go. */
final class ClientCases {
    private static final String LITTLE = "Little 1961";
    private static final String NBD = "Ehrenberg 1959; Goodhardt, Ehrenberg 1967";
    private static final String SLOW = "economics.fulfilment.leadTime=4 days";
    private static final double LEAVING = 0.03;

    private ClientCases() {}

    static List<TheoryCase> all() {
        Setup fast = Setup.of("closed-demand", 6);
        Setup slow = fast.with(SLOW);
        String closed = "Closed demand: 20,000 clients who order 30 days after delivery";
        String open = "Closed demand, counted from the order";
        Setup fromOrder = fast.with("clients.intervalFrom=order");

        ClientBase growing = base(0);
        Setup growth = Setup.of("base-growth", 6);
        Setup balanced = growth.with("market.initialClients=10000", "time.length=80 weeks");
        String base = "Client base: 300 won a month, 3 % lost";

        RepeatBuying buying = new RepeatBuying(3, 2);
        Setup counted = Setup.of("repeat-buying", 20).countingOrders();
        String repeat = "Repeat buying: gamma rates of shape 2, 3 orders in 13 weeks";
        return List.of(
                TheoryCase.exact(
                        closed,
                        "orders a day",
                        Quantity.of(fast, "ordersPerDay"),
                        20_000 / 31.0,
                        12,
                        "N / (interval + lead time)",
                        LITTLE),
                TheoryCase.exact(
                        closed,
                        "delivery in 4 days instead of 1, change in orders",
                        Quantity.change(fast, slow, "orders"),
                        31 / 34.0 - 1,
                        0.015,
                        "31 / 34 - 1",
                        LITTLE),
                TheoryCase.exact(
                        open,
                        "the same change",
                        Quantity.change(fromOrder, fromOrder.with(SLOW), "orders"),
                        0,
                        1e-12,
                        "nothing waits for delivery",
                        "by construction"),
                TheoryCase.exact(
                        base,
                        "clients after 33 months, from none",
                        Quantity.weeks(growth, "activeClients", 144, 145),
                        known(growing.at(7 * 144.5)),
                        250,
                        "x = F / h (1 - exp(-h t)), and h x for 22.5 days",
                        LITTLE),
                TheoryCase.exact(
                        base,
                        "clients in balance",
                        Quantity.weeks(balanced, "activeClients", 70, 80),
                        known(growing.longRun()),
                        500,
                        "F / h, and F for 22.5 days",
                        LITTLE),
                TheoryCase.exact(
                        repeat,
                        "no order, share of clients",
                        Quantity.of(counted, CountedOrders.NONE),
                        buying.none(),
                        0.01,
                        "(1 + m / r)^-r",
                        NBD),
                TheoryCase.exact(
                        repeat,
                        "orders of a client",
                        Quantity.of(counted, CountedOrders.MEAN),
                        buying.mean(),
                        0.08,
                        "m",
                        NBD),
                TheoryCase.exact(
                        repeat,
                        "their variance",
                        Quantity.of(counted, CountedOrders.VARIANCE),
                        buying.variance(),
                        0.5,
                        "m (1 + m / r)",
                        NBD),
                next(repeat, counted, buying, 0, 0.15),
                next(repeat, counted, buying, 1, 0.2),
                next(repeat, counted, buying, 2, 0.25));
    }

    private static TheoryCase next(String repeat, Setup counted, RepeatBuying buying, int orders, double widest) {
        return TheoryCase.exact(
                repeat,
                "next orders of who placed " + orders,
                Quantity.of(counted, CountedOrders.NEXT + orders),
                buying.next(orders),
                widest,
                "(r + k) m / (r + m)",
                NBD);
    }

    /** 300 clients come a month, 3 % leave. */
    private static ClientBase base(int initial) {
        return new ClientBase(initial, 300 / Rate.DAYS_PER_MONTH, LEAVING / Rate.DAYS_PER_MONTH);
    }

    /** Who has left counts as a client until its silence is noticed, three quarters of an interval of 30 days later. */
    private static double known(double ordering) {
        return ordering * (1 + LEAVING * 0.75 * 30 / Rate.DAYS_PER_MONTH);
    }
}
