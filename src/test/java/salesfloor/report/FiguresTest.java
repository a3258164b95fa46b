package salesfloor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.Estimate;

/** Numbers read the same everywhere and promise no more than the interval allows. */
class FiguresTest {

    @Test
    void for_files_twelve_digits_without_exponent() {
        assertThat(Figures.plain(1 / 3.0)).isEqualTo("0.333333333333");
        assertThat(Figures.plain(123456.789)).isEqualTo("123456.789");
        assertThat(Figures.plain(1e15)).isEqualTo("1000000000000000");
        assertThat(Figures.plain(2e-9)).isEqualTo("0.000000002");
        assertThat(Figures.plain(-0.0)).isEqualTo("0");
        assertThat(Figures.plain(180)).isEqualTo("180");
        assertThat(Figures.plain(Double.NaN)).isEmpty();
    }

    @Test
    void for_people_the_value_stops_where_the_half_width_does() {
        assertThat(Figures.withInterval(estimate(2310.4321, 34.8))).isEqualTo("2,310 ± 35");
        assertThat(Figures.withInterval(estimate(0.89741, 0.0104))).isEqualTo("0.897 ± 0.010");
        assertThat(Figures.withInterval(estimate(1234567.8, 4321))).isEqualTo("1,234,568 ± 4,321");
        assertThat(Figures.withInterval(estimate(-12.3456, 0.996))).isEqualTo("−12.3 ± 1.0");
        assertThat(Figures.withInterval(estimate(7.5, 0))).isEqualTo("7.500 ± 0");
        assertThat(Figures.withInterval(estimate(7.5, Double.NaN))).isEqualTo("7.500");
        assertThat(Figures.withInterval(estimate(Double.NaN, Double.NaN))).isEqualTo("–");
        assertThat(Figures.percentWithInterval(estimate(0.89741, 0.0104))).isEqualTo("89.7 ± 1.0 %");
    }

    @Test
    void however_narrow_the_interval_five_digits_are_enough() {
        assertThat(Figures.percentWithInterval(estimate(0.2, 0.0000011))).isEqualTo("20.000 ± <0.001 %");
        assertThat(Figures.withInterval(estimate(29.99931, 0.0027))).isEqualTo("29.999 ± 0.003");
        assertThat(Figures.withInterval(estimate(0, 0.00012))).isEqualTo("0.00000 ± 0.00012");
        assertThat(Figures.withInterval(estimate(0.0123, 0.45))).isEqualTo("0.01 ± 0.45");
    }

    @Test
    void what_arithmetic_leaves_behind_is_nothing() {
        assertThat(Figures.withInterval(estimate(-8.6e-14, 1e-14))).isEqualTo("0 ± 0");
        assertThat(Figures.rounded(1.891e-11)).isEqualTo("0");
    }

    @Test
    void where_nothing_was_observed_there_is_no_sign_of_per_cent() {
        assertThat(Figures.percentWithInterval(estimate(Double.NaN, Double.NaN)))
                .isEqualTo("–");
    }

    @Test
    void the_machines_country_does_not_show() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr", "de", "ar-EG", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Figures.withInterval(estimate(2310.4321, 34.8))).isEqualTo("2,310 ± 35");
                assertThat(Figures.plain(1234.5)).isEqualTo("1234.5");
                assertThat(Slug.of("TITLE")).isEqualTo("title");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Estimate estimate(double mean, double halfWidth) {
        return new Estimate(mean, halfWidth, halfWidth, mean, mean, 10);
    }
}
