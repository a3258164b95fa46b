package salesfloor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

/** The streams are keyed, independent and never change. With other seeds a right generator would fail here once in a thousand. */
class DrawsTest {

    private static final int CELLS = 16;
    private static final int PAIRS = 100_000;
    private static final double LIMIT =
            new ChiSquaredDistribution(CELLS * CELLS - 1).inverseCumulativeProbability(0.9999);

    private interface Key {
        double draw(Draws draws, int i);
    }

    /** Chi-square of the pairs (one, other) over a grid, all draws with the same i beside each other. */
    private static double chiSquare(Key one, Key other) {
        Draws draws = new Draws(7);
        int[] counts = new int[CELLS * CELLS];
        for (int i = 0; i < PAIRS; i++) {
            int row = (int) (one.draw(draws, i) * CELLS);
            int column = (int) (other.draw(draws, i) * CELLS);
            counts[row * CELLS + column]++;
        }
        double expected = PAIRS / (double) counts.length;
        double sum = 0;
        for (int count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }

    @Test
    void neighbours_in_every_part_of_the_key_are_independent() {
        Key base = (draws, i) -> draws.uniform(Purpose.ORDER_GAP, i, 3);
        assertThat(chiSquare(base, (d, i) -> d.uniform(Purpose.TICKET_NOISE, i, 3)))
                .as("purpose")
                .isLessThan(LIMIT);
        assertThat(chiSquare(base, (d, i) -> d.uniform(Purpose.ORDER_GAP, i + 1, 3)))
                .as("subject")
                .isLessThan(LIMIT);
        assertThat(chiSquare(base, (d, i) -> d.uniform(Purpose.ORDER_GAP, i, 4)))
                .as("occasion")
                .isLessThan(LIMIT);
        assertThat(chiSquare(base, (d, i) -> d.uniform(Purpose.ORDER_GAP, 3, i)))
                .as("swapped")
                .isLessThan(LIMIT);
        assertThat(chiSquare(base, (d, i) -> new Draws(8).uniform(Purpose.ORDER_GAP, i, 3)))
                .as("seed")
                .isLessThan(LIMIT);
        assertThat(chiSquare(base, (d, i) -> {
                    salesfloor.random.Stream stream = d.on(Purpose.ORDER_GAP, i, 3);
                    stream.uniform();
                    return stream.uniform();
                }))
                .as("first and second of a stream")
                .isLessThan(LIMIT);
    }

    @Test
    void successive_occasions_of_one_client_and_neighbouring_seeds_are_independent() {
        Key base = (draws, i) -> draws.uniform(Purpose.LEAD_ARRIVAL, 0, i);
        assertThat(chiSquare(base, (d, i) -> d.uniform(Purpose.LEAD_ARRIVAL, 0, i + 1)))
                .isLessThan(LIMIT);
        Key seeds = (draws, i) -> new Draws(i).uniform(Purpose.LEAD_ARRIVAL, 0, 1);
        assertThat(chiSquare(seeds, (d, i) -> new Draws(i + 1).uniform(Purpose.LEAD_ARRIVAL, 0, 1)))
                .isLessThan(LIMIT);
    }

    @Test
    void a_draw_depends_on_its_key_alone() {
        Draws draws = new Draws(5);
        double first = draws.uniform(Purpose.PATIENCE, 11, 2);
        for (int i = 0; i < 100; i++) {
            draws.uniform(Purpose.PATIENCE, i, i);
        }
        assertThat(draws.uniform(Purpose.PATIENCE, 11, 2)).isEqualTo(first);
        assertThat(new Draws(5).uniform(Purpose.PATIENCE, 11, 2)).isEqualTo(first);
    }

    @Test
    void no_two_keys_of_a_run_share_a_stream() {
        Draws draws = new Draws(1);
        Set<Double> seen = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            for (int subject = 0; subject < 60; subject++) {
                for (int occasion = 0; occasion < 60; occasion++) {
                    seen.add(draws.uniform(purpose, subject, occasion));
                }
            }
        }
        assertThat(seen).hasSize(Purpose.values().length * 3600);
    }

    @Test
    void every_purpose_has_its_own_code_for_ever() {
        Set<Long> codes = new HashSet<>();
        for (Purpose purpose : Purpose.values()) {
            codes.add(purpose.code());
        }
        assertThat(codes).hasSize(Purpose.values().length);
        assertThat(Purpose.ORDER_GAP.code()).isEqualTo(4);
        assertThat(Purpose.LEAD_ARRIVAL.code()).isEqualTo(13);
        assertThat(Purpose.WIN_BACK_WORK.code()).isEqualTo(65);
    }

    /** First values of some streams, worked out apart from this code. If these move, every published result moves with them. */
    @Test
    void golden_values() {
        assertThat(new Draws(1).uniform(Purpose.ORDER_GAP, 0, 0)).isEqualTo(GOLDEN_1);
        assertThat(new Draws(1).uniform(Purpose.LEAD_ARRIVAL, 3, 17)).isEqualTo(GOLDEN_2);
        assertThat(new Draws(-42).uniform(Purpose.WIN_BACK_WORK, 1_000_000, 5)).isEqualTo(GOLDEN_3);
        Sampler gamma = Sampler.of(new salesfloor.scenario.Distribution.Gamma(30, 4));
        assertThat(gamma.sample(new Draws(1).on(Purpose.ORDER_GAP, 0, 0))).isEqualTo(GOLDEN_4);
    }

    private static final double GOLDEN_1 = 0.05463220217706971;
    private static final double GOLDEN_2 = 0.05815420531123011;
    private static final double GOLDEN_3 = 0.8278537315988108;
    private static final double GOLDEN_4 = 10.316293864399235;

    /** The streams whose first 64 bits are all ones and all noughts. The multipliers are inverse to those of the mixer, modulo 2^64. */
    @Test
    void uniforms_are_strictly_between_nought_and_one() {
        salesfloor.random.Stream stream = new salesfloor.random.Stream();
        stream.start(unmixed(-1) - 0x9e3779b97f4a7c15L);
        assertThat(stream.uniform()).isEqualTo(Math.nextDown(1.0));
        stream.start(unmixed(0) - 0x9e3779b97f4a7c15L);
        assertThat(stream.uniform()).isEqualTo(0x1p-54);
    }

    private static long unmixed(long bits) {
        long z = (bits ^ (bits >>> 31) ^ (bits >>> 62)) * 0x319642b2d24d8ec3L;
        z = (z ^ (z >>> 27) ^ (z >>> 54)) * 0x96de1b173f119089L;
        z = z ^ (z >>> 30) ^ (z >>> 60);
        assertThat(salesfloor.random.Stream.mix(z)).isEqualTo(bits);
        return z;
    }

    @Test
    void chances_of_nought_and_one_are_exact() {
        Draws draws = new Draws(3);
        for (int i = 0; i < 1000; i++) {
            assertThat(draws.happens(0, Purpose.REACHED, i, 0)).isFalse();
            assertThat(draws.happens(1, Purpose.REACHED, i, 0)).isTrue();
        }
    }
}
