package salesfloor.verification;

import java.util.List;
import salesfloor.theory.ErlangC;
import salesfloor.theory.Line;

/** What dividing work and clients among people does to waiting. */
final class OrganisationCases {
    private static final double SERVICE = 10;
    private static final double MINUTES_PER_DAY = 24 * 60;

    private OrganisationCases() {}

    static List<TheoryCase> all() {
        Setup pooled = Setup.of("pool-or-owned", 20, "time.warmUp=2 weeks", "time.length=32 weeks");
        Setup owned = pooled.with("structure.accounts=owned");
        String pools = "Pool or own clients: 5 people at load 0.8 each";
        double pool = new ErlangC(5, 4).meanWait();
        double alone = new ErlangC(1, 0.8).meanWait();
        Quantity gain = Quantity.difference(pooled, owned, "orderWait").times(1 / SERVICE);
        String erlang = "Erlang 1917; compare Whitt 1999";

        Setup line = Setup.of("line", 20, "time.length=52 weeks");
        Line.Desk telemarketers = new Line.Desk(new ErlangC(3, 2.4), 15);
        Line.Desk developer = new Line.Desk(new ErlangC(1, 0.8), 5);
        Line.Desk sellers = new Line.Desk(new ErlangC(2, 1.6), 10);
        Line whole = new Line(List.of(telemarketers, developer, sellers));
        String jackson = "Telemarketers → developer → sellers";
        String source = "Jackson 1957; Burke 1956";
        return List.of(
                TheoryCase.exact(
                        pools,
                        "wait for the own person, in service times",
                        Quantity.of(owned, "orderWait").times(1 / SERVICE),
                        alone,
                        0.25,
                        "ρ / (1 - ρ)",
                        erlang),
                TheoryCase.exact(
                        pools, "what the pool saves of it", gain, alone - pool, 0.25, "M/M/1 less M/M/5", erlang),
                TheoryCase.exact(
                        jackson,
                        "until a lead is called, minutes",
                        Quantity.of(line, "leadResponse").times(60),
                        telemarketers.queue().meanWait() * telemarketers.service(),
                        1.2,
                        "M/M/3",
                        source),
                TheoryCase.exact(
                        jackson,
                        "until an order is begun, minutes of waiting",
                        Quantity.of(line, "orderWait"),
                        sellers.queue().meanWait() * sellers.service(),
                        1.5,
                        "M/M/2",
                        source),
                TheoryCase.exact(
                        jackson,
                        "from lead to first deal, minutes",
                        Quantity.of(line, "leadToFirstDeal").times(MINUTES_PER_DAY),
                        whole.untilLastEnds(),
                        3,
                        "M/M/3 + M/M/1 + M/M/2",
                        source));
    }
}
