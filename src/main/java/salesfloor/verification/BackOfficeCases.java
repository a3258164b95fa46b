package salesfloor.verification;

import java.util.List;
import salesfloor.theory.BackOfficeRelief;

/**
 * What a back office brings to five sellers who never lack an order, when papers are a fifth of their work. The measure is orders
 * released (revenue at a ticket of 100): where papers block release, only what is released can be sustained.
 */
final class BackOfficeCases {
    private static final int REPLICATIONS = 10;
    private static final String FULL = "Back office, five sellers who never lack an order";
    private static final String RELEASED = "revenue";
    private static final String IDENTITY = "Time identity: docs/explanation/back-office-identity.md";
    private static final String FEWER = "market={prospects: 1200, initialClients: 1200}";

    private BackOfficeCases() {}

    static List<TheoryCase> all() {
        Setup none = Setup.of("back-office-none", REPLICATIONS);
        Setup ample = Setup.of("back-office", REPLICATIONS);
        Setup one = Setup.of("back-office-one", REPLICATIONS);
        Setup faster = one.with("structure.roles.clerk.activities=[{prepareDocuments: {speed: 1.2}}]");
        Setup spill = Setup.of("back-office-spill", REPLICATIONS);
        double gain = BackOfficeRelief.of(0.2, 0, 1, 5).gain();
        return List.of(
                TheoryCase.exact(
                        FULL,
                        "orders a day without a clerk",
                        Quantity.of(none, "ordersPerDay"),
                        5 * 480 / 5.0,
                        2,
                        "c × 480 / (a + d)",
                        IDENTITY),
                change("ample clerks, released", none, ample, gain, "s / (1 - s), s = 0.2"),
                change("ample clerks taken away", ample, none, -0.2, "-s"),
                change("one clerk at the sellers' pace", none, one, 0, "one clerk prepares what five did"),
                change("one clerk, a fifth faster", none, faster, 0.2, "speed - 1"),
                change("one clerk, sellers help after an hour", none, spill, 0.2, "4 x + x - 1 = 5"),
                TheoryCase.exact(
                        "Back office, demand limits",
                        "change in orders with ample clerks",
                        Quantity.change(none.with(FEWER), ample.with(FEWER), "orders"),
                        0,
                        0.0006,
                        "no order waited",
                        IDENTITY));
    }

    private static TheoryCase change(String what, Setup from, Setup to, double theory, String formula) {
        return TheoryCase.exact(
                FULL, what + ", change", Quantity.change(from, to, RELEASED), theory, 0.006, formula, IDENTITY);
    }
}
