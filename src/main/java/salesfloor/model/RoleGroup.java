package salesfloor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Structure.Duty;
import salesfloor.scenario.Structure.Role;

/** The people of one role in one team, and who of them is free. The longest idle stands first. */
final class RoleGroup {

    /** Serves every team. */
    static final int ALL_TEAMS = -1;

    final String name;
    final Role role;
    /** The team's position, or {@link #ALL_TEAMS}. */
    final int team;

    /** What comes before the order of preference; null where the role has no such rules. */
    final @Nullable Precedence precedence;

    final List<Employee> members = new ArrayList<>();
    /** Measured only where the manager hires by it. */
    final @Nullable Utilisation utilisation;

    private final @Nullable Duty[] dutyOf = new Duty[ActivityType.values().length];
    /** Opening ticks that an item must have waited; 0 for a first duty. */
    private final long[] onlyAfter = new long[dutyOf.length];

    /** Activities in order of preference. Not to be changed. */
    final ActivityType[] preferences;
    /** Those of them that somebody may wait for on the telephone. Not to be changed. */
    final ActivityType[] telephone;

    private final int[] preference = new int[dutyOf.length];
    private final boolean[] takesCommon = new boolean[dutyOf.length];
    /** Items a person begins in a day; 0: as many as come. */
    private final int[] dailyCap = new int[dutyOf.length];

    private final boolean canBeInterrupted;

    private @Nullable Employee longestIdle;
    private @Nullable Employee latestIdle;
    private int idle;
    private int present;

    RoleGroup(String name, Role role, int team, @Nullable Precedence precedence, @Nullable Utilisation utilisation) {
        this.name = name;
        this.role = role;
        this.team = team;
        this.precedence = precedence;
        canBeInterrupted = role.activities().stream().anyMatch(Duty::interruptible);
        this.utilisation = utilisation;
        preferences = role.activities().stream().map(Duty::activity).toArray(ActivityType[]::new);
        telephone = Stream.of(preferences).filter(Task::hasCalls).toArray(ActivityType[]::new);
        for (int i = 0; i < preferences.length; i++) {
            preference[preferences[i].ordinal()] = i;
        }
        for (Duty duty : role.activities()) {
            dutyOf[duty.activity().ordinal()] = duty;
            takesCommon[duty.activity().ordinal()] = !duty.ownOnly();
            dailyCap[duty.activity().ordinal()] = duty.dailyCap();
        }
        takeInTurn();
    }

    /** Fallbacks wait for their limits. */
    void takeInTurn() {
        for (Duty duty : role.activities()) {
            onlyAfter[duty.activity().ordinal()] = listedLimit(duty);
        }
    }

    private static long listedLimit(Duty duty) {
        return duty.onlyAfter().map(Ticks::of).orElse(0L);
    }

    /** Whether the role names the activity as a first duty for all clients, whether or not fallbacks step in now. */
    boolean listsAsFirstDuty(ActivityType activity) {
        return takesCommon[activity.ordinal()] && listedLimit(requireDuty(activity)) == 0;
    }

    /** How busy the role is, where its manager hires by it. */
    Utilisation requireUtilisation() {
        if (utilisation == null) {
            throw new IllegalStateException("Nobody measures how busy " + name + " is.");
        }
        return utilisation;
    }

    /** Seats that exist now. */
    int seats() {
        int seats = 0;
        for (Employee person : members) {
            seats += person.exists ? 1 : 0;
        }
        return seats;
    }

    /** How the role does an activity; null when it does not. */
    @Nullable
    Duty duty(ActivityType activity) {
        return dutyOf[activity.ordinal()];
    }

    /** The duty of an item that a member has in hand. */
    Duty requireDuty(ActivityType activity) {
        Duty duty = dutyOf[activity.ordinal()];
        if (duty == null) {
            throw new IllegalStateException("Role " + name + " does not " + activity.key() + ".");
        }
        return duty;
    }

    /** Whether the activity is a first duty of the role for all clients: no fallback, and not only for clients of one's own. */
    boolean hasFirstDuty(ActivityType activity) {
        return takesCommon[activity.ordinal()] && onlyAfter[activity.ordinal()] == 0;
    }

    /** Whether members may take items that are not their own. */
    boolean takesCommon(ActivityType activity) {
        return takesCommon[activity.ordinal()];
    }

    /** Whether members have work that they put aside for a caller. */
    boolean canBeInterrupted() {
        return canBeInterrupted;
    }

    /** Position of an activity that the role does in the order of preference. */
    int preference(ActivityType activity) {
        return preference[activity.ordinal()];
    }

    boolean serves(int ofTeam) {
        return team == ALL_TEAMS || team == ofTeam;
    }

    /** Items of an activity that a person begins in a day; 0: as many as come. */
    int dailyCap(ActivityType activity) {
        return dailyCap[activity.ordinal()];
    }

    long onlyAfter(ActivityType activity) {
        return onlyAfter[activity.ordinal()];
    }

    /** Nobody has the activity as a first duty: the fallback takes it at once. */
    void takeAtOnce(ActivityType activity) {
        onlyAfter[activity.ordinal()] = 0;
    }

    @Nullable
    Employee longestIdle() {
        return longestIdle;
    }

    /** The longest idle member who has not reached the day's limit of an activity. */
    @Nullable
    Employee longestIdle(ActivityType activity) {
        Employee candidate = longestIdle;
        int cap = dailyCap(activity);
        while (cap > 0 && candidate != null && candidate.begunToday(activity) >= cap) {
            candidate = candidate.idleAfter;
        }
        return candidate;
    }

    int idle() {
        return idle;
    }

    /** Whether so many would still be free after one more begins to work. */
    boolean canSpareOne(double keepFree, int idleBefore) {
        return keepFree == 0 || idleBefore - 1 >= (int) (keepFree * present);
    }

    void arrived() {
        present++;
    }

    void left() {
        present--;
    }

    void becameIdle(Employee person) {
        person.idleBefore = latestIdle;
        person.idleAfter = null;
        if (latestIdle == null) {
            longestIdle = person;
        } else {
            latestIdle.idleAfter = person;
        }
        latestIdle = person;
        idle++;
    }

    void noLongerIdle(Employee person) {
        Employee previous = person.idleBefore;
        Employee next = person.idleAfter;
        if (previous == null) {
            longestIdle = next;
        } else {
            previous.idleAfter = next;
        }
        if (next == null) {
            latestIdle = previous;
        } else {
            next.idleBefore = previous;
        }
        person.idleBefore = null;
        person.idleAfter = null;
        idle--;
    }
}
