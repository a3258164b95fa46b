package salesfloor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Time;
import salesfloor.specification.Floor;

/** What limited orders over the whole window, put together from months by hand. */
class LimitSharesTest {

    /** From Monday 20 January, a week of warm-up: observed are 27 to 31 January (5 days), February (28) and 1 to 9 March (9). */
    private static final Time TIME = Floor.scenario("time: {start: 2025-01-20, warmUp: 1 week, length: 7 weeks}\n"
                    + "structure: {roles: {seller: {headcount: 1, activities: [takeOrder]}}}")
            .time();

    @Test
    void days_count_alike() {
        Map<String, Double> overall = LimitShares.overall(
                TIME,
                List.of(
                        Map.of("sellers", 1.0),
                        Map.of("sellers", 0.5, "demand", 0.5),
                        Map.of("demand", 0.25, "clerks", 0.75)));
        assertThat(overall.get("sellers")).isCloseTo((5 + 14) / 42.0, within(1e-12));
        assertThat(overall.get("demand")).isCloseTo((14 + 2.25) / 42.0, within(1e-12));
        assertThat(overall.get("clerks")).isCloseTo(6.75 / 42, within(1e-12));
    }

    @Test
    void months_without_any_share_do_not_count() {
        assertThat(LimitShares.overall(TIME, List.of(Map.of("sellers", 1.0), Map.of(), Map.of("sellers", 0.4)))
                        .get("sellers"))
                .isCloseTo((5 + 0.4 * 9) / 14, within(1e-12));
        assertThat(LimitShares.overall(TIME, List.of(Map.of(), Map.of(), Map.of())))
                .isEmpty();
    }

    /** Means over replications: a name that one of them lacks is zero there; where nothing was observed, nothing counts. */
    @Test
    void means_by_name() {
        KeyedMeans means = new KeyedMeans();
        means.add(Map.of("sellers", 0.6));
        means.add(Map.of("sellers", 0.2, "clerks", 0.4));
        means.add(Map.of("sellers", Double.NaN));
        assertThat(means.means()).hasSize(2).containsEntry("clerks", 0.2);
        assertThat(means.means().get("sellers")).isCloseTo(0.4, within(1e-12));
    }
}
