package salesfloor.model;

import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Activities.ShiftEnd;

/** What a person does from hour to hour: works, waits for work, has a break, meets, or is off duty. */
final class Workday implements Agent {

    private enum State {
        OFF_DUTY,
        IDLE,
        WORKING,
        ON_BREAK,
        IN_MEETING
    }

    private final Department department;
    private final Employee person;
    private final Seat seat;
    private final TimeSheet sheet;
    private final Attendance attendance;
    private final WorkInHand hands;

    private State state = State.OFF_DUTY;
    /** Tells the timer of the present work or break from those that no longer count. */
    private int stamp;

    Workday(Department department, Employee person, Seat seat, TimeSheet sheet) {
        this.department = department;
        this.person = person;
        this.seat = seat;
        this.sheet = sheet;
        attendance = new Attendance(department, this, person, seat, sheet);
        hands = new WorkInHand(department, person, sheet, attendance);
    }

    boolean isIdle() {
        return state == State.IDLE;
    }

    long idleSince() {
        return sheet.since();
    }

    /** From when the person is free of work in hand: now, or at the end of overtime. */
    long freeFrom() {
        return state == State.WORKING ? hands.ends() : department.now();
    }

    /** Whether nobody sits here today. */
    boolean isAway() {
        return attendance.isAway();
    }

    /** Plans the day that begins now. */
    void plan(int day) {
        attendance.planDay(day);
    }

    @Override
    public int foresee() {
        return stamp + hands.foresee();
    }

    @Override
    public void wake(Timer timer, int ofStamp) {
        switch (timer) {
            case SHIFT_STARTS -> attendance.startShift(ofStamp);
            case SHIFT_ENDS -> shiftEnds();
            case BREAK_DUE -> breakDue();
            case BREAK_ENDS -> pauseEnds(State.ON_BREAK, ofStamp);
            case MEETING_BEGINS -> meetingBegins();
            case MEETING_ENDS -> pauseEnds(State.IN_MEETING, ofStamp);
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
            hands.tell();
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
        WorkItem item = hands.putAsideLast();
        if (item == null) {
            return false;
        }
        WorkItem caller = hands.isInterruptible(item) ? department.assignment().nextCaller(person) : null;
        work(caller == null ? hands.takeUp() : caller);
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
            case ON_BREAK, IN_MEETING -> {
                tellPause();
                goOffDuty();
            }
            case WORKING -> shiftEndsDuringWork();
            case OFF_DUTY -> {}
        }
    }

    private void shiftEndsDuringWork() {
        ShiftEnd rule = hands.item().activity().shiftEnd();
        hands.tell();
        if (hands.isDone()) {
            return; // done at this very instant; workDone follows
        }
        switch (rule) {
            case FINISH -> attendance.workOn();
            case PAUSE -> {
                hands.putAside();
                goOffDuty();
            }
            case HAND_BACK -> {
                department.assignment().handBack(hands.putDown());
                goOffDuty();
            }
        }
    }

    private void goOffDuty() {
        hands.leave();
        attendance.leave();
        state = State.OFF_DUTY;
    }

    /** What waits for this person, or was put aside by it, goes to whoever is free. */
    void handOverWork() {
        department.assignment().release(person);
        hands.handBackAll();
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

    /** A break or meeting is over, unless the end of the shift came first. */
    private void pauseEnds(State pause, int ofStamp) {
        if (state == pause && ofStamp == stamp) {
            tellPause();
            takeUp();
        }
    }

    private void tellPause() {
        sheet.spent(state == State.ON_BREAK ? TimeBin.BREAK : TimeBin.MEETING, department.now());
    }

    // Work

    /** A person who is idle is given an item. */
    void take(WorkItem item) {
        stopBeingIdle();
        work(item);
    }

    private void stopBeingIdle() {
        person.group.noLongerIdle(person);
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
        WorkItem item = department.assignment().next(person);
        if (item == null) {
            state = State.IDLE;
            person.group.becameIdle(person);
            department.assignment().spareOne(person.group);
        } else {
            work(item);
        }
    }

    private void work(WorkItem item) {
        long duration = hands.take(item);
        state = State.WORKING;
        setTimer(Timer.WORK_DONE, duration);
    }

    private void workDone(int ofStamp) {
        if (ofStamp != stamp || state != State.WORKING) {
            return;
        }
        hands.tell();
        WorkItem item = hands.putDown();
        // While the activity decides what follows, this person is not free: what follows goes to whoever is.
        state = State.OFF_DUTY;
        item.activity().finish(item, person);
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
        boolean works = state == State.WORKING && attendance.isOnShift() && !attendance.isOver();
        return works && hands.ends() > department.now() ? hands.interruptibleRank() : -1;
    }

    boolean isBetterToInterrupt(Workday other) {
        int rank = interruptibleRank();
        int ofOther = other.interruptibleRank();
        return rank == ofOther ? sheet.since() > other.sheet.since() : rank > ofOther;
    }

    /** Puts the work in hand aside and serves a caller. */
    void interruptFor(WorkItem caller) {
        hands.tell();
        hands.putAside();
        work(caller);
    }

    /** Tells what is not told yet at the end of the run. */
    void close() {
        switch (state) {
            case IDLE -> sheet.spent(TimeBin.IDLE, department.now());
            case ON_BREAK, IN_MEETING -> tellPause();
            case WORKING -> hands.tell();
            case OFF_DUTY -> {}
        }
        attendance.close();
    }
}
