package salesfloor.random;

/**
 * A short sequence of independent uniforms: SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number
 * generators", OOPSLA) started at a key. Mutable and reused; not for sharing between threads.
 */
public final class Stream {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    /** The largest number below 1. */
    private static final double MOST = 0x1.fffffffffffffp-1;

    private long state;

    Stream() {}

    void start(long key) {
        state = key;
    }

    /**
     * The next uniform strictly between 0 and 1, on a grid of 2^-53, above one half of 2^-52. Rounding would make 1 of the last
     * place.
     */
    public double uniform() {
        state += GOLDEN_GAMMA;
        return Math.min(((mix(state) >>> 11) + 0.5) * 0x1p-53, MOST);
    }

    /** The finaliser of SplitMix64 (variant 13 of Stafford's bit mixers): a bijection in which each bit depends on all. */
    static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
