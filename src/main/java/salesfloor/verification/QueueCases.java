package salesfloor.verification;

import java.util.ArrayList;
import java.util.List;
import salesfloor.theory.ConstantService;
import salesfloor.theory.ErlangA;
import salesfloor.theory.ErlangC;
import salesfloor.theory.FiniteSource;
import salesfloor.theory.GeneralQueue;
import salesfloor.theory.SquareRootStaffing;
import salesfloor.theory.TwoPriorities;

/** An order desk made of memoryless times is the queue of the textbook, whatever the unit of time. */
final class QueueCases {
    private static final String QUEUE = "queue";
    private static final String WAIT = "orderWait";
    private static final String NO_WAIT = "serviceLevel";
    private static final String BUSY = "utilisation.seller";
    private static final String IN_SERVICES = ", in service times";

    private static final String ERLANG = "Erlang 1917; Cooper 1981, 3.5";
    private static final String PALM = "Palm 1957; Garnett, Mandelbaum, Reiman 2002";
    private static final String COOPER = "Cooper 1981, 3.8";

    private final List<TheoryCase> cases = new ArrayList<>();

    private QueueCases() {}

    static List<TheoryCase> all() {
        QueueCases queues = new QueueCases();
        queues.waits(new Desk(10, "min", 20), 18, 0.25);
        queues.waits(new Desk(10, "min", 10), 8, 0.12);
        queues.waits(new Desk(1, "min", 5), 4, 0.12);
        queues.waits(new Desk(1, "h", 5), 4, 0.12);
        queues.waits(new Desk(12, "h", 5), 4, 0.12);
        queues.impatient(new Desk(10, "min", 20), 22, 2);
        queues.impatient(new Desk(1, "h", 10), 9, 0.625);
        queues.finite(new Desk(1, "min", 2), 10, 5);
        queues.owned(new Desk(10, "min", 5), 50, 10);
        queues.notMemoryless();
        queues.priorities();
        queues.squareRoot(25);
        queues.squareRoot(100);
        return queues.cases;
    }

    private void exact(
            String subject,
            String name,
            Quantity quantity,
            double theory,
            double widest,
            String formula,
            String source) {
        cases.add(TheoryCase.exact(subject, name, quantity, theory, widest, formula, source));
    }

    private void waits(Desk desk, int load, double widest) {
        String subject = "Erlang C: " + desk.words() + ", load " + load;
        ErlangC theory = new ErlangC(desk.people(), load);
        Setup setup = desk.called(QUEUE, load);
        exact(
                subject,
                "no wait, share of calls",
                Quantity.of(setup, NO_WAIT),
                1 - theory.waitProbability(),
                widest / 3,
                "1 - B / (1 - ρ (1 - B))",
                ERLANG);
        exact(
                subject,
                "mean wait" + IN_SERVICES,
                desk.inServices(setup, WAIT),
                theory.meanWait(),
                widest * theory.meanWait(),
                "P(wait) / (c - a)",
                ERLANG);
        exact(subject, "busy", Quantity.of(setup, BUSY), theory.utilisation(), 0.01, "a / c", ERLANG);
    }

    private void impatient(Desk desk, int load, double patience) {
        String subject = "Erlang A: " + desk.words() + ", load " + load + ", patience " + patience + " service times";
        ErlangA theory = new ErlangA(desk.people(), load, patience);
        String mean = patience * desk.service() + " " + desk.unit();
        Setup setup = desk.called(
                "queue-impatient", load, "clients.patience={distribution: exponential, mean: " + mean + "}");
        exact(
                subject,
                "abandon, share of calls",
                Quantity.of(setup, "lostOrders"),
                theory.abandonProbability(),
                0.006,
                "E[waiting] / (a θ)",
                PALM);
        exact(
                subject,
                "no wait, share of calls",
                Quantity.of(setup, NO_WAIT),
                1 - theory.waitProbability(),
                0.02,
                "1 - P(n ≥ c)",
                PALM);
        exact(subject, "busy", Quantity.of(setup, BUSY), theory.utilisation(), 0.008, "E[min(n, c)] / c", PALM);
        exact(
                subject,
                "callers waiting",
                Quantity.weeks(setup, "waitingOrders", 0, Integer.MAX_VALUE),
                theory.meanWaiting(),
                0.1 * theory.meanWaiting(),
                "E[(n - c)⁺]",
                PALM);
    }

