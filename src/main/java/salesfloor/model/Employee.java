package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Activities.ShiftEnd;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;

/**
 * A seat and whoever sits on it. Takes the next item, works, tells what happened, lets the activity decide what follows, and
 * keeps to the shift: every paid tick is told exactly once, in one bin.
 */
final class Employee implements Agent {

    private enum State {
        OFF_DUTY,
        IDLE,
        WORKING,
        ON_BREAK
    }

    final Person person;
    final RoleGroup group;
    /** Clients this person owns. */
    int portfolio;
    /** Clients in development. */
    int openCases;

    @Nullable
    Employee idleBefore;

    @Nullable
    Employee idleAfter;

    private final Department department;
    private final ModelListener listener;
    private final Seat seat;
    private final @Nullable Inbox[] own = new Inbox[ActivityType.values().length];

    private State state = State.OFF_DUTY;
    private long since;
    private boolean onShift;
    /** When the shift, or its part before lunch, ends. */
    private long stretchEnds;

    private long stretchBegan;
    private boolean lunchFollows;
    private boolean away;
    private int breaksDue;

    private @Nullable WorkItem inHand;
    private @Nullable WorkItem paused;
    private long switchingLeft;
    private @Nullable ActivityType lastActivity;
    private int workStamp;
    /** When the work in hand will be done, if nothing interrupts it. */
    private long workEnds;

    Employee(Department department, Person person, RoleGroup group, Seat seat) {
        this.department = department;
        this.listener = department.listener();
        this.person = person;
        this.group = group;
        this.seat = seat;
    }

    Seat seat() {
        return seat;
    }

    boolean isIdle() {
        return state == State.IDLE;
    }

    long idleSince() {
        return since;
    }

