package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.Activities.ShiftEnd;
import salesfloor.scenario.ActivityType;

/** The item a person works at, those it has put aside, and the working time they take. */
final class WorkInHand {

    private final Department department;
    private final Employee person;
    private final TimeSheet sheet;
    private final Attendance attendance;

    /** Ticks to turn to another activity. */
    private final long switching;
    /** Ticks to find back into work put aside. */
    private final long resumption;

    private @Nullable WorkItem item;
    /** Work put aside at the end of a shift or for a caller: the last on top, those before linked behind it. */
    private @Nullable WorkItem aside;

    private long switchingLeft;
    private @Nullable ActivityType lastActivity;
    /** When the work in hand will be done, if nothing interrupts it. */
    private long ends;

    WorkInHand(Department department, Employee person, TimeSheet sheet, Attendance attendance) {
        this.department = department;
        this.person = person;
        this.sheet = sheet;
        this.attendance = attendance;
        switching = Ticks.of(department.scenario().people().switching());
        resumption = Ticks.of(department.scenario().people().resumption());
    }

    /** The item that is in hand. */
    WorkItem item() {
        if (item == null) {
            throw new IllegalStateException(person.person.name() + " has nothing in hand.");
        }
        return item;
    }

    /** See {@link Agent#foresee()}. */
    int foresee() {
        return item == null ? 0 : item.occasion + item.client.foresee();
    }

    /** When it will be done, if nothing interrupts it. */
    long ends() {
        return ends;
    }

    /** Takes an item in hand, new or put aside before; returns in how many ticks it will be done if nothing interrupts it. */
    long take(WorkItem next) {
        boolean resumed = next.left >= 0;
        if (!resumed) {
            next.left = person.begin(next);
        }
        boolean changes = lastActivity != null && lastActivity != next.type();
        switchingLeft = (changes ? switching : 0) + (resumed ? resumption : 0);
        lastActivity = next.type();
        item = next;
        long duration = switchingLeft + next.left;
        ends = department.now() + duration;
        return duration;
    }

    /** Tells the time up to now as switching and work, or as overtime when the shift is over. */
    void tell() {
        WorkItem told = item();
        long now = department.now();
        long from = sheet.since();
        long switched = Math.min(now - from, switchingLeft);
        switchingLeft -= switched;
        told.left -= now - from - switched;
        if (attendance.isOnShift()) {
            sheet.spent(TimeBin.SWITCHING, from + switched);
            sheet.spent(TimeBin.of(told.type()), now);
            told.activity().spent(told, from + switched, now);
        } else {
            sheet.spent(TimeBin.OVERTIME, now);
        }
    }

    /** Whether nothing is left to do, as told. */
    boolean isDone() {
        return item().left <= 0 && switchingLeft == 0;
    }

    /** Lets go of the item in hand. */
    WorkItem putDown() {
        WorkItem before = item();
        item = null;
        return before;
    }

    // Put aside

    /** Puts the item in hand on top of those put aside. */
    void putAside() {
        WorkItem top = putDown();
        top.after = aside;
        aside = top;
    }

    /** The item put aside last; null when there is none. */
    @Nullable
    WorkItem putAsideLast() {
        return aside;
    }

    /** The same, no longer put aside; there must be one. */
    WorkItem takeUp() {
        WorkItem top = aside;
        if (top == null) {
            throw new IllegalStateException(person.person.name() + " has put nothing aside.");
        }
        aside = top.after;
        top.after = null;
        return top;
    }

    /** Work that was put aside for a caller waits for the next shift, unless its rule is to hand it back. */
    void leave() {
        while (aside != null && aside.activity().shiftEnd() == ShiftEnd.HAND_BACK) {
            department.assignment().handBack(takeUp());
        }
    }

    /** All that was put aside goes to whoever is free. */
    void handBackAll() {
        while (aside != null) {
            department.assignment().handBack(takeUp());
        }
    }

    /** How little the item in hand is preferred, if it can be put aside for a caller; else -1. */
    int interruptibleRank() {
        WorkItem busy = item();
        return isInterruptible(busy) ? person.group.preference(busy.type()) : -1;
    }

    /** Whether an item can be put aside for a caller; not in the protected hours of its activity. */
    boolean isInterruptible(WorkItem which) {
        if (which.task.isCall() || !person.group.requireDuty(which.type()).interruptible()) {
            return false;
        }
        Precedence precedence = person.group.precedence;
        return precedence == null || precedence.protectedAt(department.now()) != which.type();
    }
}
