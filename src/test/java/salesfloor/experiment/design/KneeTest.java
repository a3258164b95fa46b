package salesfloor.experiment.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.design.Knee.Shape;

/** Where curves bend, on curves whose bend is known. */
class KneeTest {
    private static final double[] LEVELS = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int REPLICATIONS = 20;

    /** So many studies that a share of 5 % is seen as 1 to 9 % in all but one of 10,000 test runs. */
    private static final int STUDIES = 400;

    @Test
    void without_noise_two_lines_are_found_exactly() {
        double[] bent = curve(4.5, 10, 1);
        SegmentedFit fit = SegmentedFit.of(LEVELS, bent);
        assertThat(fit.knee()).isEqualTo(4.5);
        assertThat(fit.before()).isCloseTo(10, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(fit.after()).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }

    /** Fixed pay follows the headcount to the cent: rounding is no bend and no spread. */
    @Test
    void what_follows_without_chance_is_straight_and_has_no_spread() {
        double[][] rows = new double[10][LEVELS.length];
        for (int replication = 0; replication < rows.length; replication++) {
            for (int i = 0; i < LEVELS.length; i++) {
                rows[replication][i] = 83_621.37 + replication / 7.0 + 2650.1 * LEVELS[i];
            }
        }
        Knee knee = Knee.of(LEVELS, rows);
        assertThat(knee.shape()).isEqualTo(Shape.STRAIGHT);
        assertThat(knee.before().lower()).isEqualTo(knee.before().upper());

        for (double[] row : rows) {
            for (int i = 0; i < LEVELS.length; i++) {
                row[i] = 83_621.37 + 2650.1 * Math.min(LEVELS[i], 4);
            }
        }
        Knee bent = Knee.of(LEVELS, rows);
        assertThat(bent.shape()).isEqualTo(Shape.BENDS);
        assertThat(bent.after()).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void the_interval_covers_the_true_knee_about_as_often_as_it_says() {
        SplittableRandom dice = new SplittableRandom(1);
        int covered = 0;
        for (int study = 0; study < STUDIES; study++) {
            Interval place =
                    Knee.of(LEVELS, replications(curve(4.5, 10, 1), dice)).place();
            covered += place.lower() <= 4.5 && 4.5 <= place.upper() ? 1 : 0;
        }
        // A percentile interval of 20 replications is a little short (Efron and Tibshirani 1993, section 13.7).
        assertThat(covered / (double) STUDIES).isBetween(0.88, 0.995);
    }

    @Test
    void a_straight_line_is_said_to_bend_in_one_of_twenty_studies_at_most() {
        assertThat(share(curve(4.5, 5, 5), Shape.BENDS)).isBetween(0.01, 0.095);
        assertThat(share(curve(4.5, 5, 5), Shape.STRAIGHT)).isGreaterThan(0.9);
    }

    @Test
    void of_a_flat_curve_hardly_anything_is_claimed() {
        assertThat(share(curve(4.5, 0, 0), Shape.FLAT)).isGreaterThan(0.85);
    }

    @Test
    void three_levels_or_one_replication_are_too_few() {
        double[][] rows = replications(curve(4.5, 10, 1), new SplittableRandom(1));
        assertThat(Knee.of(LEVELS, new double[][] {rows[0]}).shape()).isEqualTo(Shape.UNKNOWN);
        assertThat(Knee.of(new double[] {1, 2, 3}, new double[][] {{1, 2, 3}, {1, 2, 3}})
                        .shape())
                .isEqualTo(Shape.UNKNOWN);
    }

    @Test
    void another_limit_takes_over_where_the_shares_cross() {
        double[] levels = {1, 2, 3};
        List<List<Map<String, Double>>> shares = new ArrayList<>();
        for (double desk : new double[] {0.9, 0.6, 0.2}) {
            List<Map<String, Double>> replications = new ArrayList<>();
            for (int replication = 0; replication < 5; replication++) {
                Map<String, Double> one = new TreeMap<>();
                one.put("order desk", desk);
                one.put("demand", 1 - desk);
                replications.add(one);
            }
            shares.add(replications);
        }
        Takeover takeover = Takeover.of(levels, shares).get(0);
        assertThat(takeover.first()).isEqualTo("order desk");
        assertThat(takeover.second()).isEqualTo("demand");
        assertThat(takeover.place().value()).isCloseTo(2.25, org.assertj.core.data.Offset.offset(1e-12));
    }

    private static double share(double[] curve, Shape shape) {
        SplittableRandom dice = new SplittableRandom(2);
        int found = 0;
        for (int study = 0; study < STUDIES; study++) {
            found += Knee.of(LEVELS, replications(curve, dice)).shape() == shape ? 1 : 0;
        }
        return found / (double) STUDIES;
    }

    private static double[] curve(double knee, double before, double after) {
        double[] curve = new double[LEVELS.length];
        for (int i = 0; i < curve.length; i++) {
            curve[i] = before * Math.min(LEVELS[i], knee) + after * Math.max(LEVELS[i] - knee, 0);
        }
        return curve;
    }

    /** Noise that the levels of a replication share, as with the same luck, and some of their own. */
    private static double[][] replications(double[] curve, SplittableRandom dice) {
        double[][] rows = new double[REPLICATIONS][];
        for (int row = 0; row < rows.length; row++) {
            double shared = 20 * (dice.nextDouble() - 0.5);
            rows[row] = curve.clone();
            for (int i = 0; i < curve.length; i++) {
                rows[row][i] += shared + 6 * (dice.nextDouble() + dice.nextDouble() - 1);
            }
        }
        return rows;
    }
}
