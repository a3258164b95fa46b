package salesfloor.verification;

import java.util.List;
import salesfloor.theory.Seat;

/** What leaving, vacant seats and learning cost a hundred sellers who never lack an order. */
final class PeopleCases {
    private static final String SUBJECT = "Turnover: 100 sellers, mean tenure 16.8 months";
    private static final String RENEWAL = "Cox 1962, 7; Whitt 2006";

    /** A mean tenure of 16.8 months. */
    private static final String LEAVING = "people.turnover=0.0595238 per month";

    private static final double TENURE = 16.8;

    /** In a straight line from 20 % in 7.35 months, which costs as much as 1 - exp(-t / 3 months) does. */
    private static final String LEARNING = "people.ramp={duration: 7.348 months, startAt: 0.2}";

    private static final String VACANCY = "people.vacancy=1 month";

    private final Setup steady = Setup.of("turnover", 16);

    private PeopleCases() {}

    static List<TheoryCase> all() {
        PeopleCases people = new PeopleCases();
        Seat learning = new Seat(TENURE, 0, 7.348, 0.2);
        Seat vacant = new Seat(TENURE, 1, 0, 1);
        return List.of(
                people.lost(
                        "learning",
                        learning.productivity(),
                        0.02,
                        "(1 - s) (1 - (1 - exp(-x)) / x)",
                        LEAVING,
                        LEARNING),
                people.lost(
                        "learning at twice the tenure",
                        new Seat(2 * TENURE, 0, 7.348, 0.2).productivity(),
                        0.02,
                        "(1 - s) (1 - (1 - exp(-x)) / x)",
                        "people.turnover=0.0297619 per month",
                        LEARNING),
                people.lost("a month of vacancy", vacant.filled(), 0.015, "v / (t + v)", LEAVING, VACANCY),
                people.lost(
                        "a vacancy that varies",
                        vacant.filled(),
                        0.015,
                        "v / (t + v), any law of v",
                        LEAVING,
                        "people.vacancy={distribution: gamma, mean: 1 month, shape: 2}"));
    }

    /** Orders of a full desk measure its capacity. */
    private TheoryCase lost(String what, double capacity, double widest, String formula, String... sets) {
        return TheoryCase.exact(
                SUBJECT,
                "capacity lost to " + what + ", share",
                Quantity.change(steady, steady.with(sets), "orders").times(-1),
                1 - capacity,
                widest,
                formula,
                RENEWAL);
    }
}
