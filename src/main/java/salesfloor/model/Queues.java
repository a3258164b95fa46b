package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.scenario.ActivityType;

/**
 * Where items wait: with their owner, with their team, or, when they have waited there too long, with everybody.
 */
final class Queues {

    private static final ActivityType[] ACTIVITIES = ActivityType.values();

    private final Staff staff;
    /** By team and activity; the last team is everybody. */
    private final Inbox[][] common;

    private final int everybody;

    Queues(Staff staff) {
        this.staff = staff;
        everybody = staff.teams();
        common = new Inbox[everybody + 1][ACTIVITIES.length];
        for (Inbox[] ofTeam : common) {
            for (int i = 0; i < ofTeam.length; i++) {
                ofTeam[i] = new Inbox();
            }
        }
    }

    /** The inbox of an item's team. */
    Inbox ofTeam(WorkItem item) {
        return common[item.client.team][item.type().ordinal()];
    }

    /** The inbox from which every team takes. */
    Inbox ofEverybody(ActivityType activity) {
        return common[everybody][activity.ordinal()];
    }

    private boolean hasOneTeam() {
        return everybody == 1;
    }

    /** The oldest item of a rank that members of a group may take from common inboxes. */
    @Nullable
    WorkItem first(RoleGroup group, ActivityType activity, int rank) {
        int i = activity.ordinal();
        if (hasOneTeam()) {
            return common[0][i].first(rank);
        }
        WorkItem oldest = common[everybody][i].first(rank);
        if (group.team != RoleGroup.ALL_TEAMS) {
            return older(oldest, common[group.team][i].first(rank));
        }
        for (int team = 0; team < everybody; team++) {
            oldest = older(oldest, common[team][i].first(rank));
        }
        return oldest;
    }

    /** How many items of an activity members of a group may take from common inboxes. */
    int size(RoleGroup group, ActivityType activity) {
        int i = activity.ordinal();
        if (hasOneTeam()) {
            return common[0][i].size();
        }
        int size = common[everybody][i].size();
        for (int team = 0; team < everybody; team++) {
            size += group.serves(team) ? common[team][i].size() : 0;
        }
        return size;
    }

    /** How many items of a rank a person could take. */
    int size(Employee person, ActivityType activity, int rank) {
        int i = activity.ordinal();
        Inbox own = person.findInbox(activity);
        int size = own == null ? 0 : own.size(rank);
        for (int team = 0; team <= everybody; team++) {
            size += team == everybody || person.group.serves(team) ? common[team][i].size(rank) : 0;
        }
        return size;
    }

    private static @Nullable WorkItem older(@Nullable WorkItem one, @Nullable WorkItem other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.queuedAt < one.queuedAt ? other : one;
    }

    /** The oldest item of a rank in all common inboxes. */
    @Nullable
    WorkItem oldest(ActivityType activity, int rank) {
        WorkItem oldest = null;
        for (Inbox[] ofTeam : common) {
            oldest = older(oldest, ofTeam[activity.ordinal()].first(rank));
        }
        return oldest;
    }

    /** Items that wait, in common inboxes and with their owners. */
    int waiting(ActivityType activity) {
        int count = 0;
        for (Inbox[] ofTeam : common) {
            count += ofTeam[activity.ordinal()].size();
        }
        for (RoleGroup group : staff.groups()) {
            if (group.duty(activity) != null) {
                for (Employee person : group.members) {
                    Inbox own = person.findInbox(activity);
                    count += own == null ? 0 : own.size();
                }
            }
        }
        return count;
    }

    /** How long the items that wait have waited in all from a time to now. */
    long waited(ActivityType activity, long since, long now) {
        long sum = 0;
        for (Inbox[] ofTeam : common) {
            sum += ofTeam[activity.ordinal()].waited(since, now);
        }
        for (RoleGroup group : staff.groups()) {
            for (Employee person : group.members) {
                Inbox own = person.findInbox(activity);
                sum += own == null ? 0 : own.waited(since, now);
            }
        }
        return sum;
    }
}
