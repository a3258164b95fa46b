package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.People.Load;

/**
 * How hard a person has worked of late, and what that does: a full hour makes hasty, full days in a row make tired. Fed with the
 * person's time as it is told.
 */
final class Strain {

    private final Load load;

    /** The clock hour that is being counted, from the start of the run. */
    private long hour;

    private long workedThisHour;
    private long onDutyThisHour;
    private long workedLastHour;
    private long onDutyLastHour;
    private long workedToday;
    private long onDutyToday;
    /** Hard working days in a row, up to yesterday. */
    private int hardDays;

    Strain(Load load) {
        this.load = load;
    }

    /** Where a stretch of the person's time went. */
    void spent(TimeBin bin, long from, long to) {
        if (bin.isOnDuty() || bin == TimeBin.OVERTIME) {
            long end;
            for (long at = from; at < to; at = end) {
                turnTo(at / Ticks.PER_HOUR);
                end = Math.min(to, (hour + 1) * Ticks.PER_HOUR);
                count(bin != TimeBin.IDLE, end - at);
            }
        }
    }

    private void count(boolean works, long time) {
        onDutyThisHour += time;
        onDutyToday += time;
        if (works) {
            workedThisHour += time;
            workedToday += time;
        }
    }

    private void turnTo(long next) {
        if (next == hour) {
            return;
        }
        boolean follows = next == hour + 1;
        workedLastHour = follows ? workedThisHour : 0;
        onDutyLastHour = follows ? onDutyThisHour : 0;
        workedThisHour = 0;
        onDutyThisHour = 0;
        hour = next;
    }

    private boolean isHasty(long now) {
        turnTo(now / Ticks.PER_HOUR);
        return workedLastHour > load.busyAbove() * onDutyLastHour;
    }

    private boolean isTired() {
        return hardDays >= load.tiredDays();
    }

    /** Factor on the speed of work that begins now. */
    double speed(long now) {
        return (isHasty(now) ? load.busySpeed() : 1) * (isTired() ? load.tiredSpeed() : 1);
    }

    /** Factor on the rate of errors in work that ends now. */
    double errors(long now) {
        return (isHasty(now) ? load.busyErrors() : 1) * (isTired() ? load.tiredErrors() : 1);
    }

    /**
     * A day is over. Days without duty neither tire nor rest: whoever is tired on Friday is so on Monday.
     *
     * @return ticks by which the person is nearer to leaving, beyond the day itself
     */
    long endDay() {
        long nearer = isTired() ? Math.round((load.tiredQuitting() - 1) * Ticks.PER_DAY) : 0;
        if (onDutyToday > 0) {
            hardDays = workedToday > load.tiredAbove() * onDutyToday ? hardDays + 1 : 0;
        }
        workedToday = 0;
        onDutyToday = 0;
        return nearer;
    }

    /** A working day away, or somebody new on the seat. */
    void rest() {
        hardDays = 0;
    }
}
