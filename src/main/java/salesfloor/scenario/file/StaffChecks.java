package salesfloor.scenario.file;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import salesfloor.scenario.DatedAbsence;
import salesfloor.scenario.Hiring;
import salesfloor.scenario.PlannedChange;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Structure.Role;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;
import salesfloor.scenario.WorkTime;

/** Checks what is planned about people: individual working times, dates, hiring. */
final class StaffChecks extends Checks {
    private static final String ROLES = "structure.roles.";

    private final Time time;
    private final StaffDates dates;

    StaffChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
        time = scenario.time();
        dates = new StaffDates(time);
    }

    @Override
    void run() {
        scenario.structure().roles().forEach((name, role) -> {
            String path = ROLES + name;
            if (sound(path + ".shifts", "time.workdays", "time.hours", "time.lunch", "people.breaks")) {
                checkShifts(path + ".shifts", role);
            }
            if (sound("time.start", "time.length", path + ".headcount", path + ".plan")) {
                checkHeads(path, role);
                checkPlan(path + ".plan", role);
            }
            if (sound("time.start", "time.length", path + ".headcount", path + ".away")) {
                checkAway(path + ".away", role);
            }
            if (sound(path + ".headcount", path + ".hiring")) {
                role.hiring().ifPresent(rule -> checkHiring(path + ".hiring", role, rule));
            }
        });
        if (sound("people.meetings", "time.hours", "time.workdays")) {
            scenario.people().meetings().ifPresent(meetings -> {
                checkDays("people.meetings.days", meetings.days());
                checkMeeting(meetings.at());
            });
        }
    }

    // Working times

    private void checkShifts(String path, Role role) {
        for (int i = 0; i < role.shifts().size(); i++) {
            WorkTime shift = role.shifts().get(i);
            checkDays(path + "." + i + ".days", shift.days());
            TimeOfDayRange hours = shift.hours().or(role::hours).orElse(time.hours());
            double paid = time.paidMinutes(hours) * shift.share();
            double breaks = scenario.people().breaks().total().toSeconds() / 60.0 * shift.share();
            if (paid <= breaks) {
                String message = "Breaks take all of the " + (int) paid + " minutes of this shift.";
                report(ProblemCode.NO_TIME_TO_WORK, path + "." + i, message, "longer hours or fewer breaks");
            }
        }
    }

    private void checkDays(String path, List<DayOfWeek> days) {
        boolean always = time.aroundTheClock();
        for (int i = 0; i < days.size(); i++) {
            DayOfWeek day = days.get(i);
            if (days.indexOf(day) < i) {
                report(ProblemCode.LISTED_TWICE, path + "." + i, "A day of the week is listed twice.", "each day once");
            } else if (!always && !time.workdays().contains(day)) {
                String message = "The department does not open on " + shown(day) + ".";
                report(ProblemCode.NOT_A_WORKDAY, path + "." + i, message, "days among time.workdays");
            }
        }
    }

    private static String shown(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private void checkMeeting(TimeOfDayRange at) {
        boolean outside = at.toMinute() <= time.hours().fromMinute()
                || at.fromMinute() >= time.hours().toMinute();
        if (outside) {
            String message = "The meeting is outside the opening hours; nobody would come.";
            report(ProblemCode.WITHOUT_EFFECT, "people.meetings.at", message, "a part of the opening hours");
        } else if (at.minutes() >= time.openMinutes()) {
            String message = "The meeting leaves no time to work.";
            report(ProblemCode.NO_TIME_TO_WORK, "people.meetings.at", message, "less than the opening hours");
        }
    }

    // Dates

    /** People with own working times must exist: on the first day, or as joiners. */
    private void checkHeads(String path, Role role) {
        int heads = role.shifts().stream().mapToInt(WorkTime::headcount).sum();
        int seats = role.headcount()
                + role.plan().stream()
                        .filter(change -> !dates.isOutside(change.on()))
                        .mapToInt(PlannedChange::join)
                        .sum();
        if (sound(path + ".shifts") && heads > seats) {
            String message = "The shifts are for " + heads + " people, but the role has " + seats + ".";
            report(ProblemCode.TOO_MANY_PEOPLE, path + ".shifts", message, "at most " + seats + " people in all");
        }
    }

    private void checkPlan(String path, Role role) {
        for (int i = 0; i < role.plan().size(); i++) {
            PlannedChange change = role.plan().get(i);
            checkDate(path + "." + i + ".on", path + "." + i, change.on());
            if (change.join() == 0 && change.leave() == 0) {
                report(
                        ProblemCode.WITHOUT_EFFECT,
                        path + "." + i,
                        "Nobody joins and nobody leaves.",
                        "how many people 'join' or 'leave'");
            }
        }
        checkLeavers(path, role);
    }

    private void checkLeavers(String path, Role role) {
        int heads = role.headcount();
        List<PlannedChange> byDate = role.plan().stream()
                .filter(change -> !dates.isOutside(change.on()))
                .sorted(Comparator.comparing(PlannedChange::on))
                .toList();
        for (PlannedChange change : byDate) {
            heads += change.join();
            if (change.leave() > heads) {
                String message = change.leave() + " people leave on " + change.on() + ", but there are " + heads + ".";
                String at = path + "." + role.plan().indexOf(change) + ".leave";
                report(ProblemCode.TOO_MANY_PEOPLE, at, message, "at most " + heads);
                return;
            }
            heads -= change.leave();
        }
    }

    private void checkAway(String path, Role role) {
        for (int i = 0; i < role.away().size(); i++) {
            DatedAbsence absence = role.away().get(i);
            String item = path + "." + i;
            if (absence.to().isBefore(absence.from())) {
                String message = "It ends on " + absence.to() + ", before it begins.";
                report(
                        ProblemCode.DATE_OUTSIDE,
                        item + ".to",
                        message,
                        "the last day away, " + absence.from() + " or later");
            } else {
                checkDate(item + ".from", item, absence.from());
                checkDate(item + ".to", item, absence.to());
            }
            int seats = role.headcount() + role.joiners();
            if (absence.headcount() > seats) {
                String message = absence.headcount() + " people are away, but the role has " + seats + ".";
                report(ProblemCode.TOO_MANY_PEOPLE, item + ".headcount", message, "at most " + seats);
            }
        }
    }

    private void checkDate(String path, String item, LocalDate day) {
        SourceText text = placeOf(item).source();
        boolean movedSince = originIsOver(text, "time.start") || originIsOver(text, "time.length");
        if (dates.isOutside(day) && !movedSince) {
            String expected = "a date from " + time.start() + " to " + dates.lastDay();
            report(ProblemCode.DATE_OUTSIDE, path, "The date " + day + " is not within the run.", expected);
        }
    }

    // Hiring

    private void checkHiring(String path, Role role, Hiring rule) {
        if (rule.stopBelow() > rule.above()) {
            String message = "Hiring stops above the utilisation at which it begins.";
            report(
                    ProblemCode.HIRING_LIMITS,
                    path + ".stopBelow",
                    message,
                    "at most " + rule.above() + ", the value of above");
        }
        if (rule.most() < role.headcount()) {
            String message = "The role has " + role.headcount() + " people, more than the most it may have.";
            report(ProblemCode.HIRING_LIMITS, path + ".most", message, "at least " + role.headcount());
        }
    }
}
