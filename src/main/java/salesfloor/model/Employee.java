package salesfloor.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Orphans;

/** A seat and whoever sits on it: how well and how fast that person works, and what waits for it. */
final class Employee {

    final Person person;
    final RoleGroup group;
    /** Whether the seat exists: not before it is opened, nor after it is closed for good. */
    boolean exists = true;
    /** Clients this person owns. */
    int portfolio;
    /** Clients in development. */
    int openCases;

    @Nullable
    Employee idleBefore;

    @Nullable
    Employee idleAfter;

    private final Department department;
    private final Seat seat;
    /** What hard work does to this person; null for nothing. */
    private final @Nullable Strain strain;

    private final boolean familiarSavesTime;
    private final Workday workday;
    private final @Nullable Inbox[] own = new Inbox[ActivityType.values().length];

    /** Items begun today, by activity. */
    private final int[] begunToday = new int[ActivityType.values().length];

    Employee(Department department, Person person, RoleGroup group, Seat seat) {
        this.department = department;
        this.person = person;
        this.group = group;
        this.seat = seat;
        familiarSavesTime = department.scenario().structure().familiarity().time() > 0;
        strain = department.scenario().people().load().map(Strain::new).orElse(null);
        TimeSheet sheet = new TimeSheet(person, department.listener(), strain, group.utilisation);
        workday = new Workday(department, this, seat, sheet);
    }

    /** What the person does now. */
    Workday workday() {
        return workday;
    }

    /** Factor of this person at an activity on the chance of success: the role's and the person's own. */
    double success(ActivityType activity) {
        return group.requireDuty(activity).success() * seat.tenure().success();
    }

    /** The same with a client it may know well. */
    double success(ActivityType activity, Client client) {
        return success(activity) * department.clientBase().portfolios().successFactor(client, this);
    }

    /** Factor of this person at an activity on the error rate; 1 for what its role only does along with another activity. */
    double errors(ActivityType activity) {
        Duty duty = group.duty(activity);
        double ofRole = duty == null ? 1 : duty.errors();
        return strain == null ? ofRole : ofRole * strain.errors(department.now());
    }

    /** Whether nobody sits here today: leave, sickness or a vacant seat. */
    boolean isAway() {
        return workday.isAway();
    }

    int begunToday(ActivityType activity) {
        return begunToday[activity.ordinal()];
    }

    /** Whether the day's limit of an activity is used up. */
    boolean hasReachedCap(ActivityType activity) {
        int cap = group.dailyCap(activity);
        return cap > 0 && begunToday(activity) >= cap;
    }

    /** Whether somebody is employed on the seat. */
    boolean isEmployed() {
        return exists && seat.tenure().isEmployed();
    }

    /** The person has left the firm. */
    void left(boolean forGood) {
        boolean passedOn = forGood || department.scenario().structure().orphans() == Orphans.REASSIGN;
        department.clientBase().portfolios().ownerLeft(this, passedOn);
        if (passedOn) {
            department.development().developerLeft(this);
        }
    }

    /** Somebody is employed on a seat that is opened now. */
    void openSeat() {
        exists = true;
        seat.tenure().fill(department.now());
        department.listener().seatOpened(department.now(), person);
    }

    /** Closes the seat for good. Its waiting work is handed over when the day begins. */
    void closeSeat() {
        exists = false;
        seat.tenure().end(department.now());
        department.listener().seatClosed(department.now(), person);
        left(true);
    }

    /** The seat, for who plans its days. */
    Seat seat() {
        return seat;
    }

    /** Plans the day that begins now. */
    void planDay(int day) {
        Arrays.fill(begunToday, 0);
        if (strain == null) {
            workday.plan(day);
            return;
        }
        seat.tenure().hasten(strain.endDay());
        workday.plan(day);
        boolean away = isAway() && department.calendar().isOpen(day);
        if (away || seat.tenure().isFirstDay(day)) {
            strain.rest();
        }
    }

    /** The person's own inbox of an activity. */
    Inbox inbox(ActivityType activity) {
        Inbox inbox = own[activity.ordinal()];
        if (inbox == null) {
            inbox = new Inbox();
            own[activity.ordinal()] = inbox;
        }
        return inbox;
    }

    /** The same, or null when nothing has ever waited there. */
    @Nullable
    Inbox findInbox(ActivityType activity) {
        return own[activity.ordinal()];
    }

    // Work

    /** Begins an item; returns how many ticks it takes this person. */
    long begin(WorkItem item) {
        begunToday[item.type().ordinal()]++;
        Duty duty = group.requireDuty(item.type());
        double minutes = item.activity().begin(item, this) * familiarTimeFactor(item);
        return Ticks.ofMinutes(minutes / (duty.speed() * speed()));
    }

    private double familiarTimeFactor(WorkItem item) {
        return familiarSavesTime && item.type().meetsClients()
                ? department.clientBase().portfolios().timeFactor(item.client, this)
                : 1;
    }

    /** Speed of this person now relative to the role: its own, learned, and as strained as it is. */
    private double speed() {
        double speed = seat.tenure().speed(department.now());
        return strain == null ? speed : speed * strain.speed(department.now());
    }
}
