package salesfloor.model;

import java.time.Duration;
import java.util.Optional;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Structure;
import salesfloor.scenario.Structure.Accounts;

/** Limits after which a waiting item is offered to more people, in opening time from when it began to wait. */
final class WaitLimits {

    /** Stamps of the overflow timer: from the owner to the team, from the team to everybody. */
    static final int TO_TEAM = 0;

    static final int TO_EVERYBODY = 1;

    private final Department department;
    private final Staff staff;
    /** Opening ticks after which an item of an owned client goes to its team; 0: never. */
    private final long ownerLimit;
    /** Opening ticks after which a team's item goes to every team; negative: never. */
    private final long teamLimit;

    WaitLimits(Department department, Staff staff) {
        this.department = department;
        this.staff = staff;
        Structure structure = department.scenario().structure();
        ownerLimit = structure.accounts() == Accounts.OWNER_FIRST
                ? Math.max(1, Ticks.of(structure.overflow().owner()))
                : 0;
        teamLimit = limit(structure.overflow().team());
    }

    private long limit(Optional<Duration> limit) {
        return staff.teams() > 1 ? limit.map(Ticks::of).orElse(-1L) : -1;
    }

    /** An item waits with its owner. */
    void planOwner(WorkItem item) {
        if (ownerLimit > 0 && item.task.clientWaits()) {
            planAfter(ownerLimit, item, Timer.OVERFLOW_DUE, TO_TEAM);
        }
    }

    /** An item waits: after its limits, fallbacks may take it, or it need no longer leave people free. */
    void planFallbacks(WorkItem item) {
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

    /** An item waits with its team. */
    void planTeam(WorkItem item) {
        if (teamLimit >= 0) {
            planAfter(teamLimit, item, Timer.OVERFLOW_DUE, TO_EVERYBODY);
        }
    }

    /** Whether an item has waited its limit since it began to wait anew; a timer from before does not count. */
    boolean haveWaited(WorkItem item, int stamp) {
        long limit = stamp == TO_TEAM ? ownerLimit : teamLimit;
        return department.calendar().openBetween(item.queuedAt, department.now()) >= limit;
    }

    private void planAfter(long openTicks, WorkItem item, Timer timer, int stamp) {
        long time = department.calendar().plusOpen(item.queuedAt, openTicks);
        department.agenda().at(Math.max(department.now(), time), item, timer, stamp);
    }
}
