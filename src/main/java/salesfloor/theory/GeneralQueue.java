package salesfloor.theory;

/**
 * Mean wait in G/G/c, where arrivals or service are not memoryless: the wait of {@link ErlangC} times (ca² + cs²) / 2. Exact for
 * M/M/c and M/G/1, an approximation else (usually within 5-10 % between load 0.5 and 0.95 with many servers).
 *
 * <p>Source: A. O. Allen, Probability, Statistics, and Queueing Theory, 2nd ed. 1990, section 5.4 (Allen-Cunneen); for M/G/1 it is
 * Pollaczek-Khinchine. T. Kimura 1986 refines it: Operations Research 34(5), pages 757-763.
 *
 * @param servers how many serve
 * @param load arrival rate × mean service time
 * @param arrivalCv standard deviation / mean of the times between arrivals; 1 if memoryless
 * @param serviceCv standard deviation / mean of the service times
 */
public record GeneralQueue(int servers, double load, double arrivalCv, double serviceCv) {

    /** Mean wait of all arrivals, in mean service times; infinite from load = servers. */
    public double meanWait() {
        double wait = new ErlangC(servers, load).meanWait();
        return wait * (arrivalCv * arrivalCv + serviceCv * serviceCv) / 2;
    }
}
