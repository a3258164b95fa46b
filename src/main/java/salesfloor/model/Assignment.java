package salesfloor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.ModelListener;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Accounts;
import salesfloor.scenario.Structure.Duty;

/**
 * Who gets an item. An item of an owned client goes to the owner while the owner is at work that day; any other to the
 * longest-idle person who has the activity as a first duty. A person who becomes free takes the first eligible item of the first
 * activity, in the role's order of preference, own items before common ones.
 */
final class Assignment {

    private final Department department;
    private final ModelListener listener;
    private final List<RoleGroup> groups;
    private final boolean owned;
    private final Inbox[] common = new Inbox[ActivityType.values().length];
    private final boolean[] done = new boolean[common.length];

    Assignment(Department department, List<RoleGroup> groups) {
        this.department = department;
        this.listener = department.listener();
        this.groups = groups;
        owned = department.scenario().structure().accounts() == Accounts.OWNED;
        for (ActivityType activity : ActivityType.values()) {
            common[activity.ordinal()] = new Inbox();
            done[activity.ordinal()] = groups.stream().anyMatch(group -> group.duty(activity) != null);
            if (groups.stream().noneMatch(group -> group.hasFirstDuty(activity) && group.role.seats() > 0)) {
                groups.stream()
                        .filter(group -> group.duty(activity) != null)
                        .forEach(group -> group.takeAtOnce(activity));
            }
        }
    }

    /** Whether any role lists an activity. */
    boolean isDone(ActivityType activity) {
        return done[activity.ordinal()];
    }

    /** People who have an activity as a first duty. */
    int heads(ActivityType activity) {
        int heads = 0;
        for (RoleGroup group : groups) {
            heads += group.hasFirstDuty(activity) ? group.seats() : 0;
        }
        return heads;
    }

    /** The common inbox of an activity. */
    Inbox inbox(ActivityType activity) {
        return common[activity.ordinal()];
    }

    /** Items that wait, in the common inbox and with their owners. */
    int waiting(ActivityType activity) {
        int count = common[activity.ordinal()].size();
        for (RoleGroup group : groups) {
            if (group.duty(activity) != null) {
                for (Employee person : group.members) {
                    Inbox own = person.findInbox(activity);
                    count += own == null ? 0 : own.size();
                }
            }
        }
        return count;
    }

    /** How long the items that wait have waited in all since a time. */
    long waited(ActivityType activity, long since) {
        long sum = waited(common[activity.ordinal()], since);
        for (RoleGroup group : groups) {
            for (Employee person : group.members) {
                Inbox own = person.findInbox(activity);
                sum += own == null ? 0 : waited(own, since);
            }
        }
        return sum;
    }

    private long waited(Inbox inbox, long since) {
        long sum = 0;
        for (int rank = 0; rank < Task.RANKS; rank++) {
            for (WorkItem item = inbox.first(rank); item != null; item = item.after) {
                sum += Math.max(0, department.now() - Math.max(since, item.queuedAt));
            }
        }
        return sum;
    }

    /** Whether somebody who may take an item of the activity is free. */
    boolean hasIdle(ActivityType activity) {
        for (RoleGroup group : groups) {
            if (group.hasFirstDuty(activity) && group.longestIdle() != null) {
                return true;
            }
        }
        return false;
    }

    /** Gives a new item to a free person at once, or lets it wait. */
    void submit(WorkItem item) {
        item.queuedAt = department.now();
        listener.workQueued(item.queuedAt, item.type());
        Employee free = findIdle(item);
        if (free == null) {
            queue(item);
        } else {
            listener.workTaken(item.queuedAt, item.type(), item.queuedAt);
            free.take(item);
        }
    }

    private void queue(WorkItem item) {
        inboxFor(item).addLast(item);
        planFallback(item);
    }

    private void planFallback(WorkItem item) {
        for (RoleGroup group : groups) {
            long onlyAfter = group.onlyAfter(item.type());
            if (onlyAfter > 0) {
                department
                        .agenda()
                        .at(department.calendar().plusOpen(item.queuedAt, onlyAfter), item, Timer.FALLBACK_DUE, 0);
            }
        }
    }

    private Inbox inboxFor(WorkItem item) {
        Employee owner = item.owner;
        return owner == null || owner.isAway() ? inbox(item.type()) : owner.inbox(item.type());
    }

