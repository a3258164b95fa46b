package salesfloor.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The queue formulas give the numbers that others have published or computed. */
class QueueFormulasTest {
    private static final Offset<Double> FOUR_PLACES = within(0.00006);

    /** Also in any Erlang C table; c = 2, a = 1.6 is the textbook M/M/2 at load 0.8: wait rho² / (1 - rho²). */
    @ParameterizedTest(name = "{0} servers, load {1}")
    @CsvSource({
        "10,  8, 0.4092, 0.2046",
        "10,  7, 0.2217, 0.0739",
        "20, 16, 0.2561, 0.0640",
        " 2, 1.6, 0.7111, 1.7778",
        " 1, 0.8, 0.8000, 4.0000",
        "20, 18, 0.5508, 0.2754",
        " 5,  4, 0.5541, 0.5541"
    })
    void erlang_c(int servers, double load, double waits, double meanWait) {
        var queue = new ErlangC(servers, load);
        assertThat(queue.waitProbability()).isCloseTo(waits, FOUR_PLACES);
        assertThat(queue.meanWait()).isCloseTo(meanWait, FOUR_PLACES);
    }

    @Test
    void erlang_c_stays_exact_for_very_many_servers() {
        var queue = new ErlangC(100_000, 100_000 - 316.2278);
        assertThat(queue.waitProbability()).isCloseTo(SquareRootStaffing.waitProbability(1), within(0.002));
    }

    @Test
    void erlang_c_without_spare_capacity_waits_for_ever() {
        var queue = new ErlangC(3, 3);
        assertThat(queue.waitProbability()).isEqualTo(1);
        assertThat(queue.meanWait()).isInfinite();
        assertThat(queue.serviceLevel(1)).isZero();
    }

    @Test
    void erlang_c_service_level_is_the_tail_of_an_exponential() {
        assertThat(new ErlangC(1, 0.8).serviceLevel(2)).isCloseTo(1 - 0.8 * Math.exp(-0.4), within(1e-12));
    }

    /** Patience 0.625 service times; the model of Garnett, Mandelbaum, Reiman 2002. */
    @ParameterizedTest(name = "{0} servers, load {1}, patience {2}")
    @CsvSource({
        "10,  9, 0.625, 0.3740, 0.0618, 0.0989, 0.8110",
        "10, 11, 0.625, 0.5970, 0.1142, 0.1827, 0.8990",
        " 9,  6, 0.625, 0.1420, 0.0210, 0.0336, 0.6443"
    })
    void erlang_a(int servers, double load, double patience, double waits, double wait, double abandons, double busy) {
        var queue = new ErlangA(servers, load, patience);
        assertThat(queue.waitProbability()).isCloseTo(waits, FOUR_PLACES);
        assertThat(queue.meanWait()).isCloseTo(wait, FOUR_PLACES);
        assertThat(queue.abandonProbability()).isCloseTo(abandons, FOUR_PLACES);
        assertThat(queue.utilisation()).isCloseTo(busy, FOUR_PLACES);
    }

    @Test
    void erlang_a_above_capacity() {
        var queue = new ErlangA(20, 22, 2);
        assertThat(queue.abandonProbability()).isCloseTo(0.122, within(0.0005));
        assertThat(queue.utilisation()).isCloseTo(0.966, within(0.0005));
    }

    @Test
    void erlang_a_with_endless_patience_is_erlang_c() {
        assertThat(new ErlangA(10, 8, 1e6).meanWait()).isCloseTo(0.2046, within(0.0001));
    }

    /** Machine repair as in tutorial 3 of the LINE solver, line-solver.sourceforge.net. */
    @ParameterizedTest(name = "{0} servers, {1} sources")
    @CsvSource({"1, 5, 0.2, 1, 0.7151, 1.4243", "2, 10, 0.2, 1, 1.5193, 2.4037", "1, 10, 0.1, 1, 0.7854, 2.1458"})
    void finite_source(int servers, int sources, double requests, double services, double done, double present) {
        var queue = new FiniteSource(servers, sources, requests, services);
        assertThat(queue.throughput()).isCloseTo(done, FOUR_PLACES);
        assertThat(queue.meanPresent()).isCloseTo(present, FOUR_PLACES);
    }

    @Test
    void square_root_staffing_and_its_inverse() {
        assertThat(SquareRootStaffing.servers(100, 0.5)).isEqualTo(105);
        assertThat(SquareRootStaffing.waitProbability(SquareRootStaffing.headroom(0.2)))
                .isCloseTo(0.2, within(1e-8));
    }

    /** Pollaczek-Khinchine: constant service halves the wait of M/M/1. */
    @Test
    void general_queue() {
        assertThat(new GeneralQueue(1, 0.8, 1, 0).meanWait()).isCloseTo(2, within(1e-9));
        assertThat(new GeneralQueue(10, 8, 1, 1).meanWait()).isCloseTo(0.2046, FOUR_PLACES);
    }

    /** For one server Pollaczek-Khinchine; for five computed apart from this program, with 400 states and 1e-12. */
    @Test
    void constant_service() {
        assertThat(new ConstantService(1, 0.8).meanWait()).isCloseTo(2, within(1e-6));
        assertThat(new ConstantService(5, 4).meanWait()).isCloseTo(0.28906001, within(1e-7));
    }

    /** The limit is too low by at most 0.14 / √a where beta is 1. */
    @ParameterizedTest
    @CsvSource({"25, 30", "100, 110", "400, 420"})
    void square_root_staffing_and_erlang_c(int load, int servers) {
        double exact = new ErlangC(servers, load).waitProbability();
        assertThat(exact - SquareRootStaffing.waitProbability(1)).isBetween(0.0, 0.14 / Math.sqrt(load));
    }

    /** Whoever goes first, all wait as long on average as in order of arrival (conservation law, Kleinrock 1965). */
    @Test
    void priorities_share_the_wait() {
        TwoPriorities queue = new TwoPriorities(5, 2, 1.5);
        double together = (2 * queue.urgentWait() + 1.5 * queue.otherWait()) / 3.5;
        assertThat(together).isCloseTo(new ErlangC(5, 3.5).meanWait(), within(1e-12));
        assertThat(queue.urgentWait()).isLessThan(queue.otherWait());
    }

    /** Next orders, weighed by how many clients there are of each kind, are the mean again. */
    @Test
    void repeat_buying_gives_the_mean_again() {
        RepeatBuying buying = new RepeatBuying(3, 2);
        double share = buying.none();
        double next = 0;
        for (int k = 0; k < 200; k++) {
            next += share * buying.next(k);
            share *= (2.0 + k) / (k + 1) * 3 / (2 + 3);
        }
        assertThat(buying.none()).isCloseTo(0.16, within(1e-12));
        assertThat(next).isCloseTo(3, within(1e-9));
    }

    @Test
    void a_line_adds_its_desks_up() {
        var desk = new Line.Desk(new ErlangC(1, 0.8), 5);
        assertThat(new Line(List.of(desk, desk)).untilLastEnds()).isCloseTo(50, within(1e-9));
        assertThat(new Line(List.of(desk, desk)).untilLastBegins()).isCloseTo(45, within(1e-9));
    }

    @Test
    void a_seat_is_filled_and_learned() {
        assertThat(new Seat(16.8, 1, 0, 1).capacity()).isCloseTo(16.8 / 17.8, within(1e-12));
        assertThat(new Seat(16.8, 0, 7.348, 0.2).capacity()).isCloseTo(16.8 / 19.8, within(0.001));
    }
}
