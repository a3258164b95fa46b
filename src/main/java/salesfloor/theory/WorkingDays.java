package salesfloor.theory;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/**
 * The observed window of a run in working days: from the end of the warm-up to the end, whole days.
 *
 * @param time the calendar
 * @param from first observed day
 * @param days observed calendar days, at least 1
 * @param openDays days among them on which the department opens
 */
record WorkingDays(Time time, LocalDate from, int days, int openDays) {
    private static final int MINUTES_PER_DAY = 1440;

    static WorkingDays of(Time time) {
        LocalDate from = time.start().plusDays(time.warmUp().toDays());
        int days = (int) Math.max(1, time.length().toDays() - time.warmUp().toDays());
        var holidays = new TreeSet<>(time.holidays());
        int open = 0;
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            boolean works = time.workdays().contains(day.getDayOfWeek()) && !holidays.contains(day);
            open += time.aroundTheClock() || works ? 1 : 0;
        }
        return new WorkingDays(time, from, days, open);
    }

    /** Working days per calendar day. */
    double share() {
        return (double) openDays / days;
    }

    /** Working days in an average year of this kind. */
    double perYear() {
        return share() * Rate.DAYS_PER_YEAR;
    }

    /** Hours of a role less lunch, in minutes of a working day. */
    int minutes(Optional<TimeOfDayRange> roleHours) {
        if (time.aroundTheClock()) {
            return MINUTES_PER_DAY;
        }
        TimeOfDayRange hours = roleHours.orElse(time.hours());
        return hours.minutes()
                - time.lunch().map(lunch -> overlap(hours, lunch)).orElse(0);
    }

    /** Weight of the observed months in a yearly profile, relative to an average month; 1 without a profile. */
    double season(Clients.Rhythm rhythm) {
        if (rhythm.months().isEmpty()) {
            return 1;
        }
        double average = 0;
        for (double weight : rhythm.months().values()) {
            average += weight / 12;
        }
        double sum = 0;
        for (int i = 0; i < days; i++) {
            sum += rhythm.months().getOrDefault(from.plusDays(i).getMonthValue(), 0.0);
        }
        return average == 0 ? 1 : sum / days / average;
    }

    /** Days until the department next opens, averaged over the days of a plain week. */
    double meanDaysToOpening() {
        if (time.aroundTheClock() || time.workdays().isEmpty()) {
            return 0;
        }
        int total = 0;
        for (LocalDate day = from; day.isBefore(from.plusDays(7)); day = day.plusDays(1)) {
            LocalDate next = day;
            while (!time.workdays().contains(next.getDayOfWeek())) {
                next = next.plusDays(1);
                total++;
            }
        }
        return total / 7.0;
    }

    static double days(Duration duration) {
        return duration.toSeconds() / 86_400.0;
    }

    private static int overlap(TimeOfDayRange one, TimeOfDayRange other) {
        int from = Math.max(one.fromMinute(), other.fromMinute());
        return Math.max(0, Math.min(one.toMinute(), other.toMinute()) - from);
    }
}
