package salesfloor.metrics;

import java.time.LocalDate;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Rate;
import salesfloor.scenario.Time;

/**
 * The observed part of a run: from the end of the warm-up, inclusive, to the end of the run, exclusive. Immutable.
 *
 * @param from in ticks
 * @param to in ticks
 * @param start first day of the run
 */
record Window(long from, long to, LocalDate start) {

    static Window of(Time time) {
        return new Window(Ticks.of(time.warmUp()), Ticks.of(time.length()), time.start());
    }

    boolean contains(long now) {
        return now >= from && now < to;
    }

    /** How much of a stretch lies in the window. */
    long overlap(long stretchFrom, long stretchTo) {
        return Math.max(0, Math.min(stretchTo, to) - Math.max(stretchFrom, from));
    }

    /** Length in months of a twelfth of a year. */
    double months() {
        return (to - from) / (double) Ticks.PER_DAY / Rate.DAYS_PER_MONTH;
    }

    /** Whole weeks. */
    int weeks() {
        return (int) ((to - from) / (7 * Ticks.PER_DAY));
    }

    /** The week of the window a time falls in; may be {@link #weeks()} in a last, incomplete week. */
    int week(long now) {
        return (int) ((now - from) / (7 * Ticks.PER_DAY));
    }

    /** The calendar month a time falls in, counted from the month in which the window begins. */
    int month(long now) {
        LocalDate first = start.plusDays(from / Ticks.PER_DAY);
        LocalDate date = start.plusDays(now / Ticks.PER_DAY);
        return (date.getYear() - first.getYear()) * 12 + date.getMonthValue() - first.getMonthValue();
    }
}
