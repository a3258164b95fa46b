package salesfloor.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.metrics.Recorder;
import salesfloor.metrics.ReplicationResult;
import salesfloor.model.Department;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Scenario;

/** J: classes of clients and the care each gets. */
class JCareByClassTest {

    /** Ten clients, a big and a small kind: by value two thirds and more lie with the big ones. */
    private static final String TWO_KINDS = """
            time: {length: 4 weeks, hours: always, workdays: [MON, TUE, WED, THU, FRI, SAT, SUN]}
            market:
              initialClients: 10
              segments: {small: {share: 1}, big: {share: 1, ticket: 20}}
            clients: {orderInterval: 14 days, lapseAfter: 20, lostAfter: 30}
            activities:
              retain:
                every: 7 days
                classes:
                  byValue: {A: {upTo: 0.8, programme: often}, B: {upTo: 0.95, programme: seldom}, C: {programme: never}}
                  history: 8 weeks
                  review: 4 weeks
                  programmes: {often: {every: 7 days}, seldom: {every: 14 days}, never: {}}
            structure: {roles: {seller: {headcount: 2, activities: [takeOrder, retain, reactivate]}}}
            """;

    @Test
    void j1_a_class_has_its_own_interval_and_one_may_not_be_called_at_all() {
        Trace trace = Floor.run(
                TWO_KINDS,
                "activities.retain.classes.byValue={A: {upTo: 0.6, programme: often}, B: {upTo: 0.9, programme: seldom}, C: {programme: never}}");
        Map<String, String> classes = classes(trace);
        assertThat(classes).hasSize(10).containsValue("A").containsValue("B").containsValue("C");
        Map<String, Integer> calls = calls(trace);
        classes.forEach((client, name) -> assertThat(calls.getOrDefault(client, 0))
                .as(client + " " + name)
                .isEqualTo(
                        switch (name) {
                            case "A" -> 4;
                            case "B" -> 2;
                            default -> 0;
                        }));
    }

    @Test
    void j2_big_clients_are_in_the_first_class_and_together_just_pass_its_limit() {
        Trace trace = Floor.run(TWO_KINDS);
        assertThat(trace.of("clientClassed").subList(0, 10)).allMatch(h -> h.at() == 0);
        Map<String, String> tickets = new HashMap<>();
        trace.of("orderTaken").forEach(h -> tickets.put(client(h), value(h)));
        classes(trace).forEach((client, name) -> {
            if (name.equals("A")) {
                assertThat(tickets.get(client)).as(client).isEqualTo("2000.00");
            }
        });
    }

    @Test
    void j3_a_client_that_buys_less_falls_at_the_next_review_and_one_that_buys_more_rises() {
        // One orders through the run; the other left before day one and buys nothing: its history runs out.
        Trace trace = Floor.run(
                TWO_KINDS,
                "market.segments={one: {share: 1}}",
                "market.initialClients=6",
                "time.length=13 weeks",
                "clients.churn={price: 6 per year}");
        Set<Long> times = new HashSet<>();
        trace.of("clientClassed").forEach(h -> times.add(h.at()));
        assertThat(times)
                .as("on day one and at reviews only")
                .isSubsetOf(0L, weeks(4), weeks(8), weeks(12))
                .hasSizeGreaterThan(1);
        Map<String, Long> ordered = new HashMap<>();
        trace.of("orderTaken").forEach(h -> ordered.put(client(h), h.at()));
        trace.of("clientClassed").stream()
                .filter(h -> h.at() == weeks(12))
                .forEach(h -> assertThat(h.detail()).as(h.toString()).satisfies(name -> {
                    if (ordered.getOrDefault(h.whom(), 0L) < weeks(4)) {
                        assertThat(name).isNotEqualTo("A");
                    }
                }));
    }

