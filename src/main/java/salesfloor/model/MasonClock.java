package salesfloor.model;

import salesfloor.model.event.Ticks;
import sim.engine.Schedule;
import sim.engine.Steppable;

/** MASON's schedule in minutes, with a look at what it will step next. */
final class MasonClock extends Schedule {

    private static final long serialVersionUID = 1;

    /** Steps an agent at a time in ticks. MASON drops what lies at infinity silently; here it is an error. */
    void at(long time, Steppable agent) {
        if (!scheduleOnce(Ticks.toMinutes(time), agent)) {
            throw new IllegalStateException("The clock refused to schedule at " + time + ".");
        }
    }

    /** Whether an agent of MASON's is to be stepped before a time. */
    boolean hasStepBefore(long time) {
        return !queue.isEmpty() && nextStep() < time;
    }

    /** Time of MASON's next step, in ticks. */
    long nextStep() {
        return Ticks.ofMinutes(((Key) queue.getMinKey()).getTime());
    }
}
