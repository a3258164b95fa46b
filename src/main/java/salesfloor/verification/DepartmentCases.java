package salesfloor.verification;

import java.util.List;
import java.util.function.Function;
import salesfloor.scenario.Scenario;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.FlowEstimate;

/**
 * With little variability a whole department earns what the balance of flows says, though neither knows of the other: one is events,
 * the other is arithmetic. What the balance leaves out is small: leads that cool while they wait, hours from an order to its release.
 */
final class DepartmentCases {
    private static final double BOUND = 0.03;
    private static final double WIDEST = 0.1;
    private static final List<String> MEASURES = List.of(
            "orders",
            "firstDeals",
            "activeClients",
            "averageTicket",
            "utilisation.telemarketer",
            "utilisation.developer",
            "utilisation.officeSeller",
            "utilisation.backOffice",
            "revenue",
            "grossMargin",
            "payroll",
            "salesCost",
            "profit");

    private DepartmentCases() {}

    static List<TheoryCase> all(Function<Setup, Scenario> scenarios) {
        Setup even = Setup.of("transactional-even", 8);
        FlowEstimate estimate = FlowBalance.of(scenarios.apply(even));
        return MEASURES.stream()
                .map(measure -> agrees(even, measure, estimate.measure(measure)))
                .toList();
    }

    private static TheoryCase agrees(Setup even, String measure, double theory) {
        return new TheoryCase(
                "Balance of flows: the whole department with little variability",
                measure,
                Quantity.of(even, measure),
                theory,
                BOUND * Math.abs(theory),
                WIDEST * Math.abs(theory),
                "flows in = flows out",
                "docs/explanation/balance.md; 3 % off at most");
    }
}
