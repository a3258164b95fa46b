package salesfloor.theory;

/**
 * The queue M/M/c with two kinds of arrivals that take equally long: the urgent go first, but nobody is interrupted. With C the
 * chance of waiting of {@link ErlangC} and W = C / c, the urgent wait W / (1 - u / c) and the others W / ((1 - u / c)(1 - a / c)),
 * where u is the load of the urgent and a that of all, in mean service times.
 *
 * <p>Source: A. Cobham 1954, Priority assignment in waiting line problems, Operations Research 2(1), pages 70-76.
 *
 * @param servers how many serve, at least 1
 * @param urgent load of those who go first
 * @param others load of the others; together below the number of servers
 */
public record TwoPriorities(int servers, double urgent, double others) {

    /** Mean wait of the urgent, in mean service times. */
    public double urgentWait() {
        double unordered = new ErlangC(servers, urgent + others).waitProbability() / servers;
        return unordered / (1 - urgent / servers);
    }

    /** Mean wait of the others, in mean service times. */
    public double otherWait() {
        return urgentWait() / (1 - (urgent + others) / servers);
    }
}