    private @Nullable Employee findIdle(WorkItem item) {
        Employee owner = item.owner;
        if (owner != null && !owner.isAway()) {
            return owner.isIdle() && owner.group.canSpareOne(item.activity().keepFree(), owner.group.idle())
                    ? owner
                    : null;
        }
        return longestIdle(item, false);
    }

    private @Nullable Employee longestIdle(WorkItem item, boolean fallback) {
        Employee found = null;
        for (RoleGroup group : groups) {
            boolean eligible = group.hasFirstDuty(item.type())
                    || (fallback && group.duty(item.type()) != null && hasWaitedEnough(group, item));
            Employee candidate = eligible ? group.longestIdle() : null;
            if (candidate != null
                    && (found == null || candidate.idleSince() < found.idleSince())
                    && group.canSpareOne(item.activity().keepFree(), group.idle())) {
                found = candidate;
            }
        }
        return found;
    }

    /** The limit after which a fallback may take the item has passed. */
    void offerToFallback(WorkItem item) {
        Employee free = longestIdle(item, true);
        if (free != null && item.owner == null) {
            hand(item, free);
        }
    }

    private void hand(WorkItem item, Employee to) {
        take(item);
        to.take(item);
    }

    private void take(WorkItem item) {
        remove(item);
        listener.workTaken(department.now(), item.type(), item.queuedAt);
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

    /** An interrupted item goes to whoever is free, or back to the front for anybody. */
    void handBack(WorkItem item) {
        item.queuedAt = department.now();
        listener.workQueued(item.queuedAt, item.type());
        Employee free = longestIdle(item, false);
        if (free == null) {
            inbox(item.type()).addFirst(item);
            planFallback(item);
        } else {
            listener.workTaken(item.queuedAt, item.type(), item.queuedAt);
            free.take(item);
        }
    }

    /**
     * One more of a role is free: if it can now spare one, whoever has own work waiting that had to leave people free begins it.
     * Common work of this kind was looked at when the person became free.
     */
    void spareOne(RoleGroup group) {
        if (!owned) {
            return;
        }
        for (Duty duty : group.role.activities()) {
            double keepFree = department.activity(duty.activity()).keepFree();
            if (keepFree > 0 && group.canSpareOne(keepFree, group.idle()) && beginOwn(group, duty.activity())) {
                return;
            }
        }
    }

    private boolean beginOwn(RoleGroup group, ActivityType activity) {
        for (Employee person = group.longestIdle(); person != null; person = person.idleAfter) {
            Inbox own = person.findInbox(activity);
            for (int rank = 0; own != null && rank < Task.RANKS; rank++) {
                WorkItem item = own.first(rank);
                if (item != null) {
                    hand(item, person);
                    return true;
                }
            }
        }
        return false;
    }

    /** What a person who has become free takes next, already out of its inbox; null when there is nothing to do. */
    @Nullable
    WorkItem next(Employee person) {
        for (Duty duty : person.group.role.activities()) {
            WorkItem item = firstEligible(person, duty.activity());
            if (item != null) {
                take(item);
                return item;
            }
        }
        return null;
    }

    private @Nullable WorkItem firstEligible(Employee person, ActivityType activity) {
        Inbox own = person.findInbox(activity);
        Inbox shared = inbox(activity);
        if (shared.size() == 0 && (own == null || own.size() == 0)) {
            return null;
        }
        if (!person.group.canSpareOne(department.activity(activity).keepFree(), person.group.idle() + 1)) {
            return null;
        }
        for (int rank = 0; rank < Task.RANKS; rank++) {
            WorkItem ownItem = own == null ? null : own.first(rank);
            if (ownItem != null) {
                return ownItem;
            }
            WorkItem item = shared.first(rank);
            if (item != null && hasWaitedEnough(person.group, item)) {
                return item;
            }
        }
        return null;
    }

    private boolean hasWaitedEnough(RoleGroup group, WorkItem item) {
        long onlyAfter = group.onlyAfter(item.type());
        return onlyAfter == 0 || department.calendar().openBetween(item.queuedAt, department.now()) >= onlyAfter;
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
                        inbox(activity).addLast(item);
                    } else {
                        listener.workTaken(department.now(), activity, item.queuedAt);
                        free.take(item);
                    }
                    item = own.first(rank);
                }
            }
        }
    }
}
