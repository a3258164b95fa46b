package salesfloor.scenario.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.TimeOfDayRange;

/** Reads dates ({@code 2025-01-06}), times ({@code 16:00}) and parts of a day ({@code 09:00-18:00}), each in one form only. */
final class Dates {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final int MINUTES_PER_DAY = 1440;

    private Dates() {}

    static LocalDate date(Node.Scalar scalar, Slot slot) {
        String text = scalar.text();
        LocalDate date = hasForm(text, "0000-00-00") ? parsed(text) : null;
        if (date == null) {
            String digits = text.replace("/", "").replace(".", "").replace("-", "");
            boolean shuffled = digits.length() == 8 && Numbers.areDigits(digits);
            String dashed =
                    shuffled ? digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6) : "";
            throw new Refused(slot.problem(ProblemCode.DATE, scalar, message(text))
                    .expected("a date as year-month-day, such as '2025-01-06'")
                    .maybe(shuffled && !dashed.equals(text) && parsed(dashed) != null ? dashed : null));
        }
        if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
            throw new Refused(slot.problem(ProblemCode.DATE, scalar, "The year is out of range.")
                    .expected("a year from " + EARLIEST + " to " + LATEST));
        }
        return date;
    }

    private static String message(String text) {
        return hasForm(text, "0000-00-00") ? "There is no such day." : "Not a date.";
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static LocalTime time(Node.Scalar scalar, Slot slot) {
        int minute = minute(scalar.text());
        if (minute < 0 || minute == MINUTES_PER_DAY) {
            throw new Refused(slot.problem(ProblemCode.TIME_OF_DAY, scalar, "Not a time of day.")
                    .expected("hours and minutes, such as '16:00'"));
        }
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    static TimeOfDayRange range(Node.Scalar scalar, Slot slot) {
        if (scalar.is("always")) {
            return TimeOfDayRange.ALL_DAY;
        }
        int dash = scalar.text().indexOf('-');
        int from = dash < 0 ? -1 : minute(scalar.text().substring(0, dash));
        int to = dash < 0 ? -1 : minute(scalar.text().substring(dash + 1));
        if (from < 0 || to < 0) {
            throw new Refused(slot.problem(ProblemCode.TIME_OF_DAY, scalar, "Not a part of a day.")
                    .expected("from-to in hours and minutes, such as '09:00-18:00'")
                    .maybe(tidied(scalar.text())));
        }
        if (from >= to) {
            throw new Refused(slot.problem(ProblemCode.TIME_OF_DAY, scalar, "It must begin before it ends.")
                    .expected("a part of one day, such as '09:00-18:00'"));
        }
        return new TimeOfDayRange(from, to);
    }

    private static @Nullable String tidied(String text) {
        String tidy = text.replace(" ", "").replace('–', '-').replace('—', '-').replace('.', ':');
        int dash = tidy.indexOf('-');
        boolean good = dash > 0 && minute(tidy.substring(0, dash)) >= 0 && minute(tidy.substring(dash + 1)) >= 0;
        return good && !tidy.equals(text) ? tidy : null;
    }

    /** Minutes after midnight of {@code 9:00} or {@code 09:00}; -1 when it is neither. */
    private static int minute(String text) {
        String padded = text.length() == 4 ? "0" + text : text;
        if (!hasForm(padded, "00:00")) {
            return -1;
        }
        int hour = Integer.parseInt(padded.substring(0, 2));
        int minute = Integer.parseInt(padded.substring(3));
        boolean inDay = (hour < 24 && minute < 60) || (hour == 24 && minute == 0);
        return inDay ? hour * 60 + minute : -1;
    }

    /** Whether digits stand where the form has 0 and all else is the same. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (form.charAt(i) == '0' ? !digit : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
