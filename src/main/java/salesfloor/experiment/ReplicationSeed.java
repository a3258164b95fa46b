package salesfloor.experiment;

/**
 * The seed of one replication: a function of the root seed and the replication's number alone, so that replication 37 by
 * itself is replication 37 of a hundred.
 *
 * <p>The mixing function is the output function of SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number
 * generators", constants of Stafford's variant 13). It is a bijection: with one root seed no two replications share a seed.
 */
public final class ReplicationSeed {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private ReplicationSeed() {}

    /** The seed of the replication with this number, from 1. */
    public static long of(long rootSeed, int replication) {
        return mix(mix(rootSeed + GOLDEN_GAMMA) + replication * GOLDEN_GAMMA);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
