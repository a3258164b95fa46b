package salesfloor.model;

import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * All timers of the run, kept by day. MASON's schedule is the clock: it steps the agenda at the start of every day, and the
 * agenda wakes its agents in order until the day ends or another step of MASON's is due. A timer far ahead costs one append, and
 * only the open day is kept in order.
 */
final class Agenda implements Steppable {

    private static final long serialVersionUID = 1;

    /** More timers than this at one instant are a loop that consumes no time. */
    private static final int MOST_AT_ONE_INSTANT = 5_000_000;

    private final transient @Nullable DayQueue[] days;
    private final long end;
    private long now;
    private int atThisInstant;

    /** @param end nothing is woken at or after this time */
    Agenda(long end) {
        this.end = end;
        days = new DayQueue[(int) ((end + Ticks.PER_DAY - 1) / Ticks.PER_DAY)];
    }

    /** The present. */
    long now() {
        return now;
    }

    /** Wakes an agent at a time, which is not before the present; beyond the end of the run never. */
    void at(long time, Agent agent, Timer timer, int stamp) {
        if (time < now) {
            throw new IllegalArgumentException("A timer (" + timer + ") was set in the past.");
        }
        if (time >= end) {
            return;
        }
        int day = Calendar.day(time);
        DayQueue queue = days[day];
        if (queue == null) {
            queue = new DayQueue();
            days[day] = queue;
        }
        queue.add(time - Calendar.midnight(day), agent, timer, stamp);
    }

    /** Wakes an agent after a delay. */
    void in(long delay, Agent agent, Timer timer, int stamp) {
        if (delay < Ticks.NEVER) {
            at(now + delay, agent, timer, stamp);
        }
    }

    /** Brings the present to the end of the run. */
    void end() {
        now = end;
    }

    @Override
    public void step(SimState state) {
        MasonClock clock = (MasonClock) state.schedule;
        int day = Calendar.day(now);
        DayQueue queue = days[day];
        if (queue != null) {
            queue.open();
            wakeUntil(queue, Calendar.midnight(day), clock);
            if (!queue.isEmpty()) {
                clock.at(now, this);
                return;
            }
            days[day] = null;
        }
        now = Math.min(end, Calendar.midnight(day + 1));
        if (now < end) {
            clock.at(now, this);
        }
    }

    private void wakeUntil(DayQueue queue, long midnight, MasonClock clock) {
        while (!queue.isEmpty()) {
            long time = midnight + queue.firstTime();
            if (time > now) {
                if (clock.hasStepBefore(time)) {
                    now = clock.nextStep();
                    return;
                }
                atThisInstant = 0;
                now = time;
            } else if (++atThisInstant > MOST_AT_ONE_INSTANT) {
                throw new IllegalStateException("Work goes in a circle without taking time.");
            }
            queue.wakeFirst();
        }
    }
}
