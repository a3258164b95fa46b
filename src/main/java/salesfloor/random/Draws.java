package salesfloor.random;

/**
 * All randomness of one replication, keyed by purpose, subject (a client, a seat, a source) and occasion (its k-th order, its
 * j-th call). A draw depends on its key alone: not on staffing, logging, threads or how many other draws were made. So compared
 * scenarios share their luck (common random numbers; Law 2015, Simulation Modeling and Analysis, section 11.2).
 *
 * <p>For one thread: the returned stream is valid until the next call.
 */
public final class Draws {

    private static final long SUBJECT = 0xd1342543de82ef95L;
    private static final long OCCASION = 0xaf251af3b0f025b5L;

    private final long[] keys;
    private final Stream stream = new Stream();

    /** @param seed the seed of the replication; any 64 bits */
    public Draws(long seed) {
        Purpose[] purposes = Purpose.values();
        keys = new long[purposes.length];
        for (Purpose purpose : purposes) {
            keys[purpose.ordinal()] = Stream.mix(Stream.mix(seed) ^ Stream.mix(~purpose.code()));
        }
    }

    /** The stream of one occasion. */
    public Stream on(Purpose purpose, long subject, long occasion) {
        long key = Stream.mix(keys[purpose.ordinal()] + subject * SUBJECT);
        stream.start(Stream.mix(key + occasion * OCCASION));
        return stream;
    }

    /** One uniform strictly between 0 and 1. */
    public double uniform(Purpose purpose, long subject, long occasion) {
        return on(purpose, subject, occasion).uniform();
    }

    /** True with the given chance; exactly never for 0 and always for 1. */
    public boolean happens(double chance, Purpose purpose, long subject, long occasion) {
        return chance > 0 && uniform(purpose, subject, occasion) < chance;
    }
}
