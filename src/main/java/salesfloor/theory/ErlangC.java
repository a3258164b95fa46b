package salesfloor.theory;

import salesfloor.random.PortableMath;

/**
 * The queue M/M/c: memoryless arrivals and service, {@code servers} people, endless patience.
 *
 * <p>P(wait) = B / (1 - rho (1 - B)) with rho = a / c and Erlang's loss probability B by the recursion B(0) = 1,
 * B(n) = a B(n-1) / (n + a B(n-1)), which neither overflows nor cancels: c of 100,000 is as exact as c of 1. The mean wait over
 * all arrivals is P(wait) / (c - a). All times are in mean service times.
 *
 * <p>Where the load reaches the number of servers there is no steady state: P(wait) is 1 and waits are infinite.
 *
 * <p>Source: A. K. Erlang 1917; R. B. Cooper, Introduction to Queueing Theory, 2nd ed. 1981, sections 3.3 and 3.5.
 *
 * @param servers how many serve, at least 1
 * @param load offered load a = arrival rate × mean service time, at least 0
 */
public record ErlangC(int servers, double load) {
    public ErlangC {
        if (servers < 1 || !(load >= 0)) {
            throw new IllegalArgumentException("A queue needs a server and a load that is not negative.");
        }
    }

    /** Load per server; steady below 1. */
    public double utilisation() {
        return Math.min(1, load / servers);
    }

    /** Probability that an arrival has to wait. */
    public double waitProbability() {
        if (load >= servers) {
            return 1;
        }
        double blocked = blocked();
        return blocked / (1 - load / servers * (1 - blocked));
    }

    /** Erlang B: probability that all servers are busy if nobody queued. */
    public double blocked() {
        double blocked = 1;
        for (int n = 1; n <= servers; n++) {
            blocked = load * blocked / (n + load * blocked);
        }
        return blocked;
    }

    /** Mean wait of all arrivals, in mean service times. */
    public double meanWait() {
        return load >= servers ? Double.POSITIVE_INFINITY : waitProbability() / (servers - load);
    }

    /** Mean number waiting. */
    public double meanWaiting() {
        return load == 0 ? 0 : load * meanWait();
    }

    /** Probability that the wait exceeds {@code time} mean service times. */
    public double waitsLongerThan(double time) {
        return load >= servers ? 1 : waitProbability() * PortableMath.exp(-(servers - load) * time);
    }

    /** Share of arrivals whose wait is within {@code target} mean service times. */
    public double serviceLevel(double target) {
        return 1 - waitsLongerThan(target);
    }
}
