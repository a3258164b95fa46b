package salesfloor.theory;

/**
 * The queue M/M/c+M: as {@link ErlangC}, but each waiting arrival gives up after an exponential patience. Always steady.
 *
 * <p>States are the number present: death rate min(n, c) + (n - c)⁺ / patience, birth rate a, in mean service times. Then
 * P(abandon) = E[waiting] / (a × patience) and mean wait = E[waiting] / a, so that P(abandon) = mean wait / patience.
 *
 * <p>Source: C. Palm 1957; O. Garnett, A. Mandelbaum, M. Reiman 2002, Designing a call center with impatient customers,
 * Manufacturing and Service Operations Management 4(3), pages 208-227.
 *
 * @param servers how many serve, at least 1
 * @param load offered load = arrival rate × mean service time, above 0
 * @param patience mean patience in mean service times, above 0
 */
public record ErlangA(int servers, double load, double patience) {
    public ErlangA {
        if (servers < 1 || !(load > 0) || !(patience > 0) || Double.isInfinite(patience)) {
            throw new IllegalArgumentException("A queue needs a server, a load and a finite patience above 0.");
        }
    }

    /** Probability that an arrival finds every server busy. */
    public double waitProbability() {
        return present().mean(n -> n >= servers ? 1 : 0);
    }

    /** Mean number waiting. */
    public double meanWaiting() {
        return present().mean(n -> Math.max(0, n - servers));
    }

    /** Mean wait of all arrivals, served or not, in mean service times. */
    public double meanWait() {
        return meanWaiting() / load;
    }

    /** Share of arrivals that give up. */
    public double abandonProbability() {
        return meanWait() / patience;
    }

    /** Share of time in which a server is busy. */
    public double utilisation() {
        return present().mean(n -> Math.min(n, servers)) / servers;
    }

    private BirthAndDeath present() {
        double top = load <= servers ? load : servers + (load - servers) * patience;
        return BirthAndDeath.around((int) top, Integer.MAX_VALUE - 1, n -> load, this::departures);
    }

    private double departures(int present) {
        return Math.min(present, servers) + Math.max(0, present - servers) / patience;
    }
}
