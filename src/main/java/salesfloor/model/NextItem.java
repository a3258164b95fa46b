package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;

/**
 * Which item a person takes: the first eligible one of the first activity in the role's order of preference, own items before
 * common ones, unless a rule of precedence puts another first.
 */
final class NextItem {

    private final Department department;
    private final Queues queues;

    NextItem(Department department, Queues queues) {
        this.department = department;
        this.queues = queues;
    }

    /** The item, still in its inbox; null when there is nothing to do. */
    @Nullable
    WorkItem of(Employee person) {
        Precedence precedence = person.group.precedence;
        WorkItem urgent = precedence == null ? null : urgent(person, precedence);
        if (urgent != null) {
            return urgent;
        }
        for (ActivityType activity : person.group.preferences) {
            WorkItem item = firstEligible(person, activity);
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private @Nullable WorkItem urgent(Employee person, Precedence precedence) {
        ActivityType shielded = precedence.protectedAt(department.now());
        WorkItem item = shielded == null ? null : firstEligible(person, shielded);
        if (item == null && precedence.callersFirst()) {
            item = callerFor(person);
        }
        return item == null ? raised(person, precedence) : item;
    }

    private @Nullable WorkItem raised(Employee person, Precedence precedence) {
        for (Duty duty : precedence.raised()) {
            WorkItem item = firstEligible(person, duty.activity());
            if (item != null && hasWaited(item, Ticks.of(duty.raisedAfter().orElseThrow()))) {
                return item;
            }
        }
        return null;
    }

    /** Of the callers whom a person may serve, the one who has waited longest. */
    @Nullable
    WorkItem callerFor(Employee person) {
        WorkItem found = null;
        for (ActivityType activity : person.group.telephone) {
            WorkItem item = firstEligible(person, activity);
            if (item != null && item.task.isCall() && (found == null || item.queuedAt < found.queuedAt)) {
                found = item;
            }
        }
        return found;
    }

    private @Nullable WorkItem firstEligible(Employee person, ActivityType activity) {
        Inbox own = person.findInbox(activity);
        boolean takesCommon = person.group.takesCommon(activity) && queues.size(person.group, activity) > 0;
        if ((!takesCommon && (own == null || own.size() == 0)) || person.hasReachedCap(activity)) {
            return null;
        }
        for (int rank = 0; rank < Task.RANKS; rank++) {
            WorkItem ownItem = own == null ? null : own.first(rank);
            if (ownItem != null && mayBegin(ownItem, person)) {
                return ownItem;
            }
            WorkItem item = takesCommon ? queues.first(person.group, activity, rank) : null;
            if (item != null && hasWaitedEnough(person.group, item) && mayBegin(item, person)) {
                return item;
            }
        }
        return null;
    }

    /** A person who has become free counts as one of the free. */
    private static boolean mayBegin(WorkItem item, Employee person) {
        return item.activity().mayBegin(item, person.group, person.group.idle() + 1);
    }

    /** Whether an item has waited long enough for a group that takes it as a fallback. */
    boolean hasWaitedEnough(RoleGroup group, WorkItem item) {
        long onlyAfter = group.onlyAfter(item.type());
        return onlyAfter == 0 || hasWaited(item, onlyAfter);
    }

    private boolean hasWaited(WorkItem item, long openTicks) {
        // No more opening time can have passed than time.
        return department.now() - item.queuedAt >= openTicks
                && department.calendar().openBetween(item.queuedAt, department.now()) >= openTicks;
    }
}
