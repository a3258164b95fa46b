package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.Seat;

/**
 * People who leave after an exponential time cost capacity while their seats are vacant and while their successors learn. Compare
 * W. Whitt 2006, The impact of increased employee retention on performance in a customer contact center, MSOM 8(3), 235-252.
 *
 * <p>What vacancies and learning cost by themselves is among the cases of {@link PeopleCases}. One interval here, of 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TurnoverTest {
    private static final double CONFIDENCE = Interval.oneOf(1);
    private static final int REPLICATIONS = 10 * Runs.effort();
    private static final String FILE = "theory/turnover.yaml";

    /** A mean tenure of 16.8 months. */
    private static final String LEAVING = "people.turnover=0.0595238 per month";

    /** In a straight line from 20 % in 7.35 months, which costs as much as 1 - exp(-t / 3 months) does. */
    private static final String LEARNING = "people.ramp={duration: 7.348 months, startAt: 0.2}";

    private final Runs steady = Runs.of(FILE, REPLICATIONS);

    private Interval capacity(String... sets) {
        Interval change = steady.change(Runs.of(FILE, REPLICATIONS, sets), "orders", CONFIDENCE);
        return new Interval(1 + change.mean(), change.halfWidth());
    }

    /**
     * Who is never idle is tired after five days, 8 % slower, and leaves at 1.5 times the rate. With the usual rate r for the
     * first 6.6 days (five working days, whatever day of the week is the first), the mean tenure is (1 - e) / r + e / (1.5 r), where
     * e = exp(-6.6 days × r).
     */
    @Test
    void the_tired_are_slower_and_leave_sooner() {
        double rate = 0.0595238;
        double fresh = 6.57 / 30.44;
        double stay = Math.exp(-rate * fresh);
        double tenure = (1 - stay) / rate + stay / (1.5 * rate);
        double speed = 0.92 + 0.08 * (1 - stay) / rate / tenure;
        assertThat(speed * tenure / (tenure + 1)).isCloseTo(0.8464, within(0.001));
        capacity(LEAVING, "people.vacancy=1 month", "people.load={busySpeed: 1}")
                .covers("capacity of the tired", speed * tenure / (tenure + 1), 0.012);
    }

    /** A role's own people, and those of the section, are the same people. */
    @Test
    void what_is_said_of_the_only_role_is_said_of_all_people() {
        Runs all =
                Runs.of(FILE, 2, LEAVING, LEARNING, "people.vacancy=1 month", "people.efficiency={mean: 1, cv: 0.2}");
        Runs role = Runs.of(
                FILE,
                2,
                "structure.roles.seller.people={turnover: 0.0595238 per month, vacancy: 1 month,"
                        + " ramp: {duration: 7.348 months, startAt: 0.2}, efficiency: {mean: 1, cv: 0.2}}");
        assertThat(role.results()).isEqualTo(all.results());
    }

    /** The estimate knows of all of it: a saturated desk takes what its people can. */
    @Test
    void the_estimate_takes_the_values_of_the_role() {
        String[] sets = {
            "structure.roles.seller.people.turnover=0.0595238 per month",
            "structure.roles.seller.people.vacancy={distribution: gamma, mean: 1 month, shape: 2}",
            "structure.roles.seller.people.ramp={duration: 7.348 months, startAt: 0.2}"
        };
        double usual = FlowBalance.of(Runs.scenario(FILE)).measure("orders");
        double leaving = FlowBalance.of(Runs.scenario(FILE, sets)).measure("orders");
        assertThat(leaving / usual).isCloseTo(new Seat(16.8, 1, 7.348, 0.2).capacity(), within(0.001));
    }
}
