package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;

/** What holds in every run, whatever the scenario: fifty small departments put together by chance. */
class LawsTest {

    private static final int SCENARIOS = 50;

    private static Scenario random(int number) {
        SplittableRandom random = new SplittableRandom(number);
        String hours = pick(random, "09:00-18:00", "08:00-20:00", "always");
        boolean owned = random.nextBoolean();
        return Floor.scenario("""
                time: {length: %d days, hours: %s, lunch: %s, lunchTurns: %d, holidays: [2025-01-14]}
                market: {prospects: 3000, initialClients: %d, segments: {small: {share: 3}, big: {share: 1, ticket: 4}}}
                leads:
                  nurtureFor: 5 days
                  restAfterLoss: 5 days
                  sources:
                    web: {arrivals: %d per workday, reach: 0.6, reachFade: 0.9, match: 0.7, ready: 0.8, deadNumbers: 0.05, attempts: 4,
                      cooling: {}}
                    list: {arrivals: 5 per day, warm: false, reach: 0.4, match: 0.5}
                clients:
                  orderInterval: {mean: 9 days, cv: 0.5}
                  regularity: {distribution: gamma, shape: %s}
                  intervalFrom: %s
                  ticket: {mean: 100, cv: 0.8}
                  ticketVariation: 0.4
                  channel: {phone: 2, written: 1, portal: 1}
                  patience: {distribution: exponential, mean: %d min}
                  redial: {chance: 0.5}
                  onlyOnce: 0.1
                  lapseAfter: 2
                  lostAfter: 4
                  churn: {need: 0.1 per month, price: 0.2 per month, neglect: 0.1 per month, loyalty: {sensitivity: 2}}
                price: {index: %s}
                activities:
                  qualify: {duration: {mean: 11 min, cv: 0.6}, retryAfter: [30 min, 1 day], sensitivity: 0.9, specificity: 0.8, shiftEnd: %s}
                  develop: {duration: {mean: 16 min, cv: 0.6}, waits: [1 day, 2 days], closeChance: 0.2, loseChance: 0.2, visitChance: 0.1,
                    portfolioCap: 6, lateDecay: 0.1, handOverAt: %s, shiftEnd: %s}
                  handover: {duration: 10 min}
                  takeOrder: {duration: {mean: 9 min, cv: 0.6}, writtenExpiry: 12 h, errorRate: 0.05, upsell: {suited: 0.6, chance: 0.3},
                    shiftEnd: %s}
                  answerQuery: {perOrder: 0.5}
                  prepareDocuments: {duration: {mean: 8 min, cv: 0.5}, errorRate: 0.05, residual: 0.2, contract: 15 min, blocksRelease: %s,
                    exchange: {share: 0.5}, reconciliation: {duration: 4 min}, shiftEnd: %s}
                  retain: {every: 10 days, reach: 0.6, atRiskAfter: 1.5, rescueChance: 0.5, keepFree: 0.3}
                  reactivate: {attempts: 2, retryAfter: 3 days, chance: 0.6, discount: 0.1, keepFree: 0.2}
                people:
                  efficiency: {mean: 1, cv: 0.2}
                  breaks: {total: 40 min}
                  absence: {leaveDays: 40, sickSpells: 6 per year}
                  turnover: 2 per year
                  vacancy: 5 days
                  ramp: {duration: 1 month, startAt: 0.5}
                  switching: 1 min
                economics: {fulfilment: {leadTime: 1 day, dailyCapacity: %d, failureRate: 0.03, cutOff: %s}}
                structure:
                  accounts: %s
                  roles:
                    caller: {headcount: %d, activities: [qualify]}
                    developer: {headcount: %d, activities: [develop, {qualify: {onlyAfter: 2 h}}],
                      pay: {perVestedDeal: 5, vesting: 4 days, bonus: {of: team, share: 0.1, above: 50}}}
                    seller: {headcount: %d, activities: [takeOrder, answerQuery, handleComplaint, handover,
                      {prepareDocuments: {onlyAfter: 1 h}}, retain, reactivate], portfolioCap: 40}
                    clerk: {headcount: %d, hours: '10:00-19:00', activities: [prepareDocuments]}
                """.formatted(
                        random.nextInt(15, 40),
                        hours,
                        pick(random, "13:00-14:00", "none"),
                        random.nextInt(1, 4),
                        random.nextInt(20, 200),
                        random.nextInt(1, 30),
                        pick(random, "1", "4", "30"),
                        pick(random, "delivery", "order"),
                        random.nextInt(1, 20),
                        pick(random, "0.9", "1", "1.1"),
                        pick(random, "finish", "pause", "handBack"),
                        pick(random, "contract", "firstDeal"),
                        pick(random, "finish", "pause", "handBack"),
                        pick(random, "finish", "pause", "handBack"),
                        random.nextBoolean(),
                        pick(random, "finish", "pause", "handBack"),
                        random.nextInt(0, 2) * 12,
                        number % 2 == 0 ? "none" : "15:00",
                        owned ? "owned" : "pooled",
                        random.nextInt(0, 4),
                        random.nextInt(0, 4),
                        random.nextInt(1, 5),
                        random.nextInt(0, 3)));
    }

