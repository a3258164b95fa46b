package salesfloor.verification;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.scenario.Rate;
import salesfloor.theory.ErlangA;
import salesfloor.theory.ErlangC;
import salesfloor.theory.FiniteSource;

/**
 * An order desk made of memoryless times is the queue of the textbook, whatever the unit of time. Scenario files under
 * {@code scenarios/theory}; theory: A. K. Erlang 1917, C. Palm 1957, and machine repair (Cooper 1981, section 3.8).
 *
 * <p>33 intervals; each covers with 1 - 0.01 / 33, so that all cover with at least 99 %.
 */
class KnownQueuesTest {
    private static final double CONFIDENCE = Interval.oneOf(33);
    private static final int REPLICATIONS = 20 * Runs.effort();

    /** How many orders all replications of one queue take together. */
    private static final double ORDERS = 1_500_000.0 * Runs.effort();

    @ParameterizedTest(name = "{0} people, load {1}, service {2} {3}")
    @CsvSource({
        "20, 18, 10, min, 0.20",
        "10,  8, 10, min, 0.09",
        " 5,  4,  1, min, 0.09",
        " 5,  4,  1, h,   0.09",
        " 5,  4, 12, h,   0.09"
    })
    void calls_wait_as_in_erlang_c(int people, int load, int service, String unit, double widest) {
        ErlangC theory = new ErlangC(people, load);
        Desk desk = new Desk(service, unit, load);
        Runs runs = desk.run("theory/queue.yaml", people, desk.clients(load, 10));
        share(runs, "serviceLevel").covers("P(no wait)", 1 - theory.waitProbability(), widen(widest / 3));
        desk.inServiceTimes(runs, "orderWait")
                .covers("mean wait", theory.meanWait(), widen(widest) * theory.meanWait());
        share(runs, "utilisation.seller").covers("utilisation", theory.utilisation(), widen(0.01));
    }

    @ParameterizedTest(name = "{0} people, load {1}, patience {2} service times of {3} {4}")
    @CsvSource({"20, 22, 2, 10, min", "10, 9, 0.625, 1, h", "10, 11, 0.625, 2, min"})
    void callers_hang_up_as_in_erlang_a(int people, int load, double patience, int service, String unit) {
        ErlangA theory = new ErlangA(people, load, patience);
        Desk desk = new Desk(service, unit, load);
        Runs runs = desk.run(
                "theory/queue-impatient.yaml",
                people,
                desk.clients(load, 10),
                "clients.patience={distribution: exponential, mean: " + patience * service + " " + unit + "}");
        share(runs, "lostOrders").covers("P(abandon)", theory.abandonProbability(), widen(0.005));
        share(runs, "serviceLevel").covers("P(no wait)", 1 - theory.waitProbability(), widen(0.015));
        share(runs, "utilisation.seller").covers("utilisation", theory.utilisation(), widen(0.006));
        Interval.of(runs.weeks("waitingOrders"), CONFIDENCE)
                .covers("mean number waiting", theory.meanWaiting(), widen(0.08) * theory.meanWaiting());
    }

    @ParameterizedTest(name = "{0} people, {1} clients who ask every {2} services of {3} {4}")
    @CsvSource({"1, 5, 5, 10, min", "2, 10, 5, 1, h", "1, 10, 10, 1, min"})
    void clients_who_wait_for_their_seller_ask_as_in_machine_repair(
            int people, int clients, int pause, int service, String unit) {
        FiniteSource theory = new FiniteSource(people, clients, 1.0 / pause, 1);
        Desk desk = new Desk(service, unit, theory.throughput());
        Runs runs = desk.run(
                "theory/machine-repair.yaml", people, desk.market(clients, pause), "clients.intervalFrom=delivery");
        desk.perServiceTime(runs, "orders").covers("throughput", theory.throughput(), widen(0.01));
        double[] waiting = runs.weeks("waitingOrders");
        double[] busy = runs.values("utilisation.seller");
        Arrays.setAll(waiting, i -> waiting[i] + people * busy[i]);
        Interval.of(waiting, CONFIDENCE).covers("number present", theory.meanPresent(), widen(0.06));
    }

    private static Interval share(Runs runs, String measure) {
        return runs.interval(measure, CONFIDENCE);
    }

    /** How wide an interval may be: a run that is ten times as long is √10 times as exact. */
    private static double widen(double width) {
        return width / Math.sqrt(Runs.effort());
    }

    /** Orders take an exponential time of this mean. */
    private record Desk(int service, String unit, double ordersPerService) {

        /** Clients who together call so often that their orders keep {@code load} people busy. */
        String[] clients(int load, int clientsPerLoad) {
            return market(load * clientsPerLoad, clientsPerLoad);
        }

        /** Clients and their mean pause in service times. */
        String[] market(int clients, int pause) {
            return new String[] {
                "market={prospects: " + clients + ", initialClients: " + clients + "}",
                "clients.orderInterval=" + pause * service + " " + unit
            };
        }

        Runs run(String file, int people, String[] market, String... more) {
            double weeks = ORDERS / REPLICATIONS / ordersPerService * minutes() / (7 * 24 * 60);
            int length = (int) Math.ceil(1.05 * weeks) + 1;
            String[] sets = {
                "structure.roles.seller.headcount=" + people,
                "activities.takeOrder.duration={distribution: exponential, mean: " + service + " " + unit + "}",
                "time.warmUp=" + Math.max(1, length / 20) + " weeks",
                "time.length=" + length + " weeks"
            };
            return Runs.of(file, REPLICATIONS, concat(sets, market, more));
        }

        private int minutes() {
            return service
                    * switch (unit) {
                        case "min" -> 1;
                        case "h" -> 60;
                        default -> 24 * 60;
                    };
        }

        Interval inServiceTimes(Runs runs, String minutes) {
            return Interval.of(
                    runs.values(result -> result.measures().getOrDefault(minutes, Double.NaN) / minutes()), CONFIDENCE);
        }

        Interval perServiceTime(Runs runs, String perMonth) {
            double services = Rate.DAYS_PER_MONTH * 24 * 60 / minutes();
            return Interval.of(
                    runs.values(result -> result.measures().getOrDefault(perMonth, Double.NaN) / services), CONFIDENCE);
        }

        private static String[] concat(String[]... parts) {
            return Arrays.stream(parts).flatMap(Arrays::stream).toArray(String[]::new);
        }
    }
}
