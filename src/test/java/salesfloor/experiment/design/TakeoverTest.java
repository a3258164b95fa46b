package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where another thing begins to limit orders, worked by hand. */
class TakeoverTest {
    private static List<Map<String, Double>> twice(Map<String, Double> shares) {
        return List.of(shares, shares);
    }

    @Test
    void the_place_lies_where_the_leads_cross_on_a_straight_line() {
        List<Takeover> found = Takeover.of(
                new double[] {1, 2, 4},
                List.of(
                        twice(Map.of("sellers", 0.8, "demand", 0.1)),
                        twice(Map.of("sellers", 0.5, "demand", 0.2)),
                        twice(Map.of("sellers", 0.1, "demand", 0.7))));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).first()).isEqualTo("sellers");
        assertThat(found.get(0).second()).isEqualTo("demand");
        // The lead falls from 0.3 to -0.6 between 2 and 4.
        assertThat(found.get(0).place().value()).isCloseTo(2 + 2 * 0.3 / 0.9, within(1e-12));
    }

    /** A and B take turns: of several crossings each takeover gets the one between its own levels. */
    @Test
    void what_comes_back_is_told_each_time() {
        double[] leads = {0.2, -0.2, 0.1, -0.3};
        List<List<Map<String, Double>>> limits = new ArrayList<>();
        for (double lead : leads) {
            limits.add(twice(Map.of("a", 0.4 + lead, "b", 0.4)));
        }
        List<Takeover> found = Takeover.of(new double[] {10, 20, 30, 40}, limits);
        assertThat(found).extracting(Takeover::first).containsExactly("a", "b", "a");
        assertThat(found)
                .extracting(takeover -> takeover.place().value())
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(15, within(1e-9)),
                        back -> assertThat(back).isCloseTo(20 + 10 * 0.2 / 0.3, within(1e-9)),
                        last -> assertThat(last).isCloseTo(30 + 10 * 0.1 / 0.4, within(1e-9)));
    }

    @Test
    void where_nothing_limits_orders_nothing_takes_over() {
        assertThat(Takeover.longest(List.of(Map.of("demand", 0.0), Map.of()))).isEmpty();
        assertThat(Takeover.longest(List.of(Map.of("demand", 0.2), Map.of("sellers", 0.3))))
                .isEqualTo("sellers");
        assertThat(Takeover.of(
                        new double[] {1, 2, 3},
                        List.of(twice(Map.of("a", 0.5)), twice(Map.of()), twice(Map.of("b", 0.5)))))
                .isEmpty();
    }
}
