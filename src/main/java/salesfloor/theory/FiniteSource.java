package salesfloor.theory;

/**
 * The queue M/M/c//N, known from machine repair: {@code sources} clients, each asking again an exponential time after it was
 * served; {@code servers} people. Demand falls when many wait, as with clients who belong to one person.
 *
 * <p>Birth rate (N - n) × request rate, death rate min(n, c) × service rate.
 *
 * <p>Source: R. B. Cooper, Introduction to Queueing Theory, 2nd ed. 1981, section 3.8 (quasirandom input).
 *
 * @param servers how many serve, at least 1
 * @param sources how many clients, at least 1
 * @param requestRate requests of one idle client per time unit, above 0
 * @param serviceRate services of one busy person per time unit, above 0
 */
public record FiniteSource(int servers, int sources, double requestRate, double serviceRate) {
    public FiniteSource {
        if (servers < 1 || sources < 1 || !(requestRate > 0) || !(serviceRate > 0)) {
            throw new IllegalArgumentException("Servers, sources and rates must be above 0.");
        }
    }

    /** Services per time unit. */
    public double throughput() {
        return present().mean(n -> Math.min(n, servers)) * serviceRate;
    }

    /** Mean number of clients waiting or being served. */
    public double meanPresent() {
        return present().mean(n -> n);
    }

    /** Mean time from request to end of service. */
    public double meanTime() {
        return meanPresent() / throughput();
    }

    private BirthAndDeath present() {
        double free = sources - servers * serviceRate / requestRate;
        double unlimited = sources * requestRate / (requestRate + serviceRate);
        int mode = (int) Math.min(sources, Math.max(free, Math.min(unlimited, servers)));
        return BirthAndDeath.around(
                mode, sources, n -> (sources - n) * requestRate, n -> Math.min(n, servers) * serviceRate);
    }
}
