package salesfloor.theory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * A wholesale distributor with 20,000 possible clients, without chance. Money is in EUR. What a test changes is not final; the
 * rest is the planner's table of 40 leads, 2.75 first deals and 232 orders a working day. 480 minutes less an hour of breaks,
 * 12 % absent: 370 effective minutes per person and working day.
 */
final class Distributor {

    private static final String TEXT = """
            name: distributor
            question: Do the formulas balance?
            currency: EUR
            time:
              start: 2025-01-06
              lunchTurns: 1
              holidays: [2025-01-15, 2025-02-17, 2025-03-17, 2025-04-15, 2025-05-15, 2025-06-16, 2025-07-15, 2025-08-15,
                         2025-09-15, 2025-10-15, 2025-11-17, 2025-12-15, 2025-12-25]
            clients:
              regularity: {distribution: gamma, mean: 1, shape: 4}
              ticket: 400
              channel: {phone: 0.55, written: 0.35, portal: 0.10}
              patience: {distribution: exponential, mean: 5 min}
              onlyOnce: 0.15
              lapseAfter: 3
            leads:
              sources:
                web: {arrivals: 24 per workday, warm: true, cost: 83.33, match: 0.378, current: 1, ready: 1, reach: 0.33,
                      reachFade: 0.9, deadNumbers: 0.04, attempts: 6}
                list: {arrivals: 16 per workday, warm: true, cost: 3.33, match: 0.223, current: 1, ready: 1, reach: 0.12,
                       reachFade: 0.9, deadNumbers: 0.17, attempts: 6}
            activities:
              qualify: {duration: 11 min, unanswered: 2 min, retryAfter: [1 min], sensitivity: 0.95, specificity: 0.8555}
              develop: {duration: 16 min, waits: [1 day, 3 days, 6 days, 10 days], waitSpread: 0, closeChance: 0.07,
                        loseChance: 0.15, unfitChance: 0.625, visitChance: 0.084, visit: 70 min, closing: 75 min}
              handover: {duration: 10 min}
              takeOrder: {duration: 8 min, written: 6 min, portal: 1.5 min, errorRate: 0.03,
                          upsell: {duration: 1.6 min, suited: 0.62, chance: 0.18, uplift: 0.2}}
              answerQuery: {perOrder: 0.35, duration: 4.5 min}
              handleComplaint: {duration: 12 min, credit: 50}
              prepareDocuments: {duration: 3 min, errorRate: 0.03, contract: 15 min, rework: 10 min}
              retain: {duration: 5 min, unanswered: 1 min, every: 30 days, reach: 1, rescueChance: 0, keepFree: 0}
              reactivate: {duration: 6 min, unanswered: 1 min, attempts: 1, reach: 0.7, chance: 0.67, decay: 182 days,
                           keepFree: 0}
            structure:
              roles:
                telemarketer: {headcount: 2, activities: [qualify], pay: {monthly: 2000}}
                developer: {headcount: 4, activities: [develop], pay: {monthly: 3670}}
                officeSeller:
                  headcount: 10
                  activities: [takeOrder, handleComplaint, answerQuery, handover, retain, reactivate,
                               {prepareDocuments: {onlyAfter: 4 h}}]
                  pay: {monthly: 2830}
                backOffice:
                  headcount: 2
                  activities: [{prepareDocuments: {speed: 1.25, errors: 0.5}}]
                  pay: {monthly: 2000}
              management: {teamLeader: {headcount: 3, monthly: 5560}}
            people:
              shiftEnd: finish
              breaks: {total: 60 min}
              absence: {leaveDays: 44}
            economics:
              grossMargin: 0.22
              seatCost: 500
              employerOnCost: 0.302
              overhead: 73000
              overheadShare: 0.01
              plannedProfitability: 0.02
              fulfilment: {costPerOrder: 30}
            price: {elasticity: 2.6, churnElasticity: 2.6}
            """;

    private static final String PAPERS_FIRST =
            "[prepareDocuments, takeOrder, handleComplaint, answerQuery, handover, retain, reactivate]";

    int initialClients = 2390;
    int prospects = 20_000;
    int officeSellers = 10;
    int clerks = 2;
    double priceIndex = 1;
    double leadVolume = 1;
    Duration length = Duration.ofDays(364);
    Clients.IntervalFrom intervalFrom = Clients.IntervalFrom.ORDER;
    double deliveryDays = 0;
    double needPerMonth = 0.010;
    double pricePerMonth = 0.017;
    double residual = 1 / 6.0;
    double interval = Rate.DAYS_PER_MONTH / 2;
    boolean sellersPreferPapers;

    Scenario scenario() {
        try {
            Path file = Files.createTempFile("distributor", ".yaml");
            Files.writeString(file, TEXT, StandardCharsets.UTF_8);
            Scenario scenario =
                    new ScenarioReader(Map.of()).read(file, changes()).scenario();
            Files.delete(file);
            return scenario;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> changes() {
        List<String> changes = new ArrayList<>(List.of(
                "time.length=" + length.toDays() + " days",
                "market.prospects=" + prospects,
                "market.initialClients=" + initialClients,
                "clients.orderInterval=" + interval + " days",
                "clients.intervalFrom=" + (intervalFrom == Clients.IntervalFrom.ORDER ? "order" : "delivery"),
                "clients.churn.need=" + needPerMonth + " per month",
                "clients.churn.price=" + pricePerMonth + " per month",
                "leads.volume=" + leadVolume,
                "activities.prepareDocuments.residual=" + residual,
                "structure.roles.officeSeller.headcount=" + officeSellers,
                "structure.roles.backOffice.headcount=" + clerks,
                "economics.fulfilment.leadTime=" + deliveryDays + " days",
                "price.index=" + priceIndex));
        if (sellersPreferPapers) {
            changes.add("structure.roles.officeSeller.activities=" + PAPERS_FIRST);
        }
        return changes;
    }
}
