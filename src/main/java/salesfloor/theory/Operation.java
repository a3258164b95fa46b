package salesfloor.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;

/**
 * The department in balance: flows, work and number of clients that fit one another. Found by going round: clients order, orders
 * make work, work that finds no time lowers orders and care, care moves the number of clients. Each round moves a third of the
 * way, until the sixth digit stands.
 */
final class Operation {
    private static final int ROUNDS = 400;
    private static final double STEP = 0.3;
    private static final double EXACT = 1e-7;

    private final Premises premises;
    private final boolean longRun;
    private final double pace;
    private final Map<ActivityType, Double> served = new EnumMap<>(ActivityType.class);
    private double[] clients;
    private double leadShare = 1;
    private DayFlows flows;
    private Allocation allocation;

    private Operation(Premises premises, boolean longRun, double pace) {
        this.premises = premises;
        this.longRun = longRun;
        this.pace = pace;
        this.clients = initialClients(premises);
        this.flows = flowsNow();
        this.allocation = allocationNow();
        for (int round = 0; round < ROUNDS && go() > EXACT; round++) {
            flows = flowsNow();
            allocation = allocationNow();
        }
        flows = flowsNow();
        allocation = allocationNow();
    }

    /** The average over the observed window, from the first day's number of clients. */
    static Operation inWindow(Premises premises) {
        return of(premises, false);
    }

    /** The state after many time constants of the client base. */
    static Operation inTheLongRun(Premises premises) {
        return of(premises, true);
    }

    DayFlows flows() {
        return flows;
    }

    Allocation allocation() {
        return allocation;
    }

    double[] clients() {
        return clients;
    }

    /** Share of the leads for which the market still has prospects. */
    double leadShare() {
        return leadShare;
    }

    /** The balance of each segment's clients. */
    List<ClientBase> bases() {
        List<ClientBase> bases = new ArrayList<>();
        for (int i = 0; i < clients.length; i++) {
            Departure departure = flows.departures().get(i);
            bases.add(new ClientBase(
                    initiallyOrdering(premises, premises.habits().get(i)),
                    flows.gains().get(i),
                    departure.hazard() * departure.lost()));
        }
        return bases;
    }

    /** Where papers that are late slow demand, the fastest pace at which all papers get done; found by bisection. */
    private static Operation of(Premises premises, boolean longRun) {
        var free = new Operation(premises, longRun, 1);
        if (!premises.papersSlowDemand() || free.papersDone() > 1 - 1e-4) {
            return free;
        }
        double low = 0;
        double high = 1;
        for (int i = 0; i < 18; i++) {
            double middle = (low + high) / 2;
            if (new Operation(premises, longRun, middle).papersDone() > 1 - 1e-4) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Operation(premises, longRun, low);
    }

    /** Whether orders wait for papers, or more than this share of some work is not done. */
    boolean leavesWork(double share) {
        return pace < 1
                || Arrays.stream(ActivityType.values()).anyMatch(activity -> allocation.served(activity) < 1 - share);
    }

    private double papersDone() {
        return allocation.served(ActivityType.PREPARE_DOCUMENTS);
    }

    /** By segment, of the clients counted as active on the first day, those who have not left in silence already. */
    static double[] initialClients(Premises premises) {
        return premises.habits().stream()
                .mapToDouble(habit -> initiallyOrdering(premises, habit))
                .toArray();
    }

    private static double initiallyOrdering(Premises premises, Habit habit) {
        double hazard = Departure.baseHazard(premises, habit);
        double lapseAfter = premises.scenario().clients().lapseAfter();
        return habit.share()
                * premises.scenario().market().initialClients()
                * habit.over(days -> 1 / (1 + hazard * days * (lapseAfter - 1)));
    }

    private DayFlows flowsNow() {
        return DayFlows.of(premises, clients, activity -> served.getOrDefault(activity, 1.0), pace, leadShare);
    }

    private Allocation allocationNow() {
        return Allocation.of(premises.staffing(), Workload.of(premises, flows), Workload.limits(premises));
    }

    /** One round; returns the largest relative change. */
    private double go() {
        double change = 0;
        for (ActivityType activity : ActivityType.values()) {
            double before = served.getOrDefault(activity, 1.0);
            double after = before + STEP * (allocation.served(activity) - before);
            served.put(activity, after);
            change = Math.max(change, Math.abs(after - before));
        }
        List<ClientBase> bases = bases();
        for (int i = 0; i < clients.length; i++) {
            double target = target(bases.get(i));
            double moved = STEP * (target - clients[i]);
            clients[i] += moved;
            change = Math.max(change, Math.abs(moved) / Math.max(1, clients[i]));
        }
        double limit = Math.min(1, leadShare * market() / Math.max(1e-9, occupied()));
        change = Math.max(change, STEP * Math.abs(limit - leadShare));
        leadShare += STEP * (limit - leadShare);
        return change;
    }

    private double target(ClientBase base) {
        double from = premises.days().from().toEpochDay()
                - premises.scenario().time().start().toEpochDay();
        double number = longRun
                ? base.longRun()
                : base.mean(from, from + premises.days().days());
        return Math.min(number, Math.max(market(), premises.scenario().market().initialClients()));
    }

    private double market() {
        return premises.scenario().market().prospects();
    }

    /** Prospects who are clients, in development or resting, if leads came at the present share. */
    private double occupied() {
        Scenario scenario = premises.scenario();
        double silentFor = scenario.clients().lostAfter() - scenario.clients().lapseAfter();
        double interval = premises.habits().stream()
                .mapToDouble(habit -> habit.share() * habit.meanInterval())
                .sum();
        double unreached = flows.won().leads() - flows.won().conversations();
        double refused = Math.max(0, flows.won().conversations() - flows.won().qualified());
        return flows.counted()
                + flows.won().openClients()
                + unreached * within(WorkingDays.days(scenario.leads().nurtureFor()))
                + refused * within(WorkingDays.days(scenario.leads().restAfterDisqualification()))
                + (flows.won().qualified() - flows.won().firstDeals())
                        * within(WorkingDays.days(scenario.leads().restAfterLoss()))
                + flows.lapsed()
                        * within(silentFor * interval
                                + WorkingDays.days(scenario.leads().restAfterDisqualification()));
    }

    /** Nobody rests yet on the first day of a run, so that on average half of the run's rests count. */
    private double within(double days) {
        return longRun
                ? days
                : Math.min(days, WorkingDays.days(premises.scenario().time().length()) / 2);
    }
}
