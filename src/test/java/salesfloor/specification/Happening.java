package salesfloor.specification;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import salesfloor.model.event.Ticks;

/**
 * One line of a trace.
 *
 * @param at when it happened
 * @param what name of the event
 * @param whom client, person or other subject
 * @param detail the rest
 * @param start first day of the run
 */
public record Happening(long at, String what, String whom, String detail, LocalDate start) {

    /** {@code Mon 09:00 orderTaken #3 100.00}; times are cut to the minute. */
    @Override
    public String toString() {
        return (time() + " " + what + " " + whom + " " + detail).strip();
    }

    /** {@code Mon 09:00}; after the first week with the date: {@code 13 Mon 09:00}. */
    public String time() {
        LocalDate date = start.plusDays(Math.floorDiv(at, Ticks.PER_DAY));
        long minute = Math.floorMod(at, Ticks.PER_DAY) / Ticks.PER_MINUTE;
        String day = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        String prefix = at >= 7 * Ticks.PER_DAY ? date.getDayOfMonth() + " " : "";
        return String.format(Locale.ROOT, "%s%s %02d:%02d", prefix, day, minute / 60, minute % 60);
    }
}
