package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.scenario.People.Breaks;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/** The hours of one seat on a working day: the stretches before and after lunch, and where the breaks fall. */
final class Shift {

    private final boolean aroundTheClock;
    /** Pairs of from and to, ticks after midnight: one stretch, or two around lunch. */
    private final long[] stretches;

    private final long breakLength;
    private final long[] breaks;

    /**
     * @param hours from when to when the person works
     * @param breakTimes how much of it is breaks
     * @param time the department's calendar
     * @param turn position within the role, from 0: whose turn it is to go for lunch
     * @param key spreads the breaks of different seats
     */
    Shift(TimeOfDayRange hours, Breaks breakTimes, Time time, int turn, long key) {
        aroundTheClock = hours.isAllDay() && time.aroundTheClock();
        stretches = stretches(hours, time, turn);
        breakLength = Ticks.of(breakTimes.total()) / breakTimes.pieces();
        breaks = breakLength == 0 ? new long[0] : breaks(breakTimes.pieces(), key);
    }

    private static long[] stretches(TimeOfDayRange hours, Time time, int number) {
        long from = hours.fromMinute() * Ticks.PER_MINUTE;
        long to = hours.toMinute() * Ticks.PER_MINUTE;
        if (hours.isAllDay() || time.lunch().isEmpty()) {
            return new long[] {from, to};
        }
        TimeOfDayRange lunch = time.lunch().get();
        int turn = number % time.lunchTurns();
        int shift = turn % 2 == 0 ? turn / 2 : -(turn + 1) / 2;
        long begins = (lunch.fromMinute() + (long) shift * lunch.minutes()) * Ticks.PER_MINUTE;
        long ends = begins + lunch.minutes() * Ticks.PER_MINUTE;
        return begins <= from || ends >= to ? new long[] {from, to} : new long[] {from, begins, ends, to};
    }

    /** Each piece falls into its own part of the day, at a place that differs evenly between seats (golden ratio sequence). */
    private long[] breaks(int pieces, long key) {
        long from = stretches[0];
        long part = (stretches[stretches.length - 1] - from) / pieces;
        double place = (key + 1) * 0.6180339887498949;
        long[] times = new long[pieces];
        for (int i = 0; i < pieces; i++) {
            times[i] = from + i * part + (long) ((place - Math.floor(place)) * Math.max(0, part - breakLength));
        }
        return times;
    }

    boolean isAroundTheClock() {
        return aroundTheClock;
    }

    int stretches() {
        return stretches.length / 2;
    }

    long from(int day, int stretch) {
        return Calendar.midnight(day) + stretches[2 * stretch];
    }

    long to(int day, int stretch) {
        return Calendar.midnight(day) + stretches[2 * stretch + 1];
    }

    int breaks() {
        return breaks.length;
    }

    long breakAt(int day, int number) {
        return Calendar.midnight(day) + breaks[number];
    }

    long breakLength() {
        return breakLength;
    }
}
