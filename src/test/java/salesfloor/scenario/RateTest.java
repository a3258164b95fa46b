package salesfloor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rate means the same in whatever period it is written. The department opens on 247 days of a year of 365.2425. */
class RateTest {
    private static final double WORKDAYS = 247;

    @ParameterizedTest(name = "{0} per {1} is {2} per day")
    @CsvSource({
        "1, HOUR, 24",
        "1, DAY, 1",
        "7, WEEK, 1",
        "30.436875, MONTH, 1",
        "365.2425, YEAR, 1",
        "365.2425, WORKDAY, 247"
    })
    void periods_convert(double amount, Rate.Per per, double perDay) {
        Rate rate = new Rate(amount, per);

        assertThat(rate.perDay(WORKDAYS)).isCloseTo(perDay, within(1e-9));
        assertThat(rate.perMinute(WORKDAYS) * 24 * 60).isCloseTo(perDay, within(1e-9));
    }
}
