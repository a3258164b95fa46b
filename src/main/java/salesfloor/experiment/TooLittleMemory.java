package salesfloor.experiment;

import salesfloor.scenario.Scenario;

/** A replication did not fit into the memory that Java may use. The message says how much one needs, about. */
final class TooLittleMemory extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Measured with {@code large-market} (docs/explanation/faults.md); orders that pile up come on top. */
    private static final double MEGABYTES = 20;

    private static final double BYTES_PER_PROSPECT = 40;
    private static final double BYTES_PER_CLIENT = 600;

    TooLittleMemory(Scenario scenario, OutOfMemoryError cause) {
        super(
                "not enough memory: one replication with " + scenario.market().prospects() + " possible clients, "
                        + scenario.market().initialClients() + " of them active at the start, needs about "
                        + megabytes(scenario) + " MB or more for each thread, and the limit for all together is "
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MB; use fewer --threads, a smaller market, or more memory (SALESFLOOR_JAVA_OPTS=-Xmx4g)",
                cause);
    }

    private static long megabytes(Scenario scenario) {
        double bytes = BYTES_PER_PROSPECT * scenario.market().prospects()
                + BYTES_PER_CLIENT * scenario.market().initialClients();
        return Math.round(MEGABYTES + bytes / (1 << 20));
    }
}
