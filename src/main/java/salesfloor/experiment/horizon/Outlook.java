package salesfloor.experiment.horizon;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import salesfloor.scenario.Time;

/**
 * The windows in which a scenario is looked at: all of it from the very first week, and the first month, the first year and the
 * last year after its own warm-up. A year has 52 weeks, a month four, so that every window has the same days of the week; and the
 * calendar of the scenario's last 52 weeks goes on after its end, so that one year has the holidays of another.
 */
public final class Outlook {

    /** The view of the first year after the warm-up; the others are held against it. */
    public static final String YEAR_1 = "year 1";

    /** The view of the first month after the warm-up. */
    public static final String MONTH_1 = "month 1";

    /** Everything, warm-up included. */
    public static final String WHOLE = "whole run";

    private static final int YEAR = 52;
    private static final int MONTH = 4;

    /** The calendar of the first year makes rates per month into rates per open day: it must stay as it is. */
    private static final int FIRST_YEAR = 53;

    private final Time own;
    private final int years;

    /**
     * @param own the scenario's horizon
     * @param years how many years after its warm-up are looked at
     */
    public Outlook(Time own, int years) {
        this.own = own;
        this.years = years;
    }

    /** The windows: the whole first, then year 1, month 1 and, where there are more years, the last. */
    public List<View> views() {
        List<View> views = new ArrayList<>();
        views.add(new View(WHOLE, Duration.ZERO, own.warmUp().plus(weeks(YEAR * years))));
        views.add(view(YEAR_1, 0, YEAR));
        views.add(view(MONTH_1, 0, MONTH));
        if (years > 1) {
            views.add(view(lastYear(), YEAR * (years - 1), YEAR));
        }
        return views;
    }

    /** The label of the last view. */
    public String lastYear() {
        return "year " + years;
    }

    private View view(String label, int fromWeek, int length) {
        Duration from = own.warmUp().plus(weeks(fromWeek));
        return new View(label, from, from.plus(weeks(length)));
    }

    /** Holidays of all years looked at, in order. */
    public List<LocalDate> holidays() {
        TreeSet<LocalDate> all = new TreeSet<>(own.holidays());
        long ownDays = Math.max(7L * FIRST_YEAR, own.length().toDays());
        LocalDate end = own.start().plusDays(ownDays);
        LocalDate last = own.start().plusDays(own.warmUp().toDays() + 7L * YEAR * years);
        List<LocalDate> repeated = all.stream()
                .filter(day -> day.isBefore(end) && !day.isBefore(end.minusWeeks(YEAR)))
                .toList();
        for (LocalDate day : repeated) {
            for (LocalDate next = day.plusWeeks(YEAR); next.isBefore(last); next = next.plusWeeks(YEAR)) {
                all.add(next);
            }
        }
        return List.copyOf(all);
    }

    /** Weeks of the scenario's own warm-up, the last one whole. */
    public int warmUpWeeks() {
        return (int) ((own.warmUp().toMinutes() + weeks(1).toMinutes() - 1) / weeks(1).toMinutes());
    }

    private static Duration weeks(int number) {
        return Duration.ofDays(7L * number);
    }
}