    private void finite(Desk desk, int clients, int pause) {
        FiniteSource theory = new FiniteSource(desk.people(), clients, 1.0 / pause, 1);
        Setup setup = desk.asked("machine-repair", clients, pause, theory.throughput());
        String subject = "Finite source: " + desk.words() + ", " + clients + " clients";
        exact(
                subject,
                "orders in a service time",
                desk.perService(setup, "orders"),
                theory.throughput(),
                0.012,
                "E[min(n, c)]",
                COOPER);
        exact(
                subject,
                "callers waiting",
                Quantity.weeks(setup, "waitingOrders", 0, Integer.MAX_VALUE),
                theory.meanPresent() - theory.throughput(),
                0.06,
                "E[(n - c)⁺]",
                COOPER);
    }

    /** Each person has clients of its own, who ask nobody else. */
    private void owned(Desk desk, int clients, int pause) {
        FiniteSource each = new FiniteSource(1, clients / desk.people(), 1.0 / pause, 1);
        double orders = desk.people() * each.throughput();
        Setup setup = desk.asked("machine-repair", clients, pause, orders, "structure.accounts=owned");
        exact(
                "Finite source, owned accounts: " + desk.words() + ", " + clients / desk.people() + " clients each",
                "orders in a service time",
                desk.perService(setup, "orders"),
                orders,
                0.03,
                "c × E[min(n, 1)]",
                COOPER);
    }

    private void notMemoryless() {
        Desk one = new Desk(10, "min", 1);
        Setup lognormal = one.asked(
                QUEUE,
                50,
                62,
                0.8,
                "clients.orderInterval=625 min",
                "activities.takeOrder.duration={mean: 10 min, cv: 0.6}");
        exact(
                "M/G/1: one person, load 0.8",
                "mean wait" + IN_SERVICES,
                one.inServices(lognormal, WAIT),
                new GeneralQueue(1, 0.8, 1, 0.6).meanWait(),
                0.12,
                "ρ (1 + cv²) / (2 (1 - ρ))",
                "Pollaczek 1930, Khinchine 1932");
        Desk five = new Desk(10, "min", 5);
        exact(
                "M/D/c: " + five.words() + " exactly, load 4",
                "mean wait" + IN_SERVICES,
                five.inServices(five.called(QUEUE, 4, "activities.takeOrder.duration=10 min"), WAIT),
                new ConstantService(5, 4).meanWait(),
                0.03,
                "E[(L - c)⁺] / a",
                "Crommelin 1932");
        double approximation = new GeneralQueue(5, 4, 1, 0.5).meanWait();
        cases.add(new TheoryCase(
                "M/G/c: " + five.words() + " on average, cv 0.5, load 4",
                "mean wait" + IN_SERVICES,
                five.inServices(
                        five.called(
                                QUEUE, 4, "activities.takeOrder.duration={distribution: gamma, mean: 10 min, cv: 0.5}"),
                        WAIT),
                approximation,
                0.05 * approximation,
                0.035,
                "(1 + cv²) / 2 of M/M/c",
                "Allen 1990, 5.4; 5 % off at most here"));
    }

    private void priorities() {
        TwoPriorities theory = new TwoPriorities(5, 2, 2);
        Setup setup = Setup.of("two-priorities", 20, "time.warmUp=2 weeks", "time.length=42 weeks");
        String subject = "Priorities: 5 people, orders before leads, load 2 each";
        String source = "Cobham 1954";
        exact(
                subject,
                "wait of orders" + IN_SERVICES,
                Quantity.of(setup, WAIT).times(0.1),
                theory.urgentWait(),
                0.015,
                "C / (c (1 - u / c))",
                source);
        exact(
                subject,
                "wait of leads" + IN_SERVICES,
                Quantity.of(setup, "leadResponse").times(6),
                theory.otherWait(),
                0.12,
                "C / (c (1 - u / c) (1 - a / c))",
                source);
    }

    /** The approximation is too low by about 0.14 / √a where beta is 1, see {@link SquareRootStaffing}. */
    private void squareRoot(int load) {
        Desk desk = new Desk(10, "min", SquareRootStaffing.servers(load, 1));
        double theory = 1 - SquareRootStaffing.waitProbability(1);
        cases.add(new TheoryCase(
                "Square-root staffing: load " + load + ", " + desk.people() + " people",
                "no wait, share of calls",
                Quantity.of(desk.called(QUEUE, load), NO_WAIT),
                theory,
                0.14 / Math.sqrt(load),
                0.02,
                "1 - 1 / (1 + β Φ(β) / φ(β)), β = 1",
                "Halfin, Whitt 1981; 0.14 / √a off at most"));
    }
}
