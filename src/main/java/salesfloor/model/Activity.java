package salesfloor.model;

import salesfloor.model.event.Ticks;
import salesfloor.scenario.Activities.ShiftEnd;
import salesfloor.scenario.ActivityType;
import salesfloor.scenario.Distribution;

/** One kind of work: how long an item takes, and what follows success and failure. */
abstract class Activity {

    private final Department department;
    private final ShiftEnd shiftEnd;
    private final double effort;
    private final long typicalTicks;

    /**
     * @param effort factor on the working time
     * @param typical the law of the most frequent item's working minutes
     */
    Activity(Department department, ShiftEnd shiftEnd, double effort, Distribution typical) {
        this.department = department;
        this.shiftEnd = department.scenario().people().shiftEnd().orElse(shiftEnd);
        this.effort = effort;
        typicalTicks = Ticks.ofMinutes(effort * typical.mean());
    }

    final Department department() {
        return department;
    }

    final long now() {
        return department.now();
    }

    /** What happens to an item that the end of the shift interrupts. */
    final ShiftEnd shiftEnd() {
        return shiftEnd;
    }

    /** Mean working time of the most frequent item at normal speed. */
    final long typicalTicks() {
        return typicalTicks;
    }

    /** Working time of an item in minutes of a person of normal speed, effort included. Called once, when a person begins it. */
    double begin(WorkItem item, Employee who) {
        return effort * minutes(item, who);
    }

    /** Working minutes before effort and speed; decides what chance decides at the start. */
    abstract double minutes(WorkItem item, Employee who);

    /** What follows when a person has done an item. */
    abstract void finish(WorkItem item, Employee who);

    /** A stretch of a person's paid time, shift-end overtime excepted, went into an item. */
    void spent(WorkItem item, long from, long until) {}

    /** A waiting item's patience or validity has ended. */
    void giveUp(WorkItem item) {
        department.assignment().withdraw(item);
    }

    /** Share of the people present that must stay free when an item is begun. */
    double keepFree() {
        return 0;
    }

    /** Whether some items wait while too few people are free. */
    boolean leavesPeopleFree() {
        return keepFree() > 0;
    }

    /** Whether one of a group may begin an item; {@code idleBefore} of them are free now. */
    boolean mayBegin(WorkItem item, RoleGroup group, int idleBefore) {
        return group.canSpareOne(keepFree(), idleBefore);
    }

    /** Opening ticks after which an item that was held back so that people stay free is begun all the same; 0: never. */
    long holdLimit(WorkItem item) {
        return 0;
    }

    /** The activity this is. */
    abstract ActivityType type();
}
