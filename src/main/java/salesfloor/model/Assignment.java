package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure;

/**
 * Who gets an item. An item of an owned client goes to the owner while the owner is at work that day; any other to the
 * longest-idle person of its team who has the activity as a first duty; with nobody idle, a caller may interrupt work that can be
 * put aside. What waits beyond its limit is offered to more people.
 */
final class Assignment {

    private final Department department;
    private final ModelListener listener;
    private final Staff staff;
    private final Queues queues;
    private final NextItem nextItem;
    private final Candidates candidates;
    private final boolean someHaveOwners;
    private final WaitLimits limits;

    Assignment(Department department, Staff staff) {
        this.department = department;
        this.staff = staff;
        listener = department.listener();
        queues = new Queues(staff);
        nextItem = new NextItem(department, queues);
        candidates = new Candidates(staff, nextItem);
        Structure structure = department.scenario().structure();
        someHaveOwners = structure.accounts().haveOwners()
                || department.scenario().activities().develop().keepsClients();
        limits = new WaitLimits(department, staff);
    }

    Queues queues() {
        return queues;
    }

    Staff staff() {
        return staff;
    }

    /** Whether any role lists an activity. */
    boolean isDone(ActivityType activity) {
        return staff.isDone(activity);
    }

    // New items

    /** Gives a new item to a free person at once, or lets it wait. */
    void submit(WorkItem item) {
        item.queuedAt = department.now();
        listener.workQueued(item.queuedAt, item.type());
        if (!offer(item, candidates.idle(item))) {
            queue(item);
        }
    }

    /** Gives an item that is in no inbox to a free person, or to one whose work it may interrupt. */
    private boolean offer(WorkItem item, @Nullable Employee free) {
        if (free != null) {
            give(item, free);
            return true;
        }
        Employee busy = item.task.isCall() ? candidates.interruptible(item) : null;
        if (busy != null) {
            tellTaken(item);
            busy.workday().interruptFor(item);
        }
        return busy != null;
    }

    private void give(WorkItem item, Employee free) {
        tellTaken(item);
        free.workday().take(item);
    }

    private void tellTaken(WorkItem item) {
        listener.workTaken(department.now(), item.type(), item.queuedAt);
    }

    private void queue(WorkItem item) {
        Employee owner = candidates.owner(item);
        if (owner == null) {
            queues.ofTeam(item).addLast(item);
            limits.planTeam(item);
        } else {
            owner.inbox(item.type()).addLast(item);
            limits.planOwner(item);
        }
        limits.planFallbacks(item);
    }

    // Limits that have passed

    /** The limit after which more people may take the item has passed. */
    void offerToMore(WorkItem item) {
        Employee free = idleOrFallback(item);
        if (free != null) {
            hand(item, free);
        }
    }

    /** A free person for an item that has waited: its owner, or else also somebody who takes what has waited long enough. */
    private @Nullable Employee idleOrFallback(WorkItem item) {
        return candidates.owner(item) == null ? candidates.longestIdle(item, true) : candidates.idle(item);
    }

    /** The item has waited too long for those it waits for. */
    void overflow(WorkItem item, int stamp) {
        if (!limits.haveWaited(item, stamp)) {
            return;
        }
        boolean withTeam = item.inbox == queues.ofTeam(item);
        if (stamp == WaitLimits.TO_TEAM && !withTeam && candidates.somebodyTakes(item)) {
            remove(item);
            item.leftOwner = true;
            if (!offer(item, idleOrFallback(item))) {
                queues.ofTeam(item).addByAge(item);
                limits.planTeam(item);
            }
        } else if (stamp == WaitLimits.TO_EVERYBODY && withTeam) {
            remove(item);
            item.overflown = true;
            if (!offer(item, idleOrFallback(item))) {
                queues.ofEverybody(item.type()).addByAge(item);
            }
        }
    }

    private void hand(WorkItem item, Employee to) {
        remove(item);
        give(item, to);
    }

    private void take(WorkItem item) {
        remove(item);
        tellTaken(item);
    }

    private static void remove(WorkItem item) {
        Inbox inbox = item.inbox;
        if (inbox != null) {
            inbox.remove(item);
        }
    }

    /** A waiting item goes away. */
    void withdraw(WorkItem item) {
        remove(item);
        listener.workWithdrawn(department.now(), item.type(), item.queuedAt);
    }

    // When somebody is free

    /** What a person who has become free takes next, already out of its inbox; null when there is nothing to do. */
    @Nullable
    WorkItem next(Employee person) {
        WorkItem item = nextItem.of(person);
        if (item != null) {
            take(item);
        }
        return item;
    }

    /** Somebody on the telephone for whom a person would put work aside, already out of its inbox. */
    @Nullable
    WorkItem nextCaller(Employee person) {
        WorkItem item = nextItem.callerFor(person);
        if (item != null) {
            take(item);
        }
        return item;
    }

    /**
     * One more of a role is free: if it can now spare one, whoever has own work waiting that had to leave people free begins it.
     * Common work of this kind was looked at when the person became free.
     */
    void spareOne(RoleGroup group) {
        if (!someHaveOwners) {
            return;
        }
        for (ActivityType type : group.preferences) {
            if (department.activity(type).leavesPeopleFree() && beginOwn(group, type)) {
                return;
            }
        }
    }

    private boolean beginOwn(RoleGroup group, ActivityType activity) {
        for (Employee person = group.longestIdle(); person != null; person = person.idleAfter) {
            Inbox own = person.findInbox(activity);
            for (int rank = 0; own != null && rank < Task.RANKS; rank++) {
                WorkItem item = own.first(rank);
                if (item != null
                        && !person.hasReachedCap(activity)
                        && item.activity().mayBegin(item, group, group.idle())) {
                    hand(item, person);
                    return true;
                }
            }
        }
        return false;
    }

    // When somebody goes

    /** An interrupted item goes to whoever is free, or back to the front for anybody. */
    void handBack(WorkItem item) {
        item.queuedAt = department.now();
        listener.workQueued(item.queuedAt, item.type());
        Employee owner = item.owner;
        Employee free = candidates.longestIdle(item, false);
        if (free != null) {
            give(item, free);
        } else if (owner != null && !candidates.somebodyTakes(item)) {
            owner.inbox(item.type()).addFirst(item);
        } else {
            queues.ofTeam(item).addFirst(item);
            limits.planFallbacks(item);
            limits.planTeam(item);
        }
    }

    /** The owner is away today: its waiting items go to whoever is free, or become common, unless nobody else may take them. */
    void release(Employee owner) {
        for (ActivityType activity : ActivityType.values()) {
            Inbox own = owner.findInbox(activity);
            for (int rank = 0; own != null && rank < Task.RANKS; rank++) {
                WorkItem item = own.first(rank);
                while (item != null && candidates.somebodyTakes(item)) {
                    own.remove(item);
                    Employee free = candidates.longestIdle(item, true);
                    if (free == null) {
                        queues.ofTeam(item).addLast(item);
                        limits.planTeam(item);
                    } else {
                        give(item, free);
                    }
                    item = own.first(rank);
                }
            }
        }
    }
}