    @Test
    void j4_calls_follow_a_new_class_at_once() {
        Trace trace = Floor.run(TWO_KINDS, "time.length=26 weeks", "clients.churn={price: 2 per year}");
        Map<String, String> now = new HashMap<>();
        int fallen = 0;
        for (Happening happening : trace.of("clientClassed", "careSpent")) {
            if (happening.what().equals("clientClassed")) {
                fallen += happening.at() > 0 && happening.detail().equals("C") ? 1 : 0;
                now.put(happening.whom(), happening.detail());
            } else {
                assertThat(now.get(happening.whom())).as(happening.toString()).isNotEqualTo("C");
            }
        }
        assertThat(fallen).isPositive();
    }

    private static final String OFFERS = """
            market: {initialClients: 1}
            time: {length: 6 weeks}
            clients: {orderInterval: 14 days, rhythm: {weekdays: {MON: 1}, hours: {10: 1}}}
            activities:
              retain:
                every: 14 days
                classes:
                  byValue: {all: {programme: offers}}
                  programmes:
                    offers: {every: 14 days, duration: 8 min, offer: {chance: 1, uplift: 0.3, discount: 0.1, duration: 2 min}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder, retain]}}}
            """;

    @Test
    void j5_an_accepted_offer_takes_time_and_raises_the_next_order_once_at_its_discount() {
        Trace trace = Floor.run(OFFERS);
        assertThat(trace.spent(TimeBin.RETAIN)).isNotEmpty().allMatch(s -> s.length() == 10 * Ticks.PER_MINUTE);
        boolean promised = false;
        int raised = 0;
        for (Happening happening : trace.of("careOfferAccepted", "orderReleased")) {
            if (happening.what().equals("careOfferAccepted")) {
                promised = true;
                continue;
            }
            assertThat(happening.detail())
                    .isEqualTo(promised ? "130.00 goods 104.00 off 13.00" : "100.00 goods 80.00 off 0.00");
            raised += promised ? 1 : 0;
            promised = false;
        }
        assertThat(raised).isGreaterThan(1);
    }

    @Test
    void j6_a_refused_offer_costs_its_minutes_only() {
        Trace trace = Floor.run(OFFERS, "activities.retain.classes.programmes.offers.offer.chance=0.000001");
        assertThat(trace.count("careOfferAccepted")).isZero();
        assertThat(trace.spent(TimeBin.RETAIN)).allMatch(s -> s.length() == 10 * Ticks.PER_MINUTE);
        assertThat(trace.of("orderTaken")).allMatch(h -> h.detail().startsWith("100.00"));
    }

    private static final String REFUSALS = """
            market: {initialClients: 1}
            time: {length: 30 weeks}
            clients: {orderInterval: 7 days, rhythm: {weekdays: {MON: 1}, hours: {9: 1}}}
            activities: {takeOrder: {upsell: {suited: 1, chance: 0}}}
            structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}
            """;

    @Test
    void j7_two_refusals_in_a_row_spare_the_client_three_orders() {
        assertThat(Floor.run(REFUSALS).spent(TimeBin.TAKE_ORDER).map(JCareByClassTest::minutes))
                .as("off by default: 10 minutes and 2 for the offer")
                .hasSizeGreaterThan(20)
                .containsOnly(12L);
        assertThat(Floor.run(REFUSALS, "activities.takeOrder.upsell.pauseAfter=2")
                        .spent(TimeBin.TAKE_ORDER)
                        .map(JCareByClassTest::minutes)
                        .limit(12))
                .containsExactly(12L, 12L, 10L, 10L, 10L, 12L, 12L, 10L, 10L, 10L, 12L, 12L);
        assertThat(Floor.run(
                                REFUSALS,
                                "activities.takeOrder.upsell.pauseAfter=1",
                                "activities.takeOrder.upsell.pauseFor=1")
                        .spent(TimeBin.TAKE_ORDER)
                        .map(JCareByClassTest::minutes)
                        .limit(4))
                .containsExactly(12L, 10L, 12L, 10L);
    }