    private static String pick(SplittableRandom random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    @Test
    void laws_of_conservation() {
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = random(i);
            Trace trace = Floor.run(scenario, i);
            String name = "scenario " + i;
            conserves(trace, name);
            keepsTime(trace, name, scenario.time().length().toMillis());
        }
    }

    private static void conserves(Trace trace, String name) {
        assertThat(trace.all()).as(name).allMatch(h -> h.at() >= 0);
        assertThat(trace.all().stream().map(Happening::at))
                .as(name + ": in order")
                .isSorted();
        assertThat(trace.count("leadArrived") + trace.opening().leads())
                .as(name + ": leads")
                .isEqualTo(trace.count("leadEnded") + trace.closing().leads());
        assertThat(trace.count("orderWanted"))
                .as(name + ": orders")
                .isEqualTo(trace.count("orderPlacedElsewhere")
                        + trace.count("orderLost")
                        + trace.count("orderDelivered")
                        + trace.closing().openOrders());
        assertThat(trace.count("workQueued") + trace.opening().waiting())
                .as(name + ": work")
                .isEqualTo(trace.count("workTaken")
                        + trace.count("workWithdrawn")
                        + trace.closing().waiting());
        int active = trace.count("clientActivated") - trace.count("clientLapsed");
        assertThat(trace.closing().active()).as(name + ": active clients").isEqualTo(active);
        int lapsed = trace.count("clientLapsed")
                - trace.count("clientReturned")
                - trace.count("clientLost")
                - (int) trace.of("clientReactivated").stream()
                        .filter(h -> h.detail().equals("lapsed"))
                        .count();
        assertThat(trace.closing().lapsed()).as(name + ": lapsed clients").isEqualTo(lapsed);
        assertThat(trace.of("orderTaken").stream().map(Happening::whom))
                .as(name + ": each order once")
                .doesNotHaveDuplicates();
        assertThat(trace.of("orderWanted").stream().map(Happening::whom))
                .as(name + ": each intention once")
                .doesNotHaveDuplicates();
        assertThat(trace.of("documentsDone").stream().map(Happening::whom))
                .as(name)
                .doesNotHaveDuplicates();
    }

    private static void keepsTime(Trace trace, String name, long length) {
        Map<Person, List<Trace.Stretch>> spent = trace.spent().collect(Collectors.groupingBy(Trace.Stretch::person));
        Map<Person, List<Trace.Stretch>> scheduled =
                trace.scheduled().collect(Collectors.groupingBy(Trace.Stretch::person));
        for (Map.Entry<Person, List<Trace.Stretch>> entry : spent.entrySet()) {
            String who = name + ", " + entry.getKey().name();
            List<Trace.Stretch> stretches = sorted(entry.getValue());
            List<Trace.Stretch> shifts = sorted(scheduled.getOrDefault(entry.getKey(), List.of()));
            disjoint(stretches, who, length);
            disjoint(shifts, who + " scheduled", length);
            assertThat(stretches.stream()
                            .filter(s -> s.bin() != TimeBin.OVERTIME)
                            .mapToLong(Trace.Stretch::length)
                            .sum())
                    .as(who + ": every scheduled tick is in one bin")
                    .isEqualTo(shifts.stream().mapToLong(Trace.Stretch::length).sum());
            int shift = 0;
            for (Trace.Stretch stretch : stretches) {
                while (shift < shifts.size() && shifts.get(shift).to() <= stretch.from()) {
                    shift++;
                }
                boolean within = shift < shifts.size()
                        && shifts.get(shift).from() <= stretch.from()
                        && stretch.to() <= shifts.get(shift).to();
                assertThat(within || stretch.bin() == TimeBin.OVERTIME)
                        .as(who + ": " + stretch + " is within a shift")
                        .isTrue();
            }
        }
    }

