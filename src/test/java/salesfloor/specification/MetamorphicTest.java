package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Scenario;

/**
 * How results must change when the question changes in a way whose effect is known, though the results themselves are not. The departments are put together by
 * chance; the number of one that fails is printed.
 */
class MetamorphicTest {
    private static final int DEPARTMENTS = 12;

    /** Per head, and what pay goes into; an idle role changes these alone. */
    private static final String COST =
            "(payroll|salesCost|profit.*|cost.*|ordersPerHead|acquisitionCost|(utilisation|routineShare|overtime)\\.spare)";

    private static Scenario department(int number, String seller, String clerk, String more, String... sets) {
        SplittableRandom random = new SplittableRandom(number);
        return Floor.scenario(
                """
                time: {length: 5 weeks, warmUp: 1 week}
                market: {initialClients: %d}
                leads: {sources: {web: {arrivals: %d per workday, reach: 0.6, match: 0.7}}}
                clients: {orderInterval: {mean: 6 days, cv: 0.5}, regularity: {distribution: gamma, shape: 4}, ticket: {mean: 100, cv: 0.8},
                  patience: {distribution: exponential, mean: %d min}}
                activities: {takeOrder: {duration: {mean: 12 min, cv: 0.6}}, develop: {closeChance: 0.4}}
                structure:
                  roles:
                    caller: {headcount: 1, activities: [qualify, develop]}
                    %s: {headcount: %d, activities: [takeOrder, {prepareDocuments: {onlyAfter: %d h}}]}
                    %s: {headcount: %d, activities: [prepareDocuments]}
                %s""".formatted(
                                random.nextInt(50, 250),
                                random.nextInt(1, 10),
                                random.nextInt(1, 20),
                                seller,
                                random.nextInt(1, 4),
                                random.nextInt(1, 5),
                                clerk,
                                random.nextInt(1, 3),
                                more),
                sets);
    }

    private static ReplicationResult run(Scenario scenario, long seed) {
        return new DepartmentReplication(scenario, seed, Optional.empty()).run(1);
    }

    @Test
    void names_of_roles_change_nothing() {
        for (int i = 0; i < DEPARTMENTS; i++) {
            ReplicationResult one = run(department(i, "seller", "clerk", ""), i);
            ReplicationResult other = run(department(i, "zebra", "aardvark", ""), i);
            assertThat(renamed(other.measures())).as("department %d", i).isEqualTo(one.measures());
            assertThat(renamed(other.staff())).as("department %d", i).isEqualTo(one.staff());
            assertThat(renamed(other.pay())).as("department %d", i).isEqualTo(one.pay());
            assertThat(other.timeline()).as("department %d", i).isEqualTo(one.timeline());
        }
    }

    private static <T> Map<String, T> renamed(Map<String, T> figures) {
        Map<String, T> renamed = new LinkedHashMap<>();
        figures.forEach(
                (key, value) -> renamed.put(key.replace("zebra", "seller").replace("aardvark", "clerk"), value));
        return renamed;
    }

    /** Nobody complains here, so who only settles complaints has nothing to do. */
    @Test
    void a_role_without_work_changes_its_own_cost_and_nothing_else() {
        String spare =
                "    spare: {headcount: 2, activities: [handleComplaint], pay: {monthly: 1000, onCost: 0, seatCost: 100}}\n";
        for (int i = 0; i < DEPARTMENTS; i++) {
            ReplicationResult without = run(department(i, "seller", "clerk", ""), i);
            ReplicationResult with = run(department(i, "seller", "clerk", spare), i);
            assertThat(unpaid(with.measures())).as("department %d", i).isEqualTo(unpaid(without.measures()));
            assertThat(with.timeline()).as("department %d", i).isEqualTo(without.timeline());
            double more = with.measures().get("salesCost") - without.measures().get("salesCost");
            assertThat(more).as("department %d", i).isCloseTo(2 * 1100, within(0.05));
        }
    }

    private static Map<String, Double> unpaid(Map<String, Double> measures) {
        Map<String, Double> rest = new LinkedHashMap<>(measures);
        rest.keySet().removeIf(key -> key.matches(COST));
        return rest;
    }

    /** An order desk around the clock, in which everything happens twice as fast: as many orders in half the time, half the wait. */
    @Test
    void doubling_all_rates_and_speeds_halves_all_times() {
        for (int i = 0; i < DEPARTMENTS; i++) {
            ReplicationResult slow = run(desk(i, 2), i);
            ReplicationResult fast = run(desk(i, 1), i);
            double orders = slow.measures().get("orders");
            assertThat(fast.measures().get("orders")).as("desk %d", i).isCloseTo(2 * orders, within(orders * 1e-9));
            assertThat(fast.measures().get("orderWait"))
                    .as("desk %d", i)
                    .isCloseTo(slow.measures().get("orderWait") / 2, within(1e-3));
            assertThat(fast.measures().get("utilisation.seller"))
                    .as("desk %d", i)
                    .isCloseTo(slow.measures().get("utilisation.seller"), within(1e-4));
        }
    }

    private static Scenario desk(int number, int scale) {
        SplittableRandom random = new SplittableRandom(number);
        return Floor.scenario(
                """
                time: {length: %d days, hours: always}
                market: {initialClients: %d}
                clients: {orderInterval: {mean: %d min, cv: 0.5}, regularity: {distribution: gamma, shape: 4}, lapseAfter: 1000, lostAfter: 2000,
                  patience: endless}
                activities: {takeOrder: {duration: {mean: %d min, cv: 0.8}}}
                structure: {roles: {seller: {headcount: %d, activities: [takeOrder]}}}
                """.formatted(7 * scale, random.nextInt(20, 60), 300 * scale, 6 * scale, random.nextInt(1, 3)));
    }

    /**
     * Over all departments: who waits longer loses fewer orders. In a single one it may be otherwise, since a caller who stays on the
     * line is taken before one who comes later, and the later one may be the less patient.
     */
    @Test
    void patience_keeps_orders() {
        double before = Double.POSITIVE_INFINITY;
        for (int patience : List.of(1, 4, 16, 64)) {
            double lost = 0;
            for (int i = 0; i < DEPARTMENTS; i++) {
                String set = "clients.patience={distribution: exponential, mean: " + patience + " min}";
                lost += run(department(i, "seller", "clerk", "", set), i)
                        .measures()
                        .get("lostOrders");
            }
            assertThat(lost).as("%d minutes", patience).isLessThan(before);
            before = lost;
        }
    }
}
