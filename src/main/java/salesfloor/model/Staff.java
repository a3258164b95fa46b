package salesfloor.model;

import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.ActivityType;

/** Who may do an activity for the clients of a team. */
final class Staff {

    private static final ActivityType[] ACTIVITIES = ActivityType.values();

    private final List<RoleGroup> groups;
    private final int teams;
    /** By team and activity: those who take items that are nobody's own. */
    private final RoleGroup[][][] serving;
    /** By activity: the same of all teams. */
    private final RoleGroup[][] everywhere = new RoleGroup[ACTIVITIES.length][];

    private final boolean[] done = new boolean[ACTIVITIES.length];

    Staff(List<RoleGroup> groups, int teams) {
        this.groups = groups;
        this.teams = teams;
        serving = new RoleGroup[teams][ACTIVITIES.length][];
        for (ActivityType activity : ACTIVITIES) {
            int i = activity.ordinal();
            done[i] = groups.stream().anyMatch(group -> group.duty(activity) != null);
            everywhere[i] =
                    groups.stream().filter(group -> group.takesCommon(activity)).toArray(RoleGroup[]::new);
            for (int team = 0; team < teams; team++) {
                int ofTeam = team;
                serving[team][i] = groups.stream()
                        .filter(group -> group.takesCommon(activity) && group.serves(ofTeam))
                        .toArray(RoleGroup[]::new);
            }
        }
        lendAHand();
    }

    /** Seats have been opened or closed for good: fallbacks step in, or step back. */
    void seatsChanged() {
        groups.forEach(RoleGroup::takeInTurn);
        lendAHand();
    }

    /** Where no seat has an activity as a first duty, fallbacks take it at once: in their team, or anywhere if they serve all. */
    private void lendAHand() {
        for (RoleGroup group : groups) {
            for (ActivityType activity : group.preferences) {
                RoleGroup[] those =
                        group.team == RoleGroup.ALL_TEAMS ? everywhere(activity) : serving(group.team, activity);
                if (!isFirstDutyOfSomebody(activity, those)) {
                    group.takeAtOnce(activity);
                }
            }
        }
    }

    private static boolean isFirstDutyOfSomebody(ActivityType activity, RoleGroup[] those) {
        for (RoleGroup group : those) {
            if (group.listsAsFirstDuty(activity) && group.seats() > 0) {
                return true;
            }
        }
        return false;
    }

    int teams() {
        return teams;
    }

    List<RoleGroup> groups() {
        return groups;
    }

    /** Whether any role lists an activity. */
    boolean isDone(ActivityType activity) {
        return done[activity.ordinal()];
    }

    /** Groups that take common items of an activity from clients of a team. Not to be changed. */
    RoleGroup[] serving(int team, ActivityType activity) {
        return serving[team][activity.ordinal()];
    }

    /** Groups that take common items of an activity in any team. Not to be changed. */
    RoleGroup[] everywhere(ActivityType activity) {
        return everywhere[activity.ordinal()];
    }

    /** People of a team, or of all teams, who have an activity as a first duty for everybody. */
    List<Employee> firstDutyOf(ActivityType activity, int team) {
        List<Employee> people = new ArrayList<>();
        for (RoleGroup group : serving(team, activity)) {
            if (group.hasFirstDuty(activity)) {
                people.addAll(group.members);
            }
        }
        return people;
    }

    /** People who have an activity as a first duty. */
    int heads(ActivityType activity) {
        int heads = 0;
        for (RoleGroup group : everywhere(activity)) {
            heads += group.hasFirstDuty(activity) ? group.seats() : 0;
        }
        return heads;
    }

    /** Whether somebody who may take an item of the activity is free. */
    boolean hasIdle(ActivityType activity) {
        for (RoleGroup group : everywhere(activity)) {
            if (group.hasFirstDuty(activity) && group.longestIdle() != null) {
                return true;
            }
        }
        return false;
    }
}