    @Test
    void j8_accepted_offers_are_never_paused() {
        assertThat(Floor.run(
                                REFUSALS,
                                "activities.takeOrder.upsell.pauseAfter=1",
                                "activities.takeOrder.upsell.chance=1")
                        .spent(TimeBin.TAKE_ORDER)
                        .map(JCareByClassTest::minutes))
                .containsOnly(12L);
    }

    @Test
    void j9_each_class_has_its_number_of_calls_to_a_lapsed_client() {
        Trace trace = Floor.run(
                TWO_KINDS,
                "time.length=40 weeks",
                "clients.lapseAfter=2",
                "clients.lostAfter=50",
                "clients.churn={need: 100 per year}",
                "activities.reactivate={retryAfter: 7 days, reach: 1}",
                "activities.retain.classes.programmes={often: {winBackAttempts: 3}, seldom: {winBackAttempts: 1}, never: {winBackAttempts: 0}}");
        Map<String, String> classes = classes(trace);
        long expected = classes.values().stream()
                .mapToLong(name -> name.equals("A") ? 3 : name.equals("B") ? 1 : 0)
                .sum();
        assertThat(trace.count("clientLapsed")).isEqualTo(10);
        assertThat(trace.of("workTaken").stream().filter(h -> h.whom().equals("reactivate")))
                .hasSize((int) expected);
    }

    /** Chance by months overdue as in the source of the rule: 1, 3, 6 and 12 months: .51 .36 .22 .08 (to two figures). */
    @Test
    void j10_the_chance_to_win_back_counts_from_the_order_that_did_not_come() {
        String late = """
                market: {prospects: 4000, initialClients: 4000}
                time: {length: 60 weeks, hours: always, workdays: [MON, TUE, WED, THU, FRI, SAT, SUN]}
                clients: {orderInterval: 30.4375 days, lapseAfter: %s, lostAfter: 40, churn: {price: 1000 per year}}
                activities: {reactivate: {attempts: 1, reach: 1, chance: 0.6, decay: 182.625 days, duration: 0 min, effort: 1}}
                structure: {roles: {seller: {headcount: 60, activities: [reactivate, takeOrder]}}}
                """;
        double[][] cases = {{1, 0.508}, {3, 0.364}, {6, 0.221}};
        for (double[] months : cases) {
            Trace trace = Floor.run(late.formatted(1 + months[0]));
            Set<String> first = new HashSet<>();
            List<Happening> backs = new ArrayList<>();
            for (Happening happening : trace.of("clientLapsed", "clientReactivated")) {
                if (happening.what().equals("clientLapsed")) {
                    first.add(happening.whom());
                } else {
                    backs.add(happening);
                }
            }
            long won = backs.stream().map(Happening::whom).distinct().count();
            assertThat(first).hasSize(4000);
            // Four standard errors of a share of 4000: an error once in 16,000.
            assertThat(firstCalls(trace)).isCloseTo(months[1], within(0.032));
            assertThat(won).isPositive();
        }
    }

    /** Share of clients whose first lapse ended in a win-back and not in a second lapse or silence. */
    private static double firstCalls(Trace trace) {
        Map<String, Long> lapsed = new HashMap<>();
        trace.of("clientLapsed").forEach(h -> lapsed.putIfAbsent(h.whom(), h.at()));
        Set<String> won = new HashSet<>();
        trace.of("clientReactivated").stream()
                .filter(h -> h.at() - lapsed.get(h.whom()) < Ticks.PER_DAY)
                .forEach(h -> won.add(h.whom()));
        return won.size() / (double) lapsed.size();
    }

