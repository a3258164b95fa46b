package salesfloor.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Accounts;
import salesfloor.scenario.Structure.Duty;

/**
 * Who gets an item. An item of an owned client goes to the owner while the owner is at work that day; any other to the
 * longest-idle person of its team who has the activity as a first duty; with nobody idle, a caller may interrupt work that can be
 * put aside. What waits beyond its limit is offered to more people.
 */
final class Assignment {

    /** Stamps of the overflow timer: from the owner to the team, from the team to everybody. */
    private static final int TO_TEAM = 0;

    private static final int TO_EVERYBODY = 1;

    private final Department department;
    private final ModelListener listener;
    private final Staff staff;
    private final Queues queues;
    private final NextItem nextItem;
    private final boolean someHaveOwners;
    /** Opening ticks after which an item of an owned client goes to its team; 0: never. */
    private final long ownerLimit;
    /** Opening ticks after which a team's item goes to every team; negative: never. */
    private final long teamLimit;

    Assignment(Department department, Staff staff) {
        this.department = department;
        this.staff = staff;
        listener = department.listener();
        queues = new Queues(staff);
        nextItem = new NextItem(department, queues);
        Structure structure = department.scenario().structure();
        someHaveOwners = structure.accounts().haveOwners()
                || department.scenario().activities().develop().keepsClients();
        ownerLimit = structure.accounts() == Accounts.OWNER_FIRST
                ? Math.max(1, Ticks.of(structure.overflow().owner()))
                : 0;
        teamLimit = limit(structure.overflow().team());
    }

    private long limit(Optional<java.time.Duration> limit) {
        return staff.teams() > 1 ? limit.map(Ticks::of).orElse(-1L) : -1;
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
        if (!offer(item)) {
            queue(item);
        }
    }

    /** Gives an item that is in no inbox to a free person, or to one whose work it may interrupt. */
    private boolean offer(WorkItem item) {
        Employee free = findIdle(item);
        if (free != null) {
            tellTaken(item);
            free.take(item);
            return true;
        }
        Employee busy = item.task.isCall() ? findInterruptible(item) : null;
        if (busy != null) {
            tellTaken(item);
            busy.interruptFor(item);
        }
        return busy != null;
    }

    private void tellTaken(WorkItem item) {
        listener.workTaken(department.now(), item.type(), item.queuedAt);
    }

    private void queue(WorkItem item) {
        Employee owner = presentOwner(item);
        if (owner == null) {
            queues.ofTeam(item).addLast(item);
            planTeamOverflow(item);
        } else {
            owner.inbox(item.type()).addLast(item);
            if (ownerLimit > 0 && item.task.clientWaits()) {
                planAfter(ownerLimit, item, Timer.OVERFLOW_DUE, TO_TEAM);
            }
        }
        planFallbacks(item);
    }

    private void planFallbacks(WorkItem item) {
        for (RoleGroup group : staff.serving(item.client.team, item.type())) {
            long onlyAfter = group.onlyAfter(item.type());
            if (onlyAfter > 0) {
                planAfter(onlyAfter, item, Timer.FALLBACK_DUE, 0);
            }
        }
        long hold = item.activity().holdLimit(item);
        if (hold > 0) {
            planAfter(hold, item, Timer.FALLBACK_DUE, 0);
        }
    }

    private void planTeamOverflow(WorkItem item) {
        if (teamLimit >= 0) {
            planAfter(teamLimit, item, Timer.OVERFLOW_DUE, TO_EVERYBODY);
        }
    }

    private void planAfter(long openTicks, WorkItem item, Timer timer, int stamp) {
        long time = department.calendar().plusOpen(item.queuedAt, openTicks);
        department.agenda().at(Math.max(department.now(), time), item, timer, stamp);
    }

    /** The item's owner, if it is at work today and does such work. */
    private static @Nullable Employee presentOwner(WorkItem item) {
        Employee owner = item.owner;
        return owner == null || item.leftOwner || owner.isAway() || owner.group.duty(item.type()) == null
                ? null
                : owner;
    }

