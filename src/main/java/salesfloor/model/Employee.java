package salesfloor.model;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Activities.ShiftEnd;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Orphans;

/**
 * A seat and whoever sits on it: an agent that takes the next item, works, lets the activity decide what follows, and keeps to
 * its hours.
 */
final class Employee implements Agent {

    private enum State {
        OFF_DUTY,
        IDLE,
        WORKING,
        ON_BREAK,
        IN_MEETING
    }

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

    private final TimeSheet sheet;
    private final Attendance attendance;
    private final @Nullable Inbox[] own = new Inbox[ActivityType.values().length];

    private State state = State.OFF_DUTY;
    private @Nullable WorkItem inHand;
    /** Work put aside at the end of a shift or for a caller, the last on top. */
    private final Deque<WorkItem> aside = new ArrayDeque<>(2);

    /** Items begun today, by activity. */
    private final int[] begunToday = new int[ActivityType.values().length];

    private long switchingLeft;
    private @Nullable ActivityType lastActivity;
    /** Tells the timer of the present work or break from those that no longer count. */
    private int stamp;
    /** When the work in hand will be done, if nothing interrupts it. */
    private long workEnds;

    Employee(Department department, Person person, RoleGroup group, Seat seat) {
        this.department = department;
        this.person = person;
        this.group = group;
        this.seat = seat;
        strain = department.scenario().people().load().map(Strain::new).orElse(null);
        sheet = new TimeSheet(person, department.listener(), strain, group.utilisation);
        attendance = new Attendance(department, this, seat, sheet);
    }

    boolean isIdle() {
        return state == State.IDLE;
    }

    long idleSince() {
        return sheet.since();
    }

    /** From when the person is free of work in hand: now, or at the end of overtime. */
    long freeFrom() {
        return state == State.WORKING ? workEnds : department.now();
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
        return attendance.isAway();
    }

    int begunToday(ActivityType activity) {
        return begunToday[activity.ordinal()];
    }

    /** Whether the day's limit of an activity is used up. */
    boolean hasReachedCap(ActivityType activity) {
        int cap = group.requireDuty(activity).dailyCap();
        return cap > 0 && begunToday(activity) >= cap;
    }

    /** Whether somebody is employed on the seat. */
    boolean isEmployed() {
        return exists && seat.tenure().isEmployed();
    }

