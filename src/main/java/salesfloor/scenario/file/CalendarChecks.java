package salesfloor.scenario.file;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/** Checks the horizon and the working day. */
final class CalendarChecks extends Checks {
    private static final int LONGEST_YEARS = 50;

    private final Time time;

    CalendarChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
        this.time = scenario.time();
    }

    @Override
    void run() {
        checkLength();
        checkWarmUp();
        checkHolidays();
        checkWorkdays();
        checkOpenDays();
        checkLunch();
        checkTimeToWork();
    }

    private void checkLength() {
        if (sound("time.length") && isTooLong()) {
            String expected = "at most " + LONGEST_YEARS + " years";
            report(ProblemCode.ABSURD_DURATION, "time.length", "The run is too long to mean anything.", expected);
        }
    }

    private boolean isTooLong() {
        return time.length().compareTo(Duration.ofHours((long) (LONGEST_YEARS * Rate.DAYS_PER_YEAR * 24))) > 0;
    }

    private void checkWarmUp() {
        if (sound("time.warmUp", "time.length") && time.warmUp().compareTo(time.length()) >= 0) {
            String message = "The warm-up takes the whole run; nothing is left to measure.";
            String expected = "a warm-up shorter than the length, which includes it";
            report(ProblemCode.WARM_UP_TOO_LONG, "time.warmUp", message, expected);
        }
    }

    private void checkHolidays() {
        if (!sound("time.holidays", "time.start", "time.length")) {
            return;
        }
        List<LocalDate> seen = new ArrayList<>();
        for (LocalDate day : time.holidays()) {
            String path = "time.holidays." + seen.size();
            if (Holidays.isOutside(day, time) && statesTheHorizon(path)) {
                String expected = "a date from " + time.start() + " to " + Holidays.lastDay(time);
                report(ProblemCode.HOLIDAY_OUTSIDE, path, "The holiday " + day + " is not within the run.", expected);
            } else if (seen.contains(day)) {
                report(ProblemCode.LISTED_TWICE, path, "The holiday " + day + " is listed twice.", "each date once");
            }
            seen.add(day);
        }
    }

    /**
     * Whether the text that lists a holiday also says when the run begins and ends. A run that another text has moved or
     * shortened may leave inherited holidays outside; they do no harm there.
     */
    private boolean statesTheHorizon(String holiday) {
        SourceText text = placeOf(holiday).source();
        return originIs(text, "time.start") && originIs(text, "time.length");
    }

    private void checkWorkdays() {
        if (!sound("time.workdays", "time.hours") || time.aroundTheClock()) {
            return;
        }
        if (time.workdays().isEmpty()) {
            report(ProblemCode.NO_WORKDAYS, "time.workdays", "The department never opens.", "at least one day");
        }
        if (time.workdays().stream().distinct().count() < time.workdays().size()) {
            report(ProblemCode.LISTED_TWICE, "time.workdays", "A day of the week is listed twice.", "each day once");
        }
    }

    private void checkOpenDays() {
        boolean known =
                sound("time.start", "time.warmUp", "time.length", "time.workdays", "time.hours", "time.holidays");
        boolean reported = time.workdays().isEmpty() || time.warmUp().compareTo(time.length()) >= 0 || isTooLong();
        if (known && !reported && time.observedOpenDays() == 0) {
            String message = time.warmUp().isZero()
                    ? "The department does not open within the run; no open day is left to measure."
                    : "The department does not open after the warm-up; no open day is left to measure.";
            String path = time.warmUp().isZero() ? "time.length" : "time.warmUp";
            report(ProblemCode.NO_OPEN_DAY, path, message, "a run with open days after its warm-up");
        }
    }

    private void checkLunch() {
        if (!sound("time.hours", "time.lunch", "time.lunchTurns")
                || time.aroundTheClock()
                || time.lunch().isEmpty()) {
            return;
        }
        TimeOfDayRange lunch = time.lunch().get();
        int earliest = lunch.fromMinute() - time.lunchTurns() / 2 * lunch.minutes();
        int latest = lunch.toMinute() + (time.lunchTurns() - 1) / 2 * lunch.minutes();
        boolean fits =
                earliest >= time.hours().fromMinute() && latest <= time.hours().toMinute();
        if (!fits) {
            String turns = time.lunchTurns() == 1 ? "" : " in " + time.lunchTurns() + " turns";
            String message = "Lunch" + turns + " is not within the opening hours.";
            report(ProblemCode.LUNCH_OUTSIDE, "time.lunch", message, "a part of the opening hours, or 'none'");
        }
    }

    private void checkTimeToWork() {
        if (!sound("time.hours", "time.lunch", "people.breaks")) {
            return;
        }
        int lunch = time.aroundTheClock()
                ? 0
                : time.lunch().map(TimeOfDayRange::minutes).orElse(0);
        long left = time.hours().minutes()
                - lunch
                - scenario.people().breaks().total().toMinutes();
        if (left <= 0) {
            String path = lunch >= time.hours().minutes() ? "time.lunch" : "people.breaks.total";
            report(
                    ProblemCode.NO_TIME_TO_WORK,
                    path,
                    "Lunch and breaks leave no time to work.",
                    "less than the opening hours");
        }
    }
}
