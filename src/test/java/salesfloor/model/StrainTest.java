package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.model.event.TimeBin;
import salesfloor.scenario.People.Load;

/** How hard somebody has worked, hour by hour and day by day, and what that does. */
class StrainTest {
    private static final long HOUR = Ticks.PER_HOUR;
    private static final long MINUTE = Ticks.PER_MINUTE;

    /** Hasty above 80 % of an hour: a quarter faster, half as many errors more. Tired after 3 days above 75 %: at half speed. */
    private static final Load LOAD = new Load(0.8, 1.25, 1.5, 0.75, 3, 0.5, 2, 3);

    private Strain strain;

    @BeforeEach
    void nothingYet() {
        strain = new Strain(LOAD);
    }

    /** So many minutes of work from the start of an hour, the rest idle. */
    private void hour(long number, long works) {
        strain.spent(TimeBin.TAKE_ORDER, number * HOUR, number * HOUR + works * MINUTE);
        strain.spent(TimeBin.IDLE, number * HOUR + works * MINUTE, (number + 1) * HOUR);
    }

    private long day(long worked) {
        strain.spent(TimeBin.TAKE_ORDER, 0, worked * MINUTE);
        strain.spent(TimeBin.IDLE, worked * MINUTE, 100 * MINUTE);
        return strain.endDay();
    }

    @Test
    void a_full_hour_makes_hasty_in_the_next_hour_only() {
        hour(9, 49);
        assertThat(strain.speed(10 * HOUR)).isEqualTo(1.25);
        assertThat(strain.errors(10 * HOUR + 59 * MINUTE)).isEqualTo(1.5);
        assertThat(strain.speed(11 * HOUR)).isEqualTo(1);
        assertThat(strain.errors(11 * HOUR)).isEqualTo(1);
    }

    @Test
    void an_hour_that_is_just_as_full_as_allowed_does_not() {
        hour(9, 48);
        assertThat(strain.speed(10 * HOUR)).isEqualTo(1);
    }

    /** 40 minutes of the first hour and 50 of the second are of one stretch. */
    @Test
    void a_stretch_over_several_hours_counts_in_each() {
        strain.spent(TimeBin.IDLE, 9 * HOUR, 9 * HOUR + 20 * MINUTE);
        strain.spent(TimeBin.TAKE_ORDER, 9 * HOUR + 20 * MINUTE, 10 * HOUR + 50 * MINUTE);
        strain.spent(TimeBin.IDLE, 10 * HOUR + 50 * MINUTE, 11 * HOUR);
        assertThat(strain.speed(11 * HOUR)).isEqualTo(1.25);
    }

    /** Half an hour of duty, all of it worked, is a full hour: what counts is the time on duty. */
    @Test
    void breaks_and_absences_are_no_duty_but_overtime_is() {
        strain.spent(TimeBin.TAKE_ORDER, 9 * HOUR, 9 * HOUR + 30 * MINUTE);
        strain.spent(TimeBin.BREAK, 9 * HOUR + 30 * MINUTE, 10 * HOUR);
        assertThat(strain.speed(10 * HOUR)).isEqualTo(1.25);
        strain.spent(TimeBin.OVERTIME, 18 * HOUR, 19 * HOUR);
        assertThat(strain.speed(19 * HOUR)).isEqualTo(1.25);
    }

    @Test
    void full_days_in_a_row_make_tired_and_nearer_to_leaving() {
        assertThat(day(76)).isZero();
        assertThat(day(76)).isZero();
        assertThat(strain.speed(30 * HOUR)).isEqualTo(1);
        assertThat(day(76)).isZero();
        assertThat(strain.speed(30 * HOUR)).isEqualTo(0.5);
        assertThat(strain.errors(30 * HOUR)).isEqualTo(2);
        assertThat(day(76))
                .as("at three times the usual hazard, two days more pass")
                .isEqualTo(2 * Ticks.PER_DAY);
    }

    @Test
    void an_easier_day_or_one_away_ends_it_a_weekend_does_not() {
        for (int i = 0; i < 3; i++) {
            day(76);
        }
        strain.endDay();
        assertThat(strain.speed(30 * HOUR)).as("a day without duty").isEqualTo(0.5);
        strain.rest();
        assertThat(strain.speed(30 * HOUR)).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            day(76);
        }
        day(75);
        assertThat(strain.speed(30 * HOUR)).as("just as full as allowed").isEqualTo(1);
    }
}
