package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Points, cases and charts of a design. */
class SweepDesignTest {

    private static DesignPoint point(String label, String group, int clerks, String rule) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("clerks", new Setting(Integer.toString(clerks), clerks));
        settings.put("rule", new Setting(rule, Double.NaN));
        return new DesignPoint(label, group, settings);
    }

    private static SweepDesign design(List<SweepDesign.Axis> axes, DesignPoint... points) {
        return new SweepDesign("d", "", List.of(points), List.of("clerks", "rule"), List.of("orders", "profit"), axes);
    }

    private static final DesignPoint ONE = point("a 1", "a", 1, "pool");
    private static final DesignPoint TWO = point("a 2", "a", 2, "pool");
    private static final DesignPoint OWNED = point("a 2 owned", "a", 2, "owned");
    private static final DesignPoint OTHER = point("b 2", "b", 2, "pool");

    @Test
    void a_point_knows_its_settings() {
        assertThat(ONE.value("clerks")).isEqualTo(1);
        assertThat(ONE.value("rule")).isNaN();
        assertThat(ONE.value("sellers")).isNaN();
        assertThat(ONE.text("rule")).isEqualTo("pool");
        assertThat(ONE.text("sellers")).isEmpty();
        assertThat(ONE.without("clerks")).isEqualTo("a, rule pool");
        assertThat(ONE.without("")).isEqualTo("a, clerks 1, rule pool");
        assertThat(point("x", "", 1, "pool").without("rule")).isEqualTo("clerks 1");
    }

    @Test
    void points_of_a_curve_differ_in_its_factor_only() {
        assertThat(ONE.differsOnlyIn("clerks", TWO)).isTrue();
        assertThat(ONE.differsOnlyIn("rule", TWO)).isFalse();
        assertThat(ONE.differsOnlyIn("clerks", OWNED)).isFalse();
        assertThat(TWO.differsOnlyIn("rule", OWNED)).isTrue();
        assertThat(TWO.differsOnlyIn("clerks", OTHER)).as("another case").isFalse();
    }

    @Test
    void cases_are_in_the_order_of_the_file() {
        SweepDesign design = design(List.of(), ONE, OTHER, TWO);
        assertThat(design.groups()).containsExactly("a", "b");
        assertThat(design.of("a")).containsExactly(ONE, TWO);
        assertThat(design.isOnlyCases()).isFalse();
        assertThat(design(List.of(), ONE, OTHER).isOnlyCases()).isTrue();
    }

    @Test
    void without_charts_each_response_is_shown_against_each_factor() {
        assertThat(design(List.of(), ONE).charts())
                .containsExactly(
                        new SweepDesign.Axis("clerks", "orders"),
                        new SweepDesign.Axis("clerks", "profit"),
                        new SweepDesign.Axis("rule", "orders"),
                        new SweepDesign.Axis("rule", "profit"));
        List<SweepDesign.Axis> asked = List.of(new SweepDesign.Axis("rule", "profit"));
        assertThat(design(asked, ONE).charts()).isEqualTo(asked);
    }

    @Test
    void what_limits_a_place_is_what_does_so_longest() {
        assertThat(place(Map.of("sellers", 0.3, "demand", 0.5)).limit()).isEqualTo("demand");
        assertThat(place(Map.of("sellers", 0.0)).limit()).isEmpty();
        assertThat(place(Map.of()).limit()).isEmpty();
    }

    private static ResponseCurve.Place place(Map<String, Double> limits) {
        return new ResponseCurve.Place("p", "1", 1, salesfloor.experiment.Estimate.of(1), limits);
    }
}
