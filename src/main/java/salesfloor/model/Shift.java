package salesfloor.model;

import java.time.DayOfWeek;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.People.Breaks;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;
import salesfloor.scenario.WorkTime;

/** The hours of one seat on a working day: the stretches before and after lunch, and where the breaks fall. */
final class Shift {

    /** Multiples of it, less their whole part, lie evenly between 0 and 1. */
    static final double GOLDEN = 0.6180339887498949;

    private static final int DAYS_PER_WEEK = 7;

    private final boolean aroundTheClock;
    /** Whether the person comes, by days since the first day of the run, modulo 7. */
    private final boolean[] days = new boolean[DAYS_PER_WEEK];
    /** Pairs of from and to, ticks after midnight: one stretch, or two around lunch. */
    private final long[] stretches;

    private final long breakLength;
    private final long[] breaks;

    /**
     * @param workTime when the person works
     * @param breakTimes how much of a whole day is breaks
     * @param time the department's calendar
     * @param turn position within the role, from 0: whose turn it is to go for lunch
     * @param key spreads the breaks of different seats
     */
    Shift(WorkTime workTime, Breaks breakTimes, Time time, int turn, long key) {
        TimeOfDayRange hours = workTime.hours().orElse(time.hours());
        boolean whole = workTime.share() == 1;
        aroundTheClock = hours.isAllDay() && time.aroundTheClock() && whole;
        long[] ofDay = stretches(hours, time, turn);
        stretches = whole ? ofDay : firstPart(ofDay, workTime.share());
        DayOfWeek first = time.start().getDayOfWeek();
        for (int i = 0; i < DAYS_PER_WEEK; i++) {
            days[i] = workTime.includes(first.plus(i));
        }
        long pieces = Ticks.of(breakTimes.total()) / breakTimes.pieces();
        breakLength = whole ? pieces : (long) (pieces * workTime.share());
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

    /** The stretches until a share of their time is over; who leaves before lunch has none. */
    private static long[] firstPart(long[] ofDay, double share) {
        long total = 0;
        for (int i = 0; i < ofDay.length; i += 2) {
            total += ofDay[i + 1] - ofDay[i];
        }
        long left = (long) (total * share);
        long first = ofDay[1] - ofDay[0];
        if (left <= first) {
            return new long[] {ofDay[0], ofDay[0] + left};
        }
        return new long[] {ofDay[0], ofDay[1], ofDay[2], ofDay[2] + left - first};
    }

    /** Each piece falls into its own part of the day, at a place that differs evenly between seats (golden ratio sequence). */
    private long[] breaks(int pieces, long key) {
        long from = stretches[0];
        long part = (stretches[stretches.length - 1] - from) / pieces;
        double place = (key + 1) * GOLDEN;
        long[] times = new long[pieces];
        for (int i = 0; i < pieces; i++) {
            times[i] = from + i * part + (long) ((place - Math.floor(place)) * Math.max(0, part - breakLength));
        }
        return times;
    }

    boolean isAroundTheClock() {
        return aroundTheClock;
    }

    /** Whether the person comes on this day if the department opens. */
    boolean includes(int day) {
        return days[Math.floorMod(day, DAYS_PER_WEEK)];
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
