package salesfloor.random;

import java.util.Locale;
import salesfloor.experiment.ReplicationSeed;

/**
 * All streams of a study as one sequence, interleaved in a given order. Streams that depend on each other show as a sequence that
 * is not random; each order puts other neighbours beside each other. No key comes twice.
 */
final class CombinedStream {

    /** Root seed of the study. */
    private static final long ROOT = 20_250_106;

    private static final int DRAWS = 16;
    private static final int SUBJECTS = 100_000;
    private static final int OCCASIONS = 1000;
    private static final int REPLICATIONS = 100;

    private static final Purpose[] PURPOSES = Purpose.values();

    /** What changes fastest from one number of the sequence to the next. */
    enum Order {
        PURPOSES,
        CLIENTS,
        OCCASIONS,
        REPLICATIONS,
        DRAWS,
        /** In turn one of the others, by blocks of 64 numbers, so that all meet. */
        ALL;

        static Order of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Order order;
    private final Draws[] replications = new Draws[REPLICATIONS];
    private long position;
    private Stream open = new Stream();

    CombinedStream(Order order) {
        this.order = order;
        for (int i = 0; i < REPLICATIONS; i++) {
            replications[i] = new Draws(ReplicationSeed.of(ROOT, i + 1));
        }
    }

    /** The next number, strictly between 0 and 1. */
    double next() {
        long index = position++;
        return order == Order.ALL ? mixed(index) : at(order, index, 0);
    }

    /** Each order has purposes and replications of its own here, so that no key comes twice. */
    private double mixed(long index) {
        long block = index >>> 6;
        int turn = (int) (block % 5);
        return at(Order.values()[turn], block / 5 * 64 + (index & 63), 1 + turn);
    }

    /** @param base makes the keys of one order different from those of another, by subjects far apart */
    private double at(Order fastest, long index, long base) {
        long apart = base << 40;
        return switch (fastest) {
            case PURPOSES -> {
                long key = index / PURPOSES.length;
                yield draw(0, (int) (index % PURPOSES.length), apart + key % SUBJECTS, key / SUBJECTS);
            }
            case CLIENTS -> {
                long key = index / SUBJECTS;
                yield draw(0, (int) (key % PURPOSES.length), apart + index % SUBJECTS, key / PURPOSES.length);
            }
            case OCCASIONS -> {
                long key = index / OCCASIONS;
                yield draw(0, (int) (key % PURPOSES.length), apart + key / PURPOSES.length, index % OCCASIONS);
            }
            case REPLICATIONS -> {
                long key = index / REPLICATIONS;
                long subject = key / PURPOSES.length;
                yield draw(
                        (int) (index % REPLICATIONS),
                        (int) (key % PURPOSES.length),
                        apart + subject % SUBJECTS,
                        subject / SUBJECTS);
            }
            default -> within(index, apart);
        };
    }

    private double draw(int replication, int purpose, long subject, long occasion) {
        return replications[replication].uniform(PURPOSES[purpose], subject, occasion);
    }

    /** The first numbers of a stream, then those of the next. */
    private double within(long index, long apart) {
        if (index % DRAWS == 0) {
            long key = index / DRAWS;
            long subject = key / PURPOSES.length;
            Purpose purpose = PURPOSES[(int) (key % PURPOSES.length)];
            open = replications[0].on(purpose, apart + subject % SUBJECTS, subject / SUBJECTS);
        }
        return open.uniform();
    }
}
