package salesfloor.theory;

import java.util.List;

/**
 * A line of desks, each with its own people, that clients pass one after the other: memoryless arrivals and work. What leaves a
 * desk is again memoryless, so that each desk is a queue {@link ErlangC} by itself, and the mean times add up.
 *
 * <p>Source: J. R. Jackson 1957, Networks of waiting lines, Operations Research 5(4), pages 518-521; P. J. Burke 1956, The output
 * of a queuing system, Operations Research 4(6), pages 699-704.
 *
 * @param desks in the order in which they are passed
 */
public record Line(List<Desk> desks) {
    public Line {
        desks = List.copyOf(desks);
    }

    /**
     * One of them.
     *
     * @param queue its people and load
     * @param service mean time of its work
     */
    public record Desk(ErlangC queue, double service) {}

    /** Mean time from the arrival at the first desk until the work of the last begins, in the unit of the service times. */
    public double untilLastBegins() {
        double time = 0;
        for (Desk desk : desks) {
            time += (desk.queue().meanWait() + 1) * desk.service();
        }
        return time - desks.get(desks.size() - 1).service();
    }

    /** The same until the work of the last is done. */
    public double untilLastEnds() {
        return untilLastBegins() + desks.get(desks.size() - 1).service();
    }
}
