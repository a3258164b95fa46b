package salesfloor.metrics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.model.event.CareClass;
import salesfloor.model.event.Census;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.Limit;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Stage;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Clients.Channel;
import salesfloor.scenario.Scenario;

/** Hears everything that happens in one replication and hands it to the parts that count it. */
public final class Recorder implements ModelListener {

    private final Scenario scenario;
    final Window window;
    final Workload workload;
    final PayRoll payRoll;
    final Accounts accounts;
    final OrderFlow orders;
    final Base base;
    final LeadFunnel funnel;
    final Backlog backlog;
    final ByClass classes;
    private final LimitHours limits;
    private long openDays;

    public Recorder(Scenario scenario) {
        this.scenario = scenario;
        window = Window.of(scenario.time());
        workload = new Workload(scenario, window);
        payRoll = new PayRoll(scenario, window, workload);
        accounts = new Accounts(scenario, window, payRoll);
        orders = new OrderFlow(window);
        base = new Base(window);
        funnel = new LeadFunnel(window);
        backlog = new Backlog(window);
        classes = new ByClass(scenario, window);
        limits = new LimitHours(window);
    }

    /**
     * The replication in numbers, once the run has ended.
     *
     * @throws LawBroken when a law of conservation does not hold
     */
    public ReplicationResult result(int replication, long seed, Census opening, Census closing) {
        new Laws(this).check(opening, closing);
        Summary summary = new Summary(scenario, this);
        return new ReplicationResult(
                replication,
                seed,
                summary.measures(),
                timeline(),
                summary.staff(),
                summary.costs(),
                summary.pay(),
                summary.funnel(),
                summary.waitShares(),
                limits.shares());
    }

    /** Days of the window on which the department was open. */
    long openDays() {
        return openDays;
    }

    private Map<String, List<Double>> timeline() {
        Map<String, List<Double>> series = new LinkedHashMap<>();
        series.put("leads", funnel.leads.weekly());
        series.put("qualified", funnel.qualified.weekly());
        series.put("firstDeals", funnel.firstDeals.weekly());
        series.put("orders", orders.taken.weekly());
        series.put("lostOrders", orders.lost.weekly());
        series.put("activeClients", base.active.weekly());
        series.put("waitingOrders", backlog.weekly(ActivityType.TAKE_ORDER));
        series.put("waitingDocuments", backlog.weekly(ActivityType.PREPARE_DOCUMENTS));
        return series;
    }

    // Leads

    @Override
    public void leadArrived(long now, int client, String source, long cost) {
        funnel.leads.add(now);
        accounts.spent(now, Stage.LEAD, cost);
    }

    @Override
    public void leadFirstCalled(long now, int client, long openWait) {
        funnel.firstCalled(now, openWait);
    }

    @Override
    public void leadQualified(long now, int client, Person by) {
        funnel.qualified.add(now);
        payRoll.qualified(now, by);
    }

    @Override
    public void leadEnded(long now, int client, LeadOutcome outcome) {
        funnel.ended.add(now);
    }

    @Override
    public void firstDeal(long now, int client, Person by, long openSince) {
        funnel.won(now, openSince);
        payRoll.firstDeal(now, by);
    }

    @Override
    public void firstDealVested(long now, int client, Person by, boolean alive) {
        if (alive) {
            payRoll.vested(now, by);
        }
    }

    // Orders

    @Override
    public void orderWanted(long now, int client, int order) {
        orders.wanted.add(now);
    }

    @Override
    public void orderPlacedElsewhere(long now, int client, int order) {
        orders.elsewhere.add(now);
    }

    @Override
    public void orderBegun(long now, int client, int order, Channel channel, long wait, boolean withinTarget) {
        orders.begun(now, channel, wait, withinTarget);
    }

    @Override
    public void orderAbandoned(long now, int client, int order, Channel channel) {
        orders.abandoned.add(now);
    }

    @Override
    public void orderLost(long now, int client, int order) {
        orders.lost.add(now);
    }

    @Override
    public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
        orders.taken(now, value, upsold);
        classes.taken(now, client, value);
    }

    @Override
    public void orderReleased(
            long now,
            int client,
            int order,
            long openSinceTaken,
            long value,
            long goods,
            long discount,
            long delivery,
            long papers,
            long wonAt,
            Person by) {
        orders.released(now, openSinceTaken);
        accounts.released(now, value, goods, discount, wonAt, by);
        classes.released(now, client, value - goods - discount);
        accounts.spent(now, Stage.FULFILMENT, delivery);
        accounts.spent(now, Stage.DOCUMENTS, papers);
    }

    @Override
    public void marginCredited(long now, int client, int order, Person to, long margin) {
        payRoll.credited(now, to, margin);
    }

    @Override
    public void orderDelivered(long now, int client, int order, long sinceContact) {
        orders.delivered(now, sinceContact);
    }

    @Override
    public void complaintSettled(long now, int client, int order, long credit) {
        accounts.spent(now, Stage.SERVICE, credit);
    }

    // The client base

    @Override
    public void clientActivated(long now, int client) {
        base.activated(now);
        classes.activated(now, client);
    }

    @Override
    public void clientLapsed(long now, int client) {
        base.lapsed(now);
        classes.lapsed(now, client);
    }

    @Override
    public void clientReactivated(long now, int client, boolean lapsed) {
        base.reactivated(now, lapsed);
    }

    @Override
    public void clientReturned(long now, int client) {
        base.returned.add(now);
    }

    @Override
    public void clientLost(long now, int client) {
        base.lost.add(now);
    }

    @Override
    public void clientClassed(long now, int client, CareClass careClass) {
        classes.classed(now, client, careClass);
    }

    @Override
    public void careSpent(int client, long from, long to) {
        classes.careSpent(client, from, to);
    }

    // Work and people

    @Override
    public void workQueued(long now, ActivityType activity) {
        backlog.queued(now, activity);
    }

    @Override
    public void workTaken(long now, ActivityType activity, long queuedAt) {
        backlog.left(now, activity, queuedAt);
    }

    @Override
    public void workWithdrawn(long now, ActivityType activity, long queuedAt) {
        backlog.left(now, activity, queuedAt);
    }

    @Override
    public void timeSpent(Person person, TimeBin bin, long from, long to) {
        workload.timeSpent(person, bin, from, to);
    }

    @Override
    public void scheduled(Person person, long from, long to) {
        workload.scheduled(person, from, to);
    }

    @Override
    public void employed(Person person, long from, long to) {
        workload.employed(person, from, to);
        payRoll.employed(person, from, to);
    }

    @Override
    public void hired(long now, Person person, long cost) {
        payRoll.hired(now, person, cost);
    }

    @Override
    public void seatOpened(long now, Person person) {
        workload.seatOpened(now, person);
    }

    @Override
    public void seatClosed(long now, Person person) {
        workload.seatClosed(now, person);
    }

    @Override
    public void dayOpened(long now) {
        openDays += window.contains(now) ? 1 : 0;
    }

    @Override
    public void limitObserved(long now, Limit limit) {
        limits.observed(now, limit);
    }
}
