package salesfloor.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Census;
import salesfloor.model.event.LeadOutcome;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Scenario;
import sim.engine.SimState;

/**
 * One sales department in one run: builds its people and processes from a scenario and runs them from the first day to the last.
 * A fresh department belongs to one replication and one thread. MASON's {@code random} stays with MASON's scheduler; the model
 * draws from {@link Draws} only.
 */
public final class Department extends SimState implements Agent {

    private static final long serialVersionUID = 1;

    private final transient Scenario scenario;
    private final transient ModelListener listener;
    private final transient Draws draws;
    private final transient Calendar calendar;
    private final transient Agenda agenda;
    private final transient Prospects prospects;
    private final transient Seating seating;
    private final transient List<LeadArrivals> sources = new ArrayList<>();
    private final transient Map<ActivityType, Activity> activities = new EnumMap<>(ActivityType.class);
    private final transient Assignment assignment;
    private final transient Demand demand;
    private final transient Fulfilment fulfilment;
    private final transient @Nullable ClientClasses clientClasses;
    private final transient ClientBase clientBase;
    private final transient Vesting vesting = new Vesting(this);
    private final transient Qualification qualification;
    private final transient Development development;
    private final transient Takeover handover;
    private final transient OrderDesk orderDesk;
    private final transient Queries queries;
    private final transient Complaints complaints;
    private final transient Documents documents;
    private final transient Care care;
    private final transient WinBack winBack;
    private final transient LimitWatch limits = new LimitWatch(this);
    private transient Census opening = new Census(0, 0, 0, 0, 0, 0);

    /**
     * @param scenario what is asked
     * @param seed seed of the replication
     * @param listener hears what happens
     */
    public Department(Scenario scenario, long seed, ModelListener listener) {
        super(seed, new MasonClock());
        this.scenario = scenario;
        this.listener = listener;
        draws = new Draws(seed);
        calendar = new Calendar(scenario.time());
        agenda = new Agenda(calendar.length());
        prospects = new Prospects(this, scenario, draws);
        seating = new Seating(this);
        assignment = new Assignment(
                this, new Staff(seating.groups(), scenario.structure().teams().size()));
        demand = new Demand(this);
        fulfilment = new Fulfilment(this);
        clientClasses = scenario.activities()
                .retain()
                .classes()
                .map(classes -> new ClientClasses(this, classes))
                .orElse(null);
        clientBase = new ClientBase(this, new Churn(scenario, draws));
        Patience patience = new Patience(this);
        var settings = scenario.activities();
        qualification = add(new Qualification(this, settings.qualify()));
        development = add(new Development(this, settings.develop()));
        handover = add(new Takeover(this, settings.handover()));
        orderDesk = add(new OrderDesk(this, settings.takeOrder(), patience));
        queries = add(new Queries(this, settings.answerQuery(), patience));
        complaints = add(new Complaints(this, settings.handleComplaint()));
        documents = add(new Documents(this, settings.prepareDocuments()));
        care = add(new Care(this, settings));
        winBack = add(new WinBack(this, settings.reactivate()));
        development.staffedBy(assignment.staff());
        scenario.leads()
                .sources()
                .forEach((name, source) -> sources.add(new LeadArrivals(this, name, source, sources.size())));
    }

    private <A extends Activity> A add(A activity) {
        activities.put(activity.type(), activity);
        return activity;
    }

    // The run

    /** Runs from the first midnight to the end of the horizon. */
    public void run() {
        start();
        new OpeningState(this).load();
        opening = census();
        agenda.at(0, this, Timer.DAY_BEGINS, 0);
        sources.forEach(LeadArrivals::scheduleNext);
        ((MasonClock) schedule).at(0, agenda);
        boolean more = true;
        while (more && agenda.now() < calendar.length()) {
            more = schedule.step(this);
        }
        agenda.end();
        seating.employees().forEach(person -> person.workday().close());
        finish();
    }

    @Override
    public void wake(Timer timer, int stamp) {
        int day = Calendar.day(now());
        for (StaffPlan plan : seating.plans()) {
            plan.beginDay(day);
        }
        for (Employee employee : seating.employees()) {
            employee.planDay(day);
        }
        if (scenario.structure().rebalance()) {
            seating.employees().forEach(assignment::release);
        }
        if (calendar.isOpen(day)) {
            listener.dayOpened(now());
            limits.planDay(day);
        }
        agenda.at(Calendar.midnight(day + 1), this, Timer.DAY_BEGINS, 0);
    }

    /** What stood in the department when the run began. */
    public Census opening() {
        return opening;
    }

    /** Counts what stands in the department now. */
    public Census census() {
        return new Stocktaking(this).census();
    }

    // What the processes share

    /** A lead has ended without a deal; the prospect rests. */
    void endLead(Client client, LeadOutcome outcome) {
        listener.leadEnded(now(), client.id, outcome);
        client.lead = null;
        var leads = scenario.leads();
        rest(
                client,
                switch (outcome) {
                    case NURTURED -> leads.nurtureFor();
                    case LOST -> leads.restAfterLoss();
                    default -> leads.restAfterDisqualification();
                });
    }

    void rest(Client client, Duration time) {
        client.stage = ClientStage.RESTING;
        client.restsUntil = now() + Ticks.of(time);
        prospects.rests(client);
    }

    /** Seats have been opened or closed for good. */
    void seatsChanged() {
        assignment.staff().seatsChanged();
        development.seatsChanged();
    }

    /** The nearest whole number of cents. */
    long cents(double amount) {
        return Math.round(amount * 100);
    }

    boolean documentsAreMade() {
        return assignment.isDone(ActivityType.PREPARE_DOCUMENTS);
    }

    long now() {
        return agenda.now();
    }

    Scenario scenario() {
        return scenario;
    }

    ModelListener listener() {
        return listener;
    }

    Draws draws() {
        return draws;
    }

    Calendar calendar() {
        return calendar;
    }

    Agenda agenda() {
        return agenda;
    }

    Prospects prospects() {
        return prospects;
    }

    List<LeadArrivals> sources() {
        return sources;
    }

    /** The seat of an index (see {@link Person#index()}). */
    Employee employee(int index) {
        return seating.employees().get(index);
    }

    Assignment assignment() {
        return assignment;
    }

    /** The process behind an activity. */
    Activity activity(ActivityType type) {
        Activity activity = activities.get(type);
        if (activity == null) {
            throw new IllegalStateException("No process for " + type + ".");
        }
        return activity;
    }

    Demand demand() {
        return demand;
    }

    Fulfilment fulfilment() {
        return fulfilment;
    }

    /** Null where all clients are cared for alike. */
    @Nullable
    ClientClasses clientClasses() {
        return clientClasses;
    }

    ClientBase clientBase() {
        return clientBase;
    }

    Vesting vesting() {
        return vesting;
    }

    Qualification qualification() {
        return qualification;
    }

    Development development() {
        return development;
    }

    Takeover handover() {
        return handover;
    }

    OrderDesk orderDesk() {
        return orderDesk;
    }

    Queries queries() {
        return queries;
    }

    Complaints complaints() {
        return complaints;
    }

    Documents documents() {
        return documents;
    }

    Care care() {
        return care;
    }

    WinBack winBack() {
        return winBack;
    }
}
