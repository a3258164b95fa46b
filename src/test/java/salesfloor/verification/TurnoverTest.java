package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * People who leave after an exponential time cost capacity while their seats are vacant and while their successors learn. Compare
 * W. Whitt 2006, The impact of increased employee retention on performance in a customer contact center, MSOM 8(3), 235-252.
 *
 * <p>Three intervals; each covers with 1 - 0.01 / 3, so that all cover with at least 99 %.
 */
@TestInstance(Lifecycle.PER_CLASS)
class TurnoverTest {
    private static final double CONFIDENCE = Interval.oneOf(3);
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

    private static double productivity(double tenure) {
        double x = 7.348 / tenure;
        return 1 - 0.8 * (1 - (1 - Math.exp(-x)) / x);
    }

    /** 16.8 / (16.8 + 3) = 1 - 0.8 (1 - (1 - exp(-x)) / x) with x = 7.348 / 16.8. */
    @Test
    void learning_for_three_of_17_months_leaves_productivity_at_85_percent() {
        double theory = productivity(16.8);
        assertThat(theory).isCloseTo(16.8 / (16.8 + 3), within(0.001));
        capacity(LEAVING, LEARNING).covers("mean productivity", theory, 0.016);
    }

    /** 16.8 / (16.8 + 1). */
    @Test
    void a_month_of_vacancy_per_departure_leaves_94_percent_of_the_seats_filled() {
        capacity(LEAVING, "people.vacancy=1 month").covers("filled seats", 0.9438, 0.01);
    }

    @Test
    void half_the_departures_make_people_eight_percent_more_productive() {
        assertThat(productivity(33.6)).isCloseTo(0.918, within(0.001));
        capacity("people.turnover=0.0297619 per month", LEARNING)
                .covers("productivity at double tenure", productivity(33.6), 0.016);
    }
}