    // Whom to give it to

    private @Nullable Employee findIdle(WorkItem item) {
        Employee owner = presentOwner(item);
        if (owner == null) {
            return longestIdle(item, false);
        }
        boolean free = owner.isIdle()
                && !owner.hasReachedCap(item.type())
                && item.activity().mayBegin(item, owner.group, owner.group.idle());
        return free ? owner : null;
    }

    private @Nullable Employee longestIdle(WorkItem item, boolean fallback) {
        ActivityType type = item.type();
        Employee found = null;
        for (RoleGroup group : item.overflown ? staff.everywhere(type) : staff.serving(item.client.team, type)) {
            boolean eligible = group.hasFirstDuty(type) || (fallback && nextItem.hasWaitedEnough(group, item));
            Employee candidate = eligible ? group.longestIdle(type) : null;
            if (candidate != null
                    && (found == null || candidate.idleSince() < found.idleSince())
                    && item.activity().mayBegin(item, group, group.idle())) {
                found = candidate;
            }
        }
        return found;
    }

    /** The person with the least preferred work that can be put aside; of several, who began it last. */
    private @Nullable Employee findInterruptible(WorkItem item) {
        Employee owner = presentOwner(item);
        if (owner != null) {
            return owner.interruptibleRank() >= 0 ? owner : null;
        }
        Employee found = null;
        for (RoleGroup group :
                item.overflown ? staff.everywhere(item.type()) : staff.serving(item.client.team, item.type())) {
            if (group.canBeInterrupted() && group.hasFirstDuty(item.type())) {
                for (Employee person : group.members) {
                    if (person.interruptibleRank() >= 0 && (found == null || person.isBetterToInterrupt(found))) {
                        found = person;
                    }
                }
            }
        }
        return found;
    }

    // Limits that have passed

    /** The limit after which more people may take the item has passed. */
    void offerToMore(WorkItem item) {
        Employee free = item.owner == null ? longestIdle(item, true) : findIdle(item);
        if (free != null) {
            hand(item, free);
        }
    }

    /** The item has waited too long for those it waits for. */
    void overflow(WorkItem item, int stamp) {
        boolean withTeam = item.inbox == queues.ofTeam(item);
        if (stamp == TO_TEAM && !withTeam) {
            remove(item);
            item.leftOwner = true;
            if (!offer(item)) {
                queues.ofTeam(item).addByAge(item);
                planTeamOverflow(item);
            }
        } else if (stamp == TO_EVERYBODY && withTeam) {
            remove(item);
            item.overflown = true;
            if (!offer(item)) {
                queues.ofEverybody(item.type()).addByAge(item);
            }
        }
    }

    private void hand(WorkItem item, Employee to) {
        take(item);
        to.take(item);
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
        for (Duty duty : group.role.activities()) {
            Activity activity = department.activity(duty.activity());
            if (activity.leavesPeopleFree() && beginOwn(group, duty.activity())) {
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
        Employee free = longestIdle(item, false);
        if (free == null) {
            queues.ofTeam(item).addFirst(item);
            planFallbacks(item);
            planTeamOverflow(item);
        } else {
            tellTaken(item);
            free.take(item);
        }
    }

    /** The owner is away today: its waiting items go to whoever is free, or become common. */
    void release(Employee owner) {
        for (ActivityType activity : ActivityType.values()) {
            Inbox own = owner.findInbox(activity);
            for (int rank = 0; own != null && rank < Task.RANKS; rank++) {
                WorkItem item = own.first(rank);
                while (item != null) {
                    own.remove(item);
                    Employee free = longestIdle(item, false);
                    if (free == null) {
                        queues.ofTeam(item).addLast(item);
                        planTeamOverflow(item);
                    } else {
                        tellTaken(item);
                        free.take(item);
                    }
                    item = own.first(rank);
                }
            }
        }
    }
}
