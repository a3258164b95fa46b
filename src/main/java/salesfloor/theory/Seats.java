package salesfloor.theory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import salesfloor.scenario.DatedAbsence;
import salesfloor.scenario.People;
import salesfloor.scenario.PlannedChange;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;
import salesfloor.scenario.WorkTime;

/**
 * The seats of a role on an average of the observed window. Joiners and leavers count for their part of it; who leaves has the
 * role's hours. What its manager hires is not known beforehand and left out.
 *
 * @param heads seats that exist
 * @param paid the same in full-time pay
 * @param present people who come on an average working day if nobody is ill or on leave
 * @param minutes their minutes on duty (paid presence without breaks and meetings) on that day
 */
record Seats(double heads, double paid, double present, double minutes) {
    private static final Seats NONE = new Seats(0, 0, 0, 0);

    static Seats of(Role role, People people, WorkingDays days) {
        int grouped = 0;
        Seats sum = NONE;
        for (WorkTime shift : role.shifts()) {
            int first = grouped + 1;
            grouped += shift.headcount();
            sum = sum.plus(of(shift.headcount(), role.workTime(first), role.payPart(first, days.time()), people, days));
        }
        double rest = role.headcount() - grouped;
        for (PlannedChange change : role.plan()) {
            rest += (change.join() - change.leave()) * part(change.on(), days);
        }
        WorkTime whole = role.workTime(Integer.MAX_VALUE);
        for (DatedAbsence absence : role.away()) {
            Seats away = of(absence.headcount() * part(absence, days), whole, 0, people, days);
            sum = sum.plus(new Seats(0, 0, -away.present(), -away.minutes()));
        }
        return sum.plus(of(rest, whole, 1, people, days));
    }

    private static Seats of(double heads, WorkTime work, double payPart, People people, WorkingDays days) {
        Time time = days.time();
        int week = new WorkTime(1, work.hours(), List.of(), 1).daysPerWeek(time);
        double comes = week == 0 ? 0 : work.daysPerWeek(time) / (double) week;
        double breaks = people.breaks().total().toSeconds() / 60.0;
        double perDay = (days.minutes(work.hours()) - breaks) * work.share() - meeting(work, people, time);
        return new Seats(heads, heads * payPart, heads * comes, heads * comes * Math.max(0, perDay));
    }

    /** Minutes of the meeting on an average day on which a person comes. */
    private static double meeting(WorkTime work, People people, Time time) {
        if (people.meetings().isEmpty()) {
            return 0;
        }
        var meetings = people.meetings().get();
        int held = 0;
        int days = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean open = time.aroundTheClock() || time.workdays().contains(day);
            days += open && work.includes(day) ? 1 : 0;
            held += open && work.includes(day) && meetings.includes(day) ? 1 : 0;
        }
        TimeOfDayRange hours = work.hours().orElse(time.hours());
        int from = Math.max(hours.fromMinute(), meetings.at().fromMinute());
        int both = Math.max(0, Math.min(hours.toMinute(), meetings.at().toMinute()) - from);
        return days == 0 ? 0 : both * held / (double) days;
    }

    /** Part of the window from a date on. */
    private static double part(LocalDate from, WorkingDays days) {
        long left = days.days() - ChronoUnit.DAYS.between(days.from(), from);
        return Math.min(1, Math.max(0, left / (double) days.days()));
    }

    /** Part of the window that an absence takes. */
    private static double part(DatedAbsence absence, WorkingDays days) {
        return part(absence.from(), days) - part(absence.to().plusDays(1), days);
    }

    /** People who join by the plan within the window. */
    static int joiners(Role role, WorkingDays days) {
        return role.plan().stream()
                .filter(change -> !change.on().isBefore(days.from()))
                .mapToInt(PlannedChange::join)
                .sum();
    }

    private Seats plus(Seats other) {
        return new Seats(heads + other.heads, paid + other.paid, present + other.present, minutes + other.minutes);
    }
}
