package salesfloor.theory;

import java.util.Arrays;
import salesfloor.random.PortableMath;

/**
 * The queue M/D/c: memoryless arrivals, work that always takes the same time. Exact: whoever is served at a moment has left one
 * service time later, and nobody who begins in between has, so that the number present at moments one service time apart is a
 * chain, L' = (L - c)⁺ + arrivals, with a Poisson number of arrivals of mean a. The mean wait is E[(L - c)⁺] / a, by Little's law.
 *
 * <p>Source: C. D. Crommelin 1932, Delay probability formulae when the holding times are constant, Post Office Electrical Engineers
 * Journal 25, pages 41-50; H. C. Tijms 2003, A First Course in Stochastic Models, section 9.6.
 *
 * @param servers how many serve, at least 1
 * @param load offered load a = arrival rate × service time, above 0 and below the number of servers
 */
public record ConstantService(int servers, double load) {
    /** The chain is followed until no probability moves more than this in a step. */
    private static final double SETTLED = 1e-13;

    private static final int MOST_STEPS = 100_000;

    public ConstantService {
        if (servers < 1 || !(load > 0) || !(load < servers)) {
            throw new IllegalArgumentException("A steady queue needs a server and a load below their number.");
        }
    }

    /** Mean wait of all arrivals, in service times. */
    public double meanWait() {
        double[] arrivals = poisson();
        double[] present = arrivals;
        double[] next = step(present, arrivals);
        for (int i = 0; i < MOST_STEPS && distance(present, next) > SETTLED; i++) {
            present = next;
            next = step(present, arrivals);
        }
        double waiting = 0;
        for (int n = servers; n < next.length; n++) {
            waiting += (n - servers) * next[n];
        }
        return waiting / load;
    }

    private double[] step(double[] present, double[] arrivals) {
        double[] next = new double[present.length];
        for (int n = 0; n < present.length; n++) {
            int left = Math.max(0, n - servers);
            for (int k = 0; present[n] > 0 && k < present.length - left; k++) {
                next[left + k] += present[n] * arrivals[k];
            }
        }
        return next;
    }

    /** Long enough for the tail, which falls at least as fast as that of M/M/c: by load / servers for each one present. */
    private double[] poisson() {
        int states = servers + (int) Math.ceil(load + 40 / (1 - load / servers));
        double[] probability = new double[states];
        probability[0] = PortableMath.exp(-load);
        for (int k = 1; k < states; k++) {
            probability[k] = probability[k - 1] * load / k;
        }
        return probability;
    }

    private static double distance(double[] one, double[] other) {
        double[] apart = new double[one.length];
        Arrays.setAll(apart, i -> Math.abs(one[i] - other[i]));
        return Arrays.stream(apart).max().orElse(0);
    }
}