    @Test
    void j11_the_same_programme_for_all_is_the_same_as_no_classes() {
        String general =
                "activities.retain={every: 7 days, atRiskAfter: 1.5, reach: 0.7, rescueChance: 0.3, classes: %s}";
        String[] sets = {
            "time.length=20 weeks",
            "clients.churn={price: 1 per year}",
            "activities.reactivate={attempts: 2}",
            "clients.lapseAfter=3"
        };
        String same = "{programmes: {p: {every: 7 days, atRiskAfter: 1.5}}, byValue: {A: {upTo: 0.5, programme: p},"
                + " B: {upTo: 0.9, programme: p}, C: {programme: p}}, review: 2 weeks, history: 10 weeks}";
        Trace without = Floor.run(TWO_KINDS, with(sets, general.formatted("none")));
        Trace with = Floor.run(TWO_KINDS, with(sets, general.formatted(same)));
        assertThat(with.work()).isEqualTo(without.work()).hasSizeGreaterThan(100);
        assertThat(with.lines("orderTaken")).isEqualTo(without.lines("orderTaken"));
    }

    private static String[] with(String[] sets, String last) {
        List<String> all = new ArrayList<>(List.of(sets));
        all.add(last);
        return all.toArray(new String[0]);
    }

    private static final String MARKET = """
            time: {length: 60 weeks, warmUp: 4 weeks}
            market: {prospects: 4000, initialClients: 400}
            leads: {sources: {web: {arrivals: 6 per workday, reach: 0.8}}}
            clients: {orderInterval: {mean: 14 days, cv: 0.5}, regularity: {distribution: gamma, shape: %d}, ticket: {mean: 100, cv: %s},
              ticketVariation: 0.5, onlyOnce: 0.2, churn: {need: 0.02 per month, price: 0.02 per month}}
            activities:
              retain: {every: 30 days, reach: 0.7, atRiskAfter: 2, rescueChance: 0.3,
                classes: {irregularAbove: %s, history: %d weeks, review: %d weeks}}
              reactivate: {attempts: 2}
            structure: {roles: {all: {headcount: 8, activities: [takeOrder, qualify, develop, retain, reactivate]}}}
            """;

    private static Scenario market(int number) {
        SplittableRandom random = new SplittableRandom(number);
        return Floor.scenario(MARKET.formatted(
                1 + random.nextInt(8),
                new String[] {"0", "0.5", "1.5"}[random.nextInt(3)],
                new String[] {"none", "0.4", "0.7"}[random.nextInt(3)],
                12 * (1 + random.nextInt(4)),
                new int[] {1, 4, 12}[random.nextInt(3)]));
    }

