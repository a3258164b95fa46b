package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.scenario.ActivityType;

/** Who could begin an item now: somebody free, or somebody who would put other work aside for it. */
final class Candidates {

    private final Staff staff;
    private final NextItem nextItem;

    Candidates(Staff staff, NextItem nextItem) {
        this.staff = staff;
        this.nextItem = nextItem;
    }

    /** Those who may take an item that is nobody's own. */
    private RoleGroup[] groups(WorkItem item) {
        return item.overflown ? staff.everywhere(item.type()) : staff.serving(item.client.team, item.type());
    }

    /** The item's owner, if it does such work and is at work today, or if nobody else may do it. */
    @Nullable
    Employee owner(WorkItem item) {
        Employee owner = item.owner;
        if (owner == null || item.leftOwner || owner.group.duty(item.type()) == null) {
            return null;
        }
        return owner.isAway() && somebodyTakes(item) ? null : owner;
    }

    /** Whether there are people who may take the item when it is nobody's own. */
    boolean somebodyTakes(WorkItem item) {
        for (RoleGroup group : groups(item)) {
            if (!group.members.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Employee idle(WorkItem item) {
        Employee owner = owner(item);
        if (owner == null) {
            return longestIdle(item, false);
        }
        boolean free = owner.workday().isIdle()
                && !owner.hasReachedCap(item.type())
                && item.activity().mayBegin(item, owner.group, owner.group.idle());
        return free ? owner : null;
    }

    @Nullable
    Employee longestIdle(WorkItem item, boolean fallback) {
        ActivityType type = item.type();
        Employee found = null;
        for (RoleGroup group : groups(item)) {
            boolean eligible = group.hasFirstDuty(type) || (fallback && nextItem.hasWaitedEnough(group, item));
            Employee candidate = eligible ? group.longestIdle(type) : null;
            if (candidate != null
                    && (found == null
                            || candidate.workday().idleSince() < found.workday().idleSince())
                    && item.activity().mayBegin(item, group, group.idle())) {
                found = candidate;
            }
        }
        return found;
    }

    /** The person with the least preferred work that can be put aside; of several, who began it last. */
    @Nullable
    Employee interruptible(WorkItem item) {
        Employee owner = owner(item);
        if (owner != null) {
            return canBeInterrupted(owner, item) ? owner : null;
        }
        Employee found = null;
        for (RoleGroup group : groups(item)) {
            if (group.canBeInterrupted() && group.hasFirstDuty(item.type())) {
                for (Employee person : group.members) {
                    if (canBeInterrupted(person, item)
                            && (found == null || person.workday().isBetterToInterrupt(found.workday()))) {
                        found = person;
                    }
                }
            }
        }
        return found;
    }

    private static boolean canBeInterrupted(Employee person, WorkItem item) {
        return person.workday().interruptibleRank() >= 0 && !person.hasReachedCap(item.type());
    }
}
