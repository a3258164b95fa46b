package salesfloor.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.HiringDecision;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.DatedAbsence;
import salesfloor.scenario.Hiring;
import salesfloor.scenario.PlannedChange;
import salesfloor.scenario.Structure.Role;

/**
 * What is planned about the people of one role: who joins, leaves or is away on known dates, and how many its manager hires.
 * Everything happens at midnight, before the day is planned.
 */
final class StaffPlan {

    private final Department department;
    private final RoleGroup group;
    /** All seats of the role, by number. */
    private final List<Employee> members;

    private final LocalDate start;
    private final List<PlannedChange> changes;
    private final @Nullable Hiring hiring;
    /** Days on which people whom the manager has hired arrive. */
    private final Deque<Integer> ordered = new ArrayDeque<>();

    private final int every;
    private final int lead;
    /** Positions of the seats that are opened next: planned ones come first in the role, those of the manager last. */
    private int nextPlanned;

    private int nextHired;
    private boolean frozen;

    StaffPlan(Department department, RoleGroup group, List<Employee> members) {
        this.members = members;
        this.department = department;
        this.group = group;
        Role role = group.role;
        start = department.scenario().time().start();
        changes = role.plan().stream()
                .sorted(Comparator.comparing(PlannedChange::on))
                .toList();
        hiring = role.hiring().orElse(null);
        every = hiring == null ? 1 : days(Ticks.of(hiring.every()));
        lead = hiring == null ? 0 : days(Ticks.of(hiring.lead()));
        nextPlanned = role.headcount();
        nextHired = role.headcount() + role.joiners();
        for (Employee person : members.subList(nextPlanned, members.size())) {
            person.exists = false;
            person.seat().tenure().waitForOpening();
        }
    }

    private static int days(long ticks) {
        return (int) ((ticks + Ticks.PER_DAY - 1) / Ticks.PER_DAY);
    }

    /** Whether anything is planned about a role. */
    static boolean isNeeded(Role role) {
        return !role.away().isEmpty() || !role.plan().isEmpty() || role.hiring().isPresent();
    }

    /** Does what is planned for the day that begins now. */
    void beginDay(int day) {
        int before = seats();
        boolean closes = false;
        for (PlannedChange change : changes) {
            if (dayOf(change.on()) == day) {
                for (int i = 0; i < change.join(); i++) {
                    members.get(nextPlanned++).openSeat();
                }
                closes |= change.leave() > 0;
                close(change.leave());
            }
        }
        if (hiring != null && day > 0 && day % every == 0) {
            review(hiring, day);
        }
        while (!ordered.isEmpty() && ordered.getFirst() <= day) {
            ordered.removeFirst();
            members.get(nextHired++).openSeat();
        }
        if (closes || seats() != before) {
            department.seatsChanged();
        }
        for (DatedAbsence absence : group.role.away()) {
            if (dayOf(absence.from()) == day) {
                send(absence, day);
            }
        }
    }

    private int dayOf(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(start, date);
    }

    /** Seats that there are now. */
    private int seats() {
        int seats = 0;
        for (Employee person : members) {
            seats += person.exists ? 1 : 0;
        }
        return seats;
    }

    private void close(int seats) {
        int left = seats;
        for (int i = members.size() - 1; i >= 0 && left > 0; i--) {
            Employee person = members.get(i);
            if (person.exists) {
                person.closeSeat();
                left--;
            }
        }
    }

    /** The first people who are employed on the first day are away until the last. */
    private void send(DatedAbsence absence, int day) {
        int left = absence.headcount();
        for (Employee person : members) {
            if (left > 0 && person.seat().tenure().update(day)) {
                person.seat().absences().planAway(day, dayOf(absence.to()));
                left--;
            }
        }
    }

    private void review(Hiring rule, int day) {
        Utilisation measured = group.requireUtilisation();
        double utilisation = measured.share();
        measured.startAnew();
        if (utilisation > rule.above()) {
            if (frozen) {
                freeze(false, HiringDecision.UNFREEZE);
            }
            if (seats() + ordered.size() < rule.most()) {
                ordered.addLast(day + lead);
                tell(HiringDecision.HIRE);
            }
        } else if (utilisation < rule.stopBelow() && !frozen) {
            freeze(true, HiringDecision.FREEZE);
        }
    }

    private void freeze(boolean whether, HiringDecision decision) {
        frozen = whether;
        for (Employee person : members) {
            person.seat().tenure().freeze(whether);
        }
        tell(decision);
    }

    private void tell(HiringDecision decision) {
        department.listener().hiringDecided(department.now(), group.name, decision);
    }
}