    /** The recorder checks that classes part clients, orders, margin and time of care; here the shares are looked at. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void j12_classes_part_the_clients_and_each_has_its_share_of_the_value(int number) {
        Scenario scenario = market(number);
        Recorder recorder = new Recorder(scenario);
        Department department = new Department(scenario, number, recorder);
        department.run();
        ReplicationResult result = recorder.result(number, number, department.opening(), department.census());
        Map<String, Double> measures = result.measures();
        List<String> names =
                scenario.activities().retain().classes().orElseThrow().names();
        assertThat(sum(measures, "clientShare.", names)).isCloseTo(1, within(1e-9));
        assertThat(sum(measures, "valueShare.", names)).isCloseTo(1, within(1e-9));
        assertThat(sum(measures, "clients.", names)).isCloseTo(measures.get("activeClients"), within(1e-6));
    }

    private static double sum(Map<String, Double> measures, String stem, List<String> names) {
        return names.stream().mapToDouble(name -> measures.get(stem + name)).sum();
    }

    /** At a review the clients of class A, and not one fewer of them, made the first 80 % of the value of the history. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14})
    void j13_the_first_class_makes_its_share_of_what_was_bought(int number) {
        String always = "time.length=52 weeks";
        Scenario scenario = Floor.scenario(
                MARKET.formatted(4, "0.8", "none", 24, 4),
                always,
                "clients.churn={need: 0 per month}",
                "time.warmUp=0 days",
                "clients.onlyOnce=0");
        Trace trace = Floor.run(scenario, number);
        long review = weeks(48);
        Map<String, Double> bought = new HashMap<>();
        Map<String, String> classes = new HashMap<>();
        Set<String> active = new HashSet<>();
        Map<String, Long> since = new HashMap<>();
        for (Happening h : trace.all()) {
            if (h.at() > review) {
                break;
            }
            switch (h.what()) {
                case "orderTaken" -> {
                    since.putIfAbsent(client(h), h.at());
                    if (h.at() >= review - weeks(24) && h.at() < review) {
                        bought.merge(client(h), Double.parseDouble(value(h)), Double::sum);
                    }
                }
                case "clientClassed" -> classes.put(h.whom(), h.detail());
                case "clientActivated" -> active.add(h.whom());
                case "clientLapsed" -> active.remove(h.whom());
                default -> {}
            }
        }
        Map<String, Double> worth = new HashMap<>();
        for (String client : active) {
            boolean initial = Integer.parseInt(client.substring(1)) < 400;
            double age = initial ? weeks(24) : review - since.get(client);
            worth.put(
                    client,
                    bought.getOrDefault(client, 0.0) * weeks(24) / Math.min(weeks(24), Math.max(weeks(4), age)));
        }
        double total = worth.values().stream().mapToDouble(d -> d).sum();
        List<String> inA = active.stream()
                .filter(client -> classes.get(client).equals("A"))
                .sorted(Comparator.comparing(worth::get))
                .toList();
        double share = inA.stream().mapToDouble(worth::get).sum() / total;
        assertThat(share).isGreaterThanOrEqualTo(0.8 - 1e-9);
        assertThat(share - worth.get(inA.get(0)) / total).isLessThan(0.8 + 1e-9);
        double least = worth.get(inA.get(0));
        assertThat(active.stream().filter(client -> !classes.get(client).equals("A")))
                .allMatch(client -> worth.get(client) <= least + 1e-6);
    }

    /** Day one looks like week fifty: the share of clients in class A moves little, with nobody won or lost meanwhile. */
    @Test
    void j14_the_loaded_start_has_the_classes_of_any_other_day() {
        Scenario scenario = Floor.scenario(
                MARKET.formatted(4, "0.8", "0.45", 52, 4),
                "leads.sources={}",
                "market.initialClients=3000",
                "structure.roles.all.headcount=60",
                "clients.churn={need: 0 per month, price: 0 per month}",
                "clients.onlyOnce=0");
        Trace trace = Floor.run(scenario, 5);
        Map<String, String> first = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        trace.of("clientClassed").forEach(h -> {
            if (h.at() == 0) {
                first.put(h.whom(), h.detail());
            }
            last.put(h.whom(), h.detail());
        });
        for (String name : List.of("A", "A.irregular", "B", "C")) {
            // Shares of 3000 clients, twice: four standard errors of the difference are below 0.05.
            assertThat(share(last, name)).as(name).isCloseTo(share(first, name), within(0.05));
        }
    }

    private static double share(Map<String, String> classes, String name) {
        return classes.values().stream().filter(name::equals).count() / (double) classes.size();
    }

    // Reading traces

    private static Map<String, String> classes(Trace trace) {
        Map<String, String> classes = new HashMap<>();
        trace.of("clientClassed").forEach(h -> classes.putIfAbsent(h.whom(), h.detail()));
        return classes;
    }

    private static Map<String, Integer> calls(Trace trace) {
        Map<String, Integer> calls = new HashMap<>();
        trace.of("careSpent").forEach(h -> calls.merge(h.whom(), 1, Integer::sum));
        return calls;
    }

    private static String client(Happening order) {
        return order.whom().substring(0, order.whom().indexOf('/'));
    }

    /** The value in the detail of an order taken, as {@code 100.00}. */
    private static String value(Happening order) {
        return order.detail().substring(0, order.detail().indexOf(' '));
    }

    private static long minutes(Trace.Stretch stretch) {
        return stretch.length() / Ticks.PER_MINUTE;
    }

    private static long weeks(int number) {
        return number * 7L * Ticks.PER_DAY;
    }
}