    private static List<Trace.Stretch> sorted(List<Trace.Stretch> stretches) {
        List<Trace.Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Trace.Stretch::from).thenComparingLong(Trace.Stretch::to));
        return sorted;
    }

    private static void disjoint(List<Trace.Stretch> stretches, String who, long length) {
        long end = 0;
        for (Trace.Stretch stretch : stretches) {
            assertThat(stretch.from()).as(who + ": " + stretch).isGreaterThanOrEqualTo(end);
            assertThat(stretch.length()).as(who + ": " + stretch).isPositive();
            end = stretch.to();
        }
        assertThat(end).as(who).isLessThanOrEqualTo(length);
    }

    // Same luck

    @Test
    void the_same_seed_gives_the_same_trace_on_any_thread_and_another_seed_another() {
        Scenario scenario = random(3);
        List<String> alone = text(Floor.run(scenario, 11));
        var first = CompletableFuture.supplyAsync(() -> text(Floor.run(scenario, 11)));
        var second = CompletableFuture.supplyAsync(() -> text(Floor.run(scenario, 12)));
        assertThat(first.join()).isEqualTo(alone);
        assertThat(second.join()).isNotEqualTo(alone).isEqualTo(text(Floor.run(scenario, 12)));
    }

    private static List<String> text(Trace trace) {
        List<String> text = new ArrayList<>();
        trace.all().forEach(h -> text.add(h.at() + " " + h));
        trace.spent().forEach(s -> text.add(s.from() + " " + s.to() + " " + s));
        return text;
    }

    private static final String LUCK = """
            time: {length: 26 weeks}
            market: {prospects: 10000000, initialClients: 300}
            leads: {sources: {web: {arrivals: 5 per workday, reach: 0.5, match: 0.6}}}
            clients: {orderInterval: {mean: 12 days, cv: 0.5}, regularity: {distribution: gamma, shape: 4}, ticket: {mean: 100, cv: 0.8},
              ticketVariation: 0.5, patience: {distribution: exponential, mean: 5 min}}
            activities: {takeOrder: {duration: {mean: 15 min, cv: 0.6}}}
            structure:
              roles:
                caller: {headcount: 1, activities: [qualify]}
                developer: {headcount: 1, activities: [develop]}
                seller: {headcount: 3, activities: [takeOrder, {prepareDocuments: {onlyAfter: 2 h}}]}
                clerk: {headcount: 1, activities: [prepareDocuments]}
            """;

    @Test
    void staff_changes_no_ones_luck() {
        Trace base = Floor.run(LUCK);
        Trace moreClerks = Floor.run(LUCK, "structure.roles.clerk.headcount=2");
        Trace fewerSellers = Floor.run(LUCK, "structure.roles.seller.headcount=1");
        for (Trace other : List.of(moreClerks, fewerSellers)) {
            assertThat(other.lines("leadArrived")).isEqualTo(base.lines("leadArrived"));
            assertThat(other.times("leadArrived")).isEqualTo(base.times("leadArrived"));
            sameIntentions(base, other);
            sameTickets(base, other);
        }
        assertThat(fewerSellers.count("orderLost")).isGreaterThan(base.count("orderLost") + 50);
    }

    /** Counted from the order, a client's k-th intention comes at the same time whatever became of those before. */
    private static void sameIntentions(Trace base, Trace other) {
        Map<String, Long> wanted = new HashMap<>();
        base.of("orderWanted").stream().filter(LawsTest::isFromBefore).forEach(h -> wanted.put(h.whom(), h.at()));
        Map<String, Long> again = new HashMap<>();
        other.of("orderWanted").stream().filter(LawsTest::isFromBefore).forEach(h -> again.put(h.whom(), h.at()));
        assertThat(again).isEqualTo(wanted);
        assertThat(wanted).hasSizeGreaterThan(3000);
    }

    private static boolean isFromBefore(Happening happening) {
        String client = happening.whom().substring(1, happening.whom().indexOf('/'));
        return Integer.parseInt(client) < 300;
    }

    private static void sameTickets(Trace base, Trace other) {
        Map<String, String> tickets = tickets(base);
        int compared = 0;
        for (Map.Entry<String, String> ticket : tickets(other).entrySet()) {
            String before = tickets.get(ticket.getKey());
            if (before != null) {
                assertThat(ticket.getValue()).as(ticket.getKey()).isEqualTo(before);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static Map<String, String> tickets(Trace trace) {
        Map<String, String> tickets = new HashMap<>();
        trace.of("orderTaken")
                .forEach(h ->
                        tickets.put(h.whom(), h.detail().substring(0, h.detail().indexOf(' '))));
        return tickets;
    }

    @Test
    void one_more_seat_leaves_the_other_seats_people_as_they_were() {
        String people =
                "people={absence: {leaveDays: 28, sickSpells: 4 per year}, turnover: 1 per year, vacancy: 20 days}";
        String[] roles = {"caller", "developer", "seller"};
        Trace base = Floor.run(LUCK, people);
        Trace more = Floor.run(LUCK, people, "structure.roles.caller.headcount=2");
        for (String role : roles) {
            String name = role.toLowerCase(Locale.ROOT) + "-1";
            assertThat(absences(more, name)).isEqualTo(absences(base, name));
        }
    }

    private static List<String> absences(Trace trace, String name) {
        return trace.spent(TimeBin.ABSENCE)
                .filter(s -> s.person().name().equals(name))
                .map(s -> s.from() / Ticks.PER_DAY + " " + s)
                .toList();
    }
}
