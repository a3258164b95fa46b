package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.People.Meetings;

/**
 * When a person is on duty: the stretches of the shift before and after lunch, days away, and the breaks that are due. Knows the
 * hours, not the work.
 */
final class Attendance {

    private final Department department;
    private final Workday workday;
    private final Employee employee;
    private final Seat seat;
    private final TimeSheet sheet;
    /** When everybody meets; null for never. */
    private final @Nullable Meetings meetings;

    private boolean onShift;
    private boolean away;
    /** When the present stretch began, and when it ends or, in overtime, ended. */
    private long began;

    private long ends;
    private boolean lunchFollows;
    private int breaksDue;
    /** From when to when everybody meets today; both 0 without a meeting. */
    private long meetingFrom;

    private long meetingTo;

    Attendance(Department department, Workday workday, Employee employee, Seat seat, TimeSheet sheet) {
        this.department = department;
        this.workday = workday;
        this.employee = employee;
        this.seat = seat;
        this.sheet = sheet;
        meetings = department.scenario().people().meetings().orElse(null);
    }

    boolean isOnShift() {
        return onShift;
    }

    /** Whether nobody sits here today: leave, sickness, training, a day off or a vacant seat. */
    boolean isAway() {
        return away;
    }

    /** Whether the present stretch has come to its end. */
    boolean isOver() {
        return department.now() >= ends;
    }

    /** Plans the day that begins now. */
    void planDay(int day) {
        int departures = seat.tenure().departures();
        boolean employed = seat.tenure().update(day);
        if (seat.tenure().departures() > departures) {
            employee.left(false);
        }
        boolean open = department.calendar().isOpen(day);
        boolean comes = employed && seat.shift().includes(day);
        @Nullable
        TimeBin absence = !employed
                ? null
                : seat.absences().on(day) ? TimeBin.ABSENCE : seat.absences().trains(day) ? TimeBin.TRAINING : null;
        boolean wasAway = away;
        away = !employed || absence != null || (open && !comes);
        breaksDue = 0;
        meetingTo = 0;
        if (onShift && (away || !open)) {
            endAtMidnight();
        }
        if (away && !wasAway) {
            workday.handOverWork();
        }
        if (open && comes && absence != null) {
            tellAbsence(day, absence);
        } else if (open && comes) {
            planShift(day);
            planMeeting(day);
        }
    }

    /** Around-the-clock duty that a day off ends. */
    private void endAtMidnight() {
        ends = department.now();
        lunchFollows = false;
        workday.shiftEnds();
    }

    /** Absence begins when work in hand, as overtime, is done. */
    private void tellAbsence(int day, TimeBin why) {
        for (int i = 0; i < seat.shift().stretches(); i++) {
            long from = Math.max(seat.shift().from(day, i), workday.freeFrom());
            long to = Math.min(seat.shift().to(day, i), department.calendar().length());
            if (from < to) {
                sheet.absent(why, from, to);
            }
        }
    }

    private void planShift(int day) {
        if (!seat.shift().isAroundTheClock()) {
            department.agenda().at(seat.shift().from(day, 0), workday, Timer.SHIFT_STARTS, 0);
        } else if (!onShift) {
            startStretch(Ticks.NEVER, false);
        }
        for (int i = 0; i < seat.shift().breaks(); i++) {
            department.agenda().at(seat.shift().breakAt(day, i), workday, Timer.BREAK_DUE, 0);
        }
    }

    private void planMeeting(int day) {
        if (meetings != null
                && meetings.includes(department.calendar().date(day).getDayOfWeek())) {
            meetingFrom = Calendar.midnight(day) + meetings.at().fromMinute() * Ticks.PER_MINUTE;
            meetingTo = Calendar.midnight(day) + meetings.at().toMinute() * Ticks.PER_MINUTE;
            department.agenda().at(meetingFrom, workday, Timer.MEETING_BEGINS, 0);
        }
    }

    /** Whether everybody meets now. */
    boolean isMeetingTime() {
        return department.now() < meetingTo && department.now() >= meetingFrom;
    }

    /** Time until the meeting ends. */
    long meetingLeft() {
        return meetingTo - department.now();
    }

    /** Begins a part of the day's shift, unless a late lunch has used it up. */
    void startShift(int stretch) {
        int day = Calendar.day(department.now());
        long end = seat.shift().to(day, stretch);
        if (department.now() < end) {
            startStretch(end, stretch + 1 < seat.shift().stretches());
        }
    }

    private void startStretch(long until, boolean lunch) {
        workday.beforeShift();
        onShift = true;
        began = department.now();
        ends = until;
        lunchFollows = lunch;
        employee.group.arrived();
        if (until < Ticks.NEVER) {
            department.agenda().at(until, workday, Timer.SHIFT_ENDS, 0);
        }
        workday.shiftStarts();
    }

    /**
     * Work goes on beyond the end of the stretch. Lunch waits for it, at most until the paid hours of the day are used up; all
     * beyond is overtime.
     */
    void workOn() {
        long now = department.now();
        int day = Calendar.day(ends);
        long paidUntil = lunchFollows
                ? seat.shift().to(day, 1)
                        - (seat.shift().from(day, 1) - seat.shift().to(day, 0))
                : now;
        if (now < paidUntil) {
            department.agenda().at(paidUntil, workday, Timer.SHIFT_ENDS, 0);
        } else {
            lunchFollows = false;
            endStretch();
        }
    }

    /** The person leaves for lunch or for the day. */
    void leave() {
        endStretch();
        if (lunchFollows) {
            int day = Calendar.day(department.now());
            long late = department.now() - ends;
            department.agenda().at(seat.shift().from(day, 1) + late, workday, Timer.SHIFT_STARTS, 1);
        }
    }

    private void endStretch() {
        sheet.scheduled(began, department.now());
        onShift = false;
        employee.group.left();
    }

    // Breaks

    /** A break has to wait until the person is free. */
    void oweBreak() {
        breaksDue++;
    }

    /** Whether a break is owed; it is no longer afterwards. */
    boolean takesOwedBreak() {
        if (breaksDue == 0) {
            return false;
        }
        breaksDue--;
        return true;
    }

    /** Tells what is not told yet at the end of the run. */
    void close() {
        if (onShift) {
            sheet.scheduled(began, department.now());
        }
        seat.tenure().close(department.now());
    }
}