    /** The person has left the firm. */
    void left(boolean forGood) {
        department.clientBase().portfolios().ownerLeft(this, forGood);
        if (forGood || department.scenario().structure().orphans() == Orphans.REASSIGN) {
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
            attendance.planDay(day);
            return;
        }
        seat.tenure().hasten(strain.endDay());
        attendance.planDay(day);
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

    @Override
    public void wake(Timer timer, int ofStamp) {
        switch (timer) {
            case SHIFT_STARTS -> attendance.startShift(ofStamp);
            case SHIFT_ENDS -> shiftEnds();
            case BREAK_DUE -> breakDue();
            case BREAK_ENDS -> breakEnds(ofStamp);
            case MEETING_BEGINS -> meetingBegins();
            case MEETING_ENDS -> meetingEnds(ofStamp);
            case WORK_DONE -> workDone(ofStamp);
            default -> throw new IllegalStateException("A person cannot be woken for " + timer + ".");
        }
    }

    private void setTimer(Timer timer, long delay) {
        stamp = (stamp + 1) & 0xffffff;
        department.agenda().in(delay, this, timer, stamp);
    }

    // Coming and going

    /** Work that has gone on since the shift before was overtime. */
    void beforeShift() {
        if (state == State.WORKING) {
            tellWork();
        }
    }

    void shiftStarts() {
        if (state == State.WORKING) {
            return;
        }
        sheet.skipTo(department.now());
        takeUp();
    }

    /** Goes on with what was put aside, or takes what is next. */
    private void takeUp() {
        if (attendance.isMeetingTime() || !takesUpAside()) {
            takeNext();
        }
    }

    /** Goes on with what was put aside, after the callers who may interrupt it; false when nothing was. */
    private boolean takesUpAside() {
        WorkItem item = aside.peek();
        if (item == null) {
            return false;
        }
        WorkItem caller = isInterruptible(item) ? department.assignment().nextCaller(this) : null;
        work(caller == null ? aside.pop() : caller);
        return true;
    }

    void shiftEnds() {
        if (!attendance.isOnShift() || !attendance.isOver()) {
            return;
        }
        switch (state) {
            case IDLE -> {
                stopBeingIdle();
                goOffDuty();
            }
            case ON_BREAK -> {
                sheet.spent(TimeBin.BREAK, department.now());
                goOffDuty();
            }
            case IN_MEETING -> {
                sheet.spent(TimeBin.MEETING, department.now());
                goOffDuty();
            }
            case WORKING -> shiftEndsDuringWork();
            case OFF_DUTY -> {}
        }
    }

    private void shiftEndsDuringWork() {
        WorkItem item = itemInHand();
        ShiftEnd rule = item.activity().shiftEnd();
        tellWork();
        if (item.left <= 0 && switchingLeft == 0) {
            return; // done at this very instant; workDone follows
        }
        if (rule == ShiftEnd.FINISH) {
            attendance.workOn();
            return;
        }
        inHand = null;
        if (rule == ShiftEnd.PAUSE) {
            aside.push(item);
        } else {
            department.assignment().handBack(item);
        }
        goOffDuty();
    }

    /** Work that was put aside for a caller waits for the next shift, unless its rule is to hand it back. */
    private void goOffDuty() {
        while (!aside.isEmpty() && aside.element().activity().shiftEnd() == ShiftEnd.HAND_BACK) {
            department.assignment().handBack(aside.pop());
        }
        attendance.leave();
        state = State.OFF_DUTY;
    }

    /** What waits for this person, or was put aside by it, goes to whoever is free. */
    void handOverWork() {
        department.assignment().release(this);
        while (!aside.isEmpty()) {
            department.assignment().handBack(aside.pop());
        }
    }

    private void breakDue() {
        if (state == State.IDLE) {
            stopBeingIdle();
            startBreak();
        } else {
            attendance.oweBreak();
        }
    }

    private void startBreak() {
        state = State.ON_BREAK;
        setTimer(Timer.BREAK_ENDS, seat.shift().breakLength());
    }

    private void breakEnds(int ofStamp) {
        if (state == State.ON_BREAK && ofStamp == stamp) {
            sheet.spent(TimeBin.BREAK, department.now());
            takeUp();
        }
    }

    /** Who is busy comes when the work in hand is done, or not at all. */
    private void meetingBegins() {
        if (state == State.IDLE) {
            stopBeingIdle();
            startMeeting();
        }
    }

    private void startMeeting() {
        state = State.IN_MEETING;
        setTimer(Timer.MEETING_ENDS, attendance.meetingLeft());
    }

    private void meetingEnds(int ofStamp) {
        if (state == State.IN_MEETING && ofStamp == stamp) {
            sheet.spent(TimeBin.MEETING, department.now());
            takeUp();
        }
    }

    // Work

    /** A person who is idle is given an item. */
    void take(WorkItem item) {
        stopBeingIdle();
        work(item);
    }

    private void stopBeingIdle() {
        group.noLongerIdle(this);
        sheet.spent(TimeBin.IDLE, department.now());
    }

    private void takeNext() {
        if (attendance.isMeetingTime()) {
            startMeeting();
            return;
        }
        if (attendance.takesOwedBreak()) {
            startBreak();
            return;
        }
        state = State.OFF_DUTY;
        if (takesUpAside()) {
            return;
        }
        WorkItem item = department.assignment().next(this);
        if (item == null) {
            state = State.IDLE;
            group.becameIdle(this);
            department.assignment().spareOne(group);
        } else {
            work(item);
        }
    }

    private void work(WorkItem item) {
        boolean resumed = item.left >= 0;
        if (!resumed) {
            begunToday[item.type().ordinal()]++;
            Duty duty = group.requireDuty(item.type());
            double minutes = item.activity().begin(item, this) * familiarTimeFactor(item);
            item.left = Ticks.ofMinutes(minutes / (duty.speed() * ownSpeed()));
        }
        boolean changes = lastActivity != null && lastActivity != item.type();
        switchingLeft = (changes ? department.switchingTime() : 0) + (resumed ? department.resumptionTime() : 0);
        lastActivity = item.type();
        inHand = item;
        state = State.WORKING;
        workEnds = department.now() + switchingLeft + item.left;
        setTimer(Timer.WORK_DONE, switchingLeft + item.left);
    }

    private double familiarTimeFactor(WorkItem item) {
        return item.type().meetsClients() ? department.clientBase().portfolios().timeFactor(item.client, this) : 1;
    }

    /** Speed of this person now relative to the role: its own, learned, and as strained as it is. */
    private double ownSpeed() {
        double speed = seat.tenure().speed(department.now());
        return strain == null ? speed : speed * strain.speed(department.now());
    }

    private void workDone(int ofStamp) {
        if (ofStamp != stamp || state != State.WORKING) {
            return;
        }
        WorkItem item = itemInHand();
        tellWork();
        inHand = null;
        // While the activity decides what follows, this person is not free: what follows goes to whoever is.
        state = State.OFF_DUTY;
        item.activity().finish(item, this);
        if (!attendance.isOnShift()) {
            return;
        }
        if (attendance.isOver()) {
            goOffDuty();
        } else {
            takeNext();
        }
    }

    // Interruptions

    /** How little the work in hand is preferred, if it can be put aside for a caller; else -1. */
    int interruptibleRank() {
        if (state != State.WORKING || !attendance.isOnShift() || attendance.isOver() || workEnds == department.now()) {
            return -1;
        }
        WorkItem item = itemInHand();
        return isInterruptible(item) ? group.preference(item.type()) : -1;
    }

    private boolean isInterruptible(WorkItem item) {
        return !item.task.isCall() && group.requireDuty(item.type()).interruptible();
    }

    boolean isBetterToInterrupt(Employee other) {
        int rank = interruptibleRank();
        int ofOther = other.interruptibleRank();
        return rank == ofOther ? sheet.since() > other.sheet.since() : rank > ofOther;
    }

    /** Puts the work in hand aside and serves a caller. */
    void interruptFor(WorkItem caller) {
        tellWork();
        aside.push(itemInHand());
        work(caller);
    }

    private WorkItem itemInHand() {
        if (inHand == null) {
            throw new IllegalStateException(person.name() + " has nothing in hand.");
        }
        return inHand;
    }

    /** Tells the time up to now as switching and work, or as overtime when the shift is over. */
    private void tellWork() {
        WorkItem item = itemInHand();
        long now = department.now();
        long spent = now - sheet.since();
        long switching = Math.min(spent, switchingLeft);
        switchingLeft -= switching;
        item.left -= spent - switching;
        if (attendance.isOnShift()) {
            sheet.spent(TimeBin.SWITCHING, sheet.since() + switching);
            long from = sheet.since();
            sheet.spent(TimeBin.of(item.type()), now);
            item.activity().spent(item, from, now);
        } else {
            sheet.spent(TimeBin.OVERTIME, now);
        }
    }

    /** Tells what is not told yet at the end of the run. */
    void close() {
        switch (state) {
            case IDLE -> sheet.spent(TimeBin.IDLE, department.now());
            case ON_BREAK -> sheet.spent(TimeBin.BREAK, department.now());
            case IN_MEETING -> sheet.spent(TimeBin.MEETING, department.now());
            case WORKING -> tellWork();
            case OFF_DUTY -> {}
        }
        attendance.close();
    }
}
