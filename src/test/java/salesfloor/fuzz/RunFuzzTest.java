package salesfloor.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.InvalidScenario;
import salesfloor.scenario.file.ScenarioReader;

/** Whatever a scenario says, if it is accepted it can be simulated, and every law holds, the dear ones too. */
class RunFuzzTest {

    private static final String RICH = """
            name: rich
            time: {start: 2025-01-06, hours: '09:00-18:00', lunch: '13:00-14:00', lunchTurns: 2, holidays: [2025-01-08]}
            market: {prospects: 500, initialClients: 60, segments: {small: {share: 3}, big: {share: 1, ticket: 4}}}
            leads:
              nurtureFor: 2 days
              restAfterLoss: 1 day
              sources:
                web: {arrivals: 5 per workday, reach: 0.6, reachFade: 0.9, match: 0.7, ready: 0.8, deadNumbers: 0.05, attempts: 4, cooling: {}}
                list: {arrivals: 5 per day, warm: false, reach: 0.4, match: 0.5, cost: 3}
            clients:
              orderInterval: {mean: 3 days, cv: 0.5}
              regularity: {distribution: gamma, shape: 4}
              intervalFrom: delivery
              ticket: {mean: 100, cv: 0.8}
              ticketVariation: 0.4
              channel: {phone: 2, written: 1, portal: 1}
              patience: {distribution: exponential, mean: 3 min}
              redial: {chance: 0.5}
              onlyOnce: 0.1
              lapseAfter: 1
              lostAfter: 2
              churn: {need: 1 per month, price: 1 per month, neglect: 1 per month, loyalty: {sensitivity: 2}}
            price: {index: 1.1}
            activities:
              qualify: {duration: {mean: 11 min, cv: 0.6}, retryAfter: [30 min, 1 day], sensitivity: 0.9, specificity: 0.8, shiftEnd: pause}
              develop: {duration: {mean: 16 min, cv: 0.6}, waits: [1 day], closeChance: 0.4, loseChance: 0.2, visitChance: 0.1, portfolioCap: 6, lateDecay: 0.1, handOverAt: contract, shiftEnd: handBack}
              handover: {duration: 10 min}
              takeOrder: {duration: {mean: 9 min, cv: 0.6}, writtenExpiry: 12 h, errorRate: 0.05, upsell: {suited: 0.6, chance: 0.3}, shiftEnd: finish}
              answerQuery: {perOrder: 0.5}
              prepareDocuments: {duration: {mean: 8 min, cv: 0.5}, errorRate: 0.05, residual: 0.2, contract: 15 min, blocksRelease: true, exchange: {share: 0.5}, reconciliation: {duration: 4 min}, shiftEnd: pause}
              retain: {every: 2 days, reach: 0.6, atRiskAfter: 1.5, rescueChance: 0.5, keepFree: 0.3}
              reactivate: {attempts: 2, retryAfter: 1 day, chance: 0.6, discount: 0.1, keepFree: 0.2}
            people:
              efficiency: {mean: 1, cv: 0.2}
              breaks: {total: 40 min}
              absence: {leaveDays: 40, sickSpells: 6 per year}
              turnover: 9 per year
              vacancy: 1 day
              ramp: {duration: 1 month, startAt: 0.5}
              switching: 1 min
            economics: {fulfilment: {leadTime: 1 day, dailyCapacity: 12, failureRate: 0.03, cutOff: '15:00'}}
            structure:
              accounts: owned
              roles:
                caller: {headcount: 2, activities: [qualify]}
                developer: {headcount: 2, activities: [develop, {qualify: {onlyAfter: 2 h}}], pay: {perVestedDeal: 5, vesting: 1 day, bonus: {of: team, share: 0.1, above: 50}}}
                seller: {headcount: 3, activities: [takeOrder, answerQuery, handleComplaint, handover, {prepareDocuments: {onlyAfter: 1 h}}, retain, reactivate], portfolioCap: 40}
                clerk: {headcount: 1, hours: '10:00-19:00', activities: [prepareDocuments]}
            """;

    /** Larger ones are valid too, and only take long. */
    private static final int MOST = 3000;

    @Test
    void what_is_accepted_can_be_simulated() {
        assertThat(accepted(RICH)).isPresent();
        Rounds.run(10, (random, about) -> {
            String text = Spoiling.numbers(RICH, random);
            about.append(text);
            Optional<Scenario> scenario = accepted(text).filter(RunFuzzTest::isSmall);
            if (scenario.isPresent()) {
                DepartmentReplication.audited(scenario.get(), random.nextLong(), Optional.empty())
                        .run(1);
            }
        });
    }

    private static Optional<Scenario> accepted(String text) {
        FilesInMemory files = new FilesInMemory(Map.of("run.yaml", text.getBytes(StandardCharsets.UTF_8)));
        try {
            return Optional.of(new ScenarioReader(Map.of(), files)
                    .read(Path.of("run.yaml"), List.of("time.length=5 days"))
                    .scenario());
        } catch (InvalidScenario refused) {
            return Optional.empty();
        }
    }

    private static boolean isSmall(Scenario scenario) {
        double size = scenario.market().initialClients() + scenario.market().prospects() / 100.0;
        for (var source : scenario.leads().sources().values()) {
            size += source.arrivals().perDay(250) * 5;
        }
        for (var role : scenario.structure().roles().values()) {
            size += role.seats();
        }
        return size < MOST;
    }
}
