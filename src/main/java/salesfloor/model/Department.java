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
import salesfloor.scenario.People;
import salesfloor.scenario.People.Meetings;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.WorkTime;
import sim.engine.SimState;

/**
 * One sales department in one run: builds its people and processes from a scenario and runs them from the first day to the last.
 * A fresh department belongs to one replication and one thread. MASON's {@code random} stays with MASON's scheduler; the model
 * draws from {@link Draws} only.
 */
public final class Department extends SimState implements Agent {

    private static final long serialVersionUID = 1;

    /** More than the headcount of any role. */
    private static final long SEATS_PER_ROLE = 1_000_000;

    private final transient Scenario scenario;
    private final transient ModelListener listener;
    private final transient Draws draws;
    private final transient Calendar calendar;
    private final transient Agenda agenda;
    private final transient Prospects prospects;
    private final transient List<RoleGroup> groups = new ArrayList<>();
    private final transient List<Employee> employees = new ArrayList<>();
    private final transient List<StaffPlan> plans = new ArrayList<>();
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
    private final long switchingTime;
    private final long resumptionTime;
    private final transient @Nullable Meetings meetings;
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
        switchingTime = Ticks.of(scenario.people().switching());
        resumptionTime = Ticks.of(scenario.people().resumption());
        meetings = scenario.people().meetings().orElse(null);
        hire();
        assignment = new Assignment(
                this, new Staff(groups, scenario.structure().teams().size()));
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

    private void hire() {
        int position = 0;
        for (Map.Entry<String, Role> entry : scenario.structure().roles().entrySet()) {
            position++;
            hire(entry.getKey(), entry.getValue(), position * SEATS_PER_ROLE);
        }
    }

    private void hire(String name, Role role, long firstKey) {
        TenureLaw law = new TenureLaw(scenario.career(role), Calendar.workdaysPerYear(scenario.time()));
        List<RoleGroup> byTeam = groups(name, role);
        List<Employee> members = new ArrayList<>();
        for (int number = 1; number <= role.seats(); number++) {
            int team = role.acrossTeams() ? 0 : scenario.structure().teamOf(name, number);
            Person person = new Person(employees.size(), name, number);
            Seat seat = seat(person, firstKey + number, role.workTime(number), law);
            Employee employee = new Employee(this, person, byTeam.get(team), seat);
            employee.group.members.add(employee);
            members.add(employee);
            employees.add(employee);
        }
        if (StaffPlan.isNeeded(role)) {
            plans.add(new StaffPlan(this, byTeam.get(0), members));
        }
    }

    /** A role's groups, one for each team or one for all. */
    private List<RoleGroup> groups(String name, Role role) {
        Structure structure = scenario.structure();
        Precedence precedence = Precedence.of(role, structure.callersFirst());
        Utilisation utilisation = role.hiring().isPresent() ? new Utilisation() : null;
        List<RoleGroup> byTeam = new ArrayList<>();
        int count = role.acrossTeams() ? 1 : structure.teams().size();
        for (int i = 0; i < count; i++) {
            int team = role.acrossTeams() ? RoleGroup.ALL_TEAMS : i;
            byTeam.add(new RoleGroup(name, role, team, precedence, utilisation));
        }
        groups.addAll(byTeam);
        return byTeam;
    }

    private Seat seat(Person person, long key, WorkTime workTime, TenureLaw law) {
        People people = scenario.people();
        Shift shift = new Shift(workTime, people.breaks(), scenario.time(), person.number() - 1, key);
        Absences absences = new Absences(key, people.absence(), draws);
        absences.planTraining(
                key, people.training().days(), day -> calendar.wouldOpen(day) && shift.includes(day), calendar.days());
        return new Seat(shift, new Tenure(person, key, law, draws, listener), absences);
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
        employees.forEach(Employee::close);
        finish();
    }

    @Override
    public void wake(Timer timer, int stamp) {
        int day = Calendar.day(now());
        for (StaffPlan plan : plans) {
            plan.beginDay(day);
        }
        for (Employee employee : employees) {
            employee.planDay(day);
        }
        if (scenario.structure().rebalance()) {
            employees.forEach(assignment::release);
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
        int leads = 0;
        int active = 0;
        int lapsed = 0;
        int openOrders = 0;
        for (Client client : prospects.met()) {
            if (client != null) {
                leads += client.lead == null ? 0 : 1;
                active += client.stage == ClientStage.ACTIVE ? 1 : 0;
                lapsed += client.stage == ClientStage.LAPSED ? 1 : 0;
                openOrders += client.openOrders;
            }
        }
        int waiting = 0;
        long waited = 0;
        for (ActivityType activity : ActivityType.values()) {
            waiting += assignment.queues().waiting(activity);
            waited += assignment
                    .queues()
                    .waited(activity, Ticks.of(scenario.time().warmUp()), now());
        }
        return new Census(leads, active, lapsed, openOrders, waiting, waited);
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
    }

    /** Seats have been opened or closed for good. */
    void seatsChanged() {
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

    long switchingTime() {
        return switchingTime;
    }

    long resumptionTime() {
        return resumptionTime;
    }

    /** The meeting of everybody; null when there is none. */
    @Nullable
    Meetings meetings() {
        return meetings;
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
        return employees.get(index);
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
