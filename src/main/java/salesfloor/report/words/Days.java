package salesfloor.report.words;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days and months as a language writes them, the same on every JDK. */
public final class Days {
    private Days() {}

    /** {@code 2025-04-07}, {@code 07.04.2025}. */
    public static String day(LocalDate day) {
        return Words.say("day.day", day.getYear(), twoDigits(day.getMonthValue()), twoDigits(day.getDayOfMonth()));
    }

    /** {@code 2025-04}, {@code 04.2025}. */
    public static String month(YearMonth month) {
        return Words.say("day.month", month.getYear(), twoDigits(month.getMonthValue()));
    }

    /** {@code 7 Apr 2025}, {@code 7 апр. 2025}. */
    public static String named(LocalDate day) {
        return day.getDayOfMonth() + " " + monthName(day) + " " + day.getYear();
    }

    /** The short name of a day's month. */
    public static String monthName(LocalDate day) {
        return Words.say("day.month." + day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
