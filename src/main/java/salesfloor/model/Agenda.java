package salesfloor.model;

import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import salesfloor.model.event.Ticks;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * All timers of the run, kept by day. MASON's schedule is the clock: it steps the agenda at the start of every day, and the
 * agenda wakes its agents in order until the day ends or another step of MASON's is due. A timer far ahead costs one append, and
 * only the present day is kept in order.
 */
final class Agenda implements Steppable {

    private static final long serialVersionUID = 1;

    /** More timers than this at one instant are a loop that consumes no time. */
    private static final int MOST_AT_ONE_INSTANT = 5_000_000;

    /** So many turns of such a loop are followed to say what goes round. */
    private static final int TURNS_TOLD = 1_000;

    private static final long NANOS_PER_TICK = 1_000_000;

    private static final int NONE = -1;

    /** By day, the timers set ahead. */
    private final transient @Nullable TimerPages[] ahead;

    private final transient TimerPages.Stock pages = new TimerPages.Stock();
    private final transient OpenDay today = new OpenDay();
    private int openDay = NONE;
    private final long end;
    private long now;
    private int atThisInstant;

    /** @param end nothing is woken at or after this time */
    Agenda(long end) {
        this.end = end;
        ahead = new TimerPages[(int) ((end + Ticks.PER_DAY - 1) / Ticks.PER_DAY)];
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
        long due = Due.of((int) (time - Calendar.midnight(day)), timer, stamp);
        if (day == openDay) {
            today.add(due, agent);
        } else {
            setAhead(day).append(due, agent);
        }
    }

    private TimerPages setAhead(int day) {
        TimerPages timers = ahead[day];
        if (timers == null) {
            timers = new TimerPages(pages);
            ahead[day] = timers;
        }
        return timers;
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
        if (day != openDay) {
            open(day);
        }
        wakeUntil(Calendar.midnight(day), clock);
        if (today.isEmpty()) {
            now = Math.min(end, Calendar.midnight(day + 1));
        }
        if (now < end) {
            clock.at(now, this);
        }
    }

    private void open(int day) {
        today.open(setAhead(day));
        ahead[day] = null;
        openDay = day;
    }

    private void wakeUntil(long midnight, MasonClock clock) {
        while (!today.isEmpty()) {
            long time = midnight + today.firstTime();
            if (time > now) {
                if (clock.hasStepBefore(time)) {
                    now = clock.nextStep();
                    return;
                }
                atThisInstant = 0;
                now = time;
            } else if (++atThisInstant > MOST_AT_ONE_INSTANT) {
                throw new IllegalStateException(circle(midnight));
            }
            today.wakeFirst();
        }
    }

    /** What goes round: goes on for some turns, and tells what was woken for what. */
    private String circle(long midnight) {
        Set<String> round = new TreeSet<>();
        for (int turn = 0; turn < TURNS_TOLD && !today.isEmpty() && midnight + today.firstTime() == now; turn++) {
            round.add(today.describeFirst());
            today.wakeFirst();
        }
        return "Work goes in a circle without taking time, on day " + (Calendar.day(now) + 1) + " at "
                + LocalTime.ofNanoOfDay((now - midnight) * NANOS_PER_TICK) + ": " + String.join(", ", round) + ".";
    }
}