    /** Whether nobody sits here today: leave, sickness or a vacant seat. */
    boolean isAway() {
        return away;
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

    // Days and shifts

    /** Plans the day that begins now. */
    void planDay(int day) {
        boolean employed = seat.update(day);
        boolean absent = employed && seat.isAbsent(day);
        boolean wasAway = away;
        away = !employed || absent;
        breaksDue = 0;
        boolean open = department.calendar().isOpen(day);
        if (away || !open) {
            endOfDuty();
        }
        if (away && !wasAway) {
            handOverWork();
        }
        if (open && absent) {
            tellAbsence(day);
        } else if (open && employed) {
            planShift(day);
        }
    }

    /** What waits for this person, or was put aside by it, goes to whoever is free. */
    private void handOverWork() {
        department.assignment().release(this);
        if (paused != null) {
            WorkItem item = paused;
            paused = null;
            department.assignment().handBack(item);
        }
    }

    /** Absence begins when work in hand, as overtime, is done. */
    private void tellAbsence(int day) {
        for (int i = 0; i < seat.stretches(); i++) {
            long from = Math.max(seat.from(day, i), state == State.WORKING ? workEnds : 0);
            long to = Math.min(seat.to(day, i), department.calendar().length());
            if (from < to) {
                listener.scheduled(person, from, to);
                listener.timeSpent(person, TimeBin.ABSENCE, from, to);
            }
        }
    }

    private void planShift(int day) {
        if (seat.isAroundTheClock()) {
            if (!onShift) {
                startStretch(Ticks.NEVER, false);
            }
        } else {
            department.agenda().at(seat.from(day, 0), this, Timer.SHIFT_STARTS, 0);
        }
        for (int i = 0; i < seat.breaks(); i++) {
            department.agenda().at(seat.breakAt(day, i), this, Timer.BREAK_DUE, 0);
        }
    }

    /** Around-the-clock duty that a day off ends at midnight. */
    private void endOfDuty() {
        if (onShift) {
            stretchEnds = department.now();
            lunchFollows = false;
            shiftEnds();
        }
    }

    @Override
    public void wake(Timer timer, int stamp) {
        switch (timer) {
            case SHIFT_STARTS -> startShift(stamp);
            case SHIFT_ENDS -> shiftEnds();
            case BREAK_DUE -> breakDue();
            case BREAK_ENDS -> breakEnds(stamp);
            case WORK_DONE -> workDone(stamp);
            default -> throw new IllegalStateException("A person cannot be woken for " + timer + ".");
        }
    }

    private void startShift(int stretch) {
        int day = Calendar.day(department.now());
        int next = stretch + 1;
        long late = department.now() - seat.from(day, stretch);
        long end = seat.to(day, stretch);
        if (late >= end - seat.from(day, stretch)) {
            return;
        }
        startStretch(end, next < seat.stretches());
    }

    private void startStretch(long ends, boolean lunch) {
        long now = department.now();
        if (state == State.WORKING) {
            tellWork(now);
        }
        onShift = true;
        stretchBegan = now;
        stretchEnds = ends;
        lunchFollows = lunch;
        group.arrived();
        if (ends < Ticks.NEVER) {
            department.agenda().at(ends, this, Timer.SHIFT_ENDS, 0);
        }
        if (state == State.WORKING) {
            return;
        }
        since = now;
        if (paused != null) {
            WorkItem item = paused;
            paused = null;
            work(item);
        } else {
            takeNext();
        }
    }

    private void shiftEnds() {
        if (!onShift || department.now() < stretchEnds) {
            return;
        }
        switch (state) {
            case IDLE -> {
                group.noLongerIdle(this);
                tell(TimeBin.IDLE);
                goOffDuty();
            }
            case ON_BREAK -> {
                tell(TimeBin.BREAK);
                goOffDuty();
            }
            case WORKING -> shiftEndsDuringWork();
            case OFF_DUTY -> {}
        }
    }

    private void shiftEndsDuringWork() {
        WorkItem item = itemInHand();
        ShiftEnd rule = item.activity().shiftEnd();
        tellWork(department.now());
        if (item.left <= 0 && switchingLeft == 0) {
            return; // done at this very instant; workDone follows
        }
        if (rule == ShiftEnd.FINISH) {
            workOn();
            return;
        }
        workStamp = (workStamp + 1) & 0xffffff;
        inHand = null;
        if (rule == ShiftEnd.PAUSE) {
            paused = item;
        } else {
            department.assignment().handBack(item);
        }
        goOffDuty();
    }

    /** Lunch waits until the work is done, at most until the paid hours of the day are used up; all beyond is overtime. */
    private void workOn() {
        long now = department.now();
        int day = Calendar.day(stretchEnds);
        long paidUntil = lunchFollows ? seat.to(day, 1) - (seat.from(day, 1) - seat.to(day, 0)) : now;
        if (now < paidUntil) {
            department.agenda().at(paidUntil, this, Timer.SHIFT_ENDS, 0);
        } else {
            lunchFollows = false;
            endStretch();
        }
    }

    /** The stretch of duty is over; work in hand may go on as overtime. */
    private void endStretch() {
        listener.scheduled(person, stretchBegan, department.now());
        onShift = false;
        group.left();
    }

    private void goOffDuty() {
        endStretch();
        state = State.OFF_DUTY;
        if (lunchFollows) {
            int day = Calendar.day(department.now());
            long late = department.now() - stretchEnds;
            department.agenda().at(seat.from(day, 1) + late, this, Timer.SHIFT_STARTS, 1);
        }
    }

    private void breakDue() {
        if (state == State.IDLE) {
            group.noLongerIdle(this);
            tell(TimeBin.IDLE);
            startBreak();
        } else {
            breaksDue++;
        }
    }

    private void startBreak() {
        state = State.ON_BREAK;
        workStamp = (workStamp + 1) & 0xffffff;
        department.agenda().in(seat.breakLength(), this, Timer.BREAK_ENDS, workStamp);
    }

    private void breakEnds(int stamp) {
        if (state == State.ON_BREAK && stamp == workStamp) {
            tell(TimeBin.BREAK);
            takeNext();
        }
    }

    // Work

    /** A person who is idle is given an item. */
    void take(WorkItem item) {
        group.noLongerIdle(this);
        tell(TimeBin.IDLE);
        work(item);
    }

    private void takeNext() {
        if (breaksDue > 0) {
            breaksDue--;
            startBreak();
            return;
        }
        state = State.OFF_DUTY;
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
        if (item.left < 0) {
            Duty duty = group.requireDuty(item.type());
            double minutes = item.activity().begin(item, this);
            item.left = Ticks.ofMinutes(minutes / (duty.speed() * seat.speed(department.now())));
        }
        boolean changes = lastActivity != null && lastActivity != item.type();
        switchingLeft = changes ? department.switchingTime() : 0;
        lastActivity = item.type();
        inHand = item;
        state = State.WORKING;
        workStamp = (workStamp + 1) & 0xffffff;
        workEnds = department.now() + switchingLeft + item.left;
        department.agenda().at(workEnds, this, Timer.WORK_DONE, workStamp);
    }

    private void workDone(int stamp) {
        if (stamp != workStamp || state != State.WORKING) {
            return;
        }
        WorkItem item = itemInHand();
        tellWork(department.now());
        inHand = null;
        // While the activity decides what follows, this person is not free: what follows goes to whoever is.
        state = State.OFF_DUTY;
        item.activity().finish(item, this);
        since = department.now();
        if (!onShift) {
            return;
        }
        if (department.now() >= stretchEnds) {
            goOffDuty();
        } else {
            takeNext();
        }
    }

    private WorkItem itemInHand() {
        if (inHand == null) {
            throw new IllegalStateException(person.name() + " has nothing in hand.");
        }
        return inHand;
    }

    // Telling where the time went

    private void tell(TimeBin bin) {
        long now = department.now();
        if (now > since) {
            listener.timeSpent(person, bin, since, now);
        }
        since = now;
    }

    /** Tells the time since {@link #since} as switching and work, or as overtime when the shift is over. */
    private void tellWork(long now) {
        WorkItem item = itemInHand();
        long spent = now - since;
        long switching = Math.min(spent, switchingLeft);
        switchingLeft -= switching;
        item.left -= spent - switching;
        if (!onShift) {
            tell(TimeBin.OVERTIME);
            return;
        }
        if (switching > 0) {
            listener.timeSpent(person, TimeBin.SWITCHING, since, since + switching);
            since += switching;
        }
        tell(TimeBin.of(item.type()));
    }

    /** Tells what is not told yet at the end of the run. */
    void close() {
        long now = department.now();
        switch (state) {
            case IDLE -> tell(TimeBin.IDLE);
            case ON_BREAK -> tell(TimeBin.BREAK);
            case WORKING -> tellWork(now);
            case OFF_DUTY -> {}
        }
        if (onShift) {
            listener.scheduled(person, stretchBegan, now);
        }
        seat.close(now);
    }
}
