package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.scenario.Scenario;

/**
 * Structures put together by chance: accounts, teams, overflow, developers who keep clients, precedence, interruptions, leavers
 * and fallbacks.
 */
class RandomStructuresTest {

    private static final int SCENARIOS = 60;

    private static String pick(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String desk(SplittableRandom random) {
        String papers = pick(
                random,
                "prepareDocuments",
                "{prepareDocuments: {onlyAfter: 30 min}}",
                "{prepareDocuments: {protectedHours: 10:00-11:00}}",
                "{prepareDocuments: {raisedAfter: 90 min, interruptible: true}}",
                "{prepareDocuments: {interruptible: true, dailyCap: 5}}");
        String calls = pick(random, "retain", "{retain: {dailyCap: 3}}", "{retain: {interruptible: true}}");
        return pick(
                random,
                "[takeOrder, answerQuery, " + calls + ", " + papers + "]",
                "[" + papers + ", answerQuery, takeOrder, " + calls + "]",
                "[answerQuery, " + calls + ", takeOrder, " + papers + "]");
    }

    private static Scenario random(int number) {
        SplittableRandom random = new SplittableRandom(4_000 + number);
        return Floor.scenario("""
                time: {length: 6 weeks, lunch: '12:00-13:00', lunchTurns: %d}
                market: {prospects: 3000, initialClients: %d}
                clients: {orderInterval: {mean: 5 days, cv: 0.5}, patience: {distribution: exponential, mean: 20 min},
                  channel: {phone: 2, written: 1}, redial: {chance: 0.5},
                  churn: {price: 0.2 per month, orphaned: {hazard: 0.5 per month}, loyalty: {sensitivity: 5, handover: 0.2}}}
                leads: {sources: {web: {arrivals: 2 per workday, match: 1, reach: 0.5}}}
                activities:
                  develop: {duration: {mean: 20 min, cv: 1}, closing: 30 min, waits: [1 day], closeChance: 0.4,
                    loseChance: 0.2, portfolioCap: 4, handOverAt: %s, keepOrders: %d}
                  takeOrder: {duration: {mean: 20 min, cv: 1}, keepFreeForCalls: %d, holdAtMost: 40 min, shiftEnd: %s}
                  answerQuery: {perOrder: 0.4}
                  prepareDocuments: {duration: {mean: 25 min, cv: 1}, shiftEnd: %s}
                  retain: {every: 8 days, duration: {mean: 30 min, cv: 1}, keepFree: %s}
                people: {turnover: 2 per year, vacancy: 6 days, switching: 1 min, resumption: 1 min,
                  absence: {sickSpells: 6 per year, sickLength: 2 days}, breaks: {total: 30 min}}
                structure:
                  accounts: %s
                  orphans: %s
                  overflow: {owner: %d min, team: %s}
                  familiarity: {time: %s, success: 0.3, loyalty: 0.5, orders: 3}
                  teams: %s
                  callersFirst: %s
                  ownPapers: %s
                  rebalance: %s
                  roles:
                    hunter: {headcount: 3, portfolioCap: 5,
                      activities: [qualify, develop, {takeOrder: {ownOnly: true}}, {answerQuery: {ownOnly: true}}]}
                    seller: {headcount: %d, portfolioCap: %d, activities: %s,
                      plan: [{on: 2025-01-20, join: 1}, {on: 2025-02-03, leave: 2}]}
                    clerk: {headcount: %d, acrossTeams: %s, activities: [prepareDocuments]}
                """.formatted(
                        random.nextInt(1, 4),
                        random.nextInt(10, 90),
                        pick(random, "contract", "firstDeal", "firstDeal"),
                        random.nextInt(0, 3),
                        random.nextInt(0, 3),
                        pick(random, "finish", "pause", "handBack"),
                        pick(random, "finish", "pause", "handBack"),
                        pick(random, "0", "0.3"),
                        pick(random, "pooled", "owned", "ownerFirst"),
                        pick(random, "successor", "reassign"),
                        random.nextInt(0, 30),
                        pick(random, "none", "5 min", "2 h"),
                        pick(random, "0", "0.4"),
                        pick(random, "1", "2", "3", "{a: {share: 3}, b: {share: 1}}"),
                        pick(random, "true", "false"),
                        pick(random, "true", "false"),
                        pick(random, "true", "false"),
                        random.nextInt(4, 8),
                        random.nextInt(0, 2) * 15,
                        desk(random),
                        random.nextInt(3, 5),
                        pick(random, "true", "false")));
    }

    @Test
    void the_laws_hold() {
        for (int number = 0; number < SCENARIOS; number++) {
            var result = new DepartmentReplication(random(number), number, Optional.empty()).run(1);
            assertThat(result.measures().get("orders"))
                    .as("structure " + number)
                    .isPositive();
        }
    }

    @Test
    void without_overflow_each_client_is_served_by_one_team() {
        int tried = 0;
        for (int number = 0; number < SCENARIOS; number++) {
            Scenario scenario = random(number);
            boolean apart = scenario.structure().teams().size() > 1
                    && scenario.structure().overflow().team().isEmpty();
            if (apart) {
                tried++;
                Map<String, Integer> teams = new TreeMap<>();
                for (Happening order : Floor.run(scenario, number).of("orderTaken")) {
                    String[] taker = order.detail().replaceAll(".* ", "").split("-", -1);
                    int team = scenario.structure().teamOf(taker[0], Integer.parseInt(taker[1]));
                    Integer before = teams.putIfAbsent(order.whom().replaceAll("/.*", ""), team);
                    assertThat(before).as("structure " + number + ", " + order).isIn(null, team);
                }
            }
        }
        assertThat(tried).isGreaterThan(5);
    }

    @Test
    void the_same_run_twice_is_the_same() {
        for (int number = 0; number < SCENARIOS; number++) {
            Scenario scenario = random(number);
            Trace trace = Floor.run(scenario, number);
            assertThat(Floor.run(scenario, number).all())
                    .as("structure %d twice", number)
                    .isEqualTo(trace.all());
        }
    }
}
