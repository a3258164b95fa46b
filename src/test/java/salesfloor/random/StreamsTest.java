package salesfloor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salesfloor.experiment.ReplicationSeed;

/**
 * Streams of different purposes, clients, occasions and replications are independent of each other: every pair of the first 64, and
 * all of them as one sequence in six orders. All tests of this class together would fail a right generator for one root seed in a
 * thousand (Bonferroni).
 */
class StreamsTest {
    /** 2016 pairs of clients, occasions and replications each, all pairs of purposes, and 6 orders with 36 tests each. */
    private static final double ERROR = 0.001 / (3 * 2016 + 75 * 74 / 2 + 6 * 36);

    private static final int FIRST = 64;
    private static final int DRAWS = 20_000;
    private static final int CELLS = 8;
    private static final int LENGTH = 1_000_000;
    private static final int LAGS = 32;

    @Test
    void purposes_are_independent() {
        Draws draws = new Draws(ReplicationSeed.of(1, 1));
        List<double[]> streams = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            streams.add(numbers(i -> draws.uniform(purpose, i / 10, i % 10)));
        }
        allPairs(streams, "purposes");
    }

    @Test
    void clients_are_independent() {
        Draws draws = new Draws(ReplicationSeed.of(1, 2));
        List<double[]> streams = new ArrayList<>();
        for (int client = 0; client < FIRST; client++) {
            int subject = client;
            streams.add(numbers(i -> draws.uniform(Purpose.ORDER_GAP, subject, i)));
        }
        allPairs(streams, "clients");
    }

    @Test
    void occasions_are_independent() {
        Draws draws = new Draws(ReplicationSeed.of(1, 3));
        List<double[]> streams = new ArrayList<>();
        for (int one = 0; one < FIRST; one++) {
            int occasion = one;
            streams.add(numbers(i -> draws.uniform(Purpose.ORDER_GAP, i, occasion)));
        }
        allPairs(streams, "occasions");
    }

    @Test
    void replications_are_independent() {
        List<double[]> streams = new ArrayList<>();
        for (int replication = 1; replication <= FIRST; replication++) {
            Draws draws = new Draws(ReplicationSeed.of(1, replication));
            streams.add(numbers(i -> draws.uniform(Purpose.LEAD_ARRIVAL, i / 10, i % 10)));
        }
        allPairs(streams, "replications");
    }

    private static double[] numbers(IntToDoubleFunction nth) {
        double[] numbers = new double[DRAWS];
        Arrays.setAll(numbers, nth);
        return numbers;
    }

    /** Chi-square of each pair on a grid of eight by eight. */
    private static void allPairs(List<double[]> streams, String what) {
        double limit = new ChiSquaredDistribution(CELLS * CELLS - 1).inverseCumulativeProbability(1 - ERROR);
        for (int one = 0; one < streams.size(); one++) {
            for (int other = 0; other < one; other++) {
                double[] rows = streams.get(one);
                double[] columns = streams.get(other);
                int[] counts = new int[CELLS * CELLS];
                for (int i = 0; i < DRAWS; i++) {
                    int row = (int) (rows[i] * CELLS);
                    int column = (int) (columns[i] * CELLS);
                    counts[row * CELLS + column]++;
                }
                assertThat(chiSquare(counts, DRAWS))
                        .as("%s %d and %d", what, other, one)
                        .isLessThan(limit);
            }
        }
    }

    /** Correlation at 32 lags, pairs on a grid of 64 by 64, triples of 16³, and the bits behind the first 16 and 32. */
    @ParameterizedTest
    @EnumSource
    void all_streams_together_are_one_random_sequence(CombinedStream.Order order) {
        CombinedStream stream = new CombinedStream(order);
        double[] numbers = new double[LENGTH];
        Arrays.setAll(numbers, i -> stream.next());
        double limit = new NormalDistribution().inverseCumulativeProbability(1 - ERROR / 2);
        for (int lag = 1; lag <= LAGS; lag++) {
            assertThat(Math.abs(correlation(numbers, lag)))
                    .as("%s, lag %d", order, lag)
                    .isLessThan(limit);
        }
        uniform(cells(numbers, 2, 64, 1), 64 * 64, order + ": pairs");
        uniform(cells(numbers, 3, 16, 1), 16 * 16 * 16, order + ": triples");
        uniform(cells(numbers, 1, 1 << 16, 0x1p16), 1 << 16, order + ": bits 17 to 32");
        uniform(cells(numbers, 1, 1 << 16, 0x1p32), 1 << 16, order + ": bits 33 to 48");
    }

    /** Normal under independence: the mean of n products of uniforms about zero, of variance 1/144. */
    private static double correlation(double[] numbers, int lag) {
        double sum = 0;
        int count = numbers.length - lag;
        for (int i = 0; i < count; i++) {
            sum += (numbers[i] - 0.5) * (numbers[i + lag] - 0.5);
        }
        return sum * 12 / Math.sqrt(count);
    }

    /** Counts of groups of numbers that do not overlap; a factor above 1 looks at the bits behind so many. */
    private static int[] cells(double[] numbers, int together, int side, double factor) {
        int[] counts = new int[(int) Math.round(Math.pow(side, together))];
        for (int i = 0; i + together <= numbers.length; i += together) {
            int cell = 0;
            for (int j = i; j < i + together; j++) {
                double shifted = numbers[j] * factor;
                cell = cell * side + (int) ((shifted - Math.floor(shifted)) * side);
            }
            counts[cell]++;
        }
        return counts;
    }

    private static void uniform(int[] counts, int cells, String what) {
        int total = Arrays.stream(counts).sum();
        double limit = new ChiSquaredDistribution(cells - 1).inverseCumulativeProbability(1 - ERROR);
        assertThat(chiSquare(counts, total)).as(what).isLessThan(limit);
    }

    private static double chiSquare(int[] counts, int total) {
        double expected = total / (double) counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}
