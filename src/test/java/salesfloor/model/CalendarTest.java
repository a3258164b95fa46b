package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.model.event.Ticks;
import salesfloor.specification.Floor;

/** Open from 9 to 18 but for lunch from 13 to 14, Monday to Friday; Wednesday the 8th is a holiday. */
class CalendarTest {

    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private static final Calendar CALENDAR =
            new Calendar(Floor.scenario("time: {lunch: 13:00-14:00, length: 2 weeks, holidays: [2025-01-08]}")
                    .time());

    private static long time(String text) {
        String[] parts = text.split("[ :]", -1);
        boolean next = parts[0].startsWith("+");
        int day = DAYS.indexOf(next ? parts[0].substring(1) : parts[0]) + (next ? 7 : 0);
        return day * Ticks.PER_DAY
                + Long.parseLong(parts[1]) * Ticks.PER_HOUR
                + Long.parseLong(parts[2]) * Ticks.PER_MINUTE;
    }

    private static String text(long time) {
        int day = Calendar.day(time);
        long minute = time % Ticks.PER_DAY / Ticks.PER_MINUTE;
        return String.format(
                Locale.ROOT, "%s%s %02d:%02d", day < 7 ? "" : "+", DAYS.get(day % 7), minute / 60, minute % 60);
    }

    @ParameterizedTest(name = "{0} and {1} open hours: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        Mon 10:00 |  2 | Mon 12:00
        Mon 12:00 |  2 | Mon 15:00
        Mon 13:30 |  1 | Mon 15:00
        Mon 07:00 |  1 | Mon 10:00
        Mon 17:00 |  2 | Tue 10:00
        Tue 17:00 |  2 | Thu 10:00
        Mon 09:00 |  8 | Mon 18:00
        Mon 09:00 | 16 | Tue 18:00
        Fri 17:00 |  2 | +Mon 10:00
        Sat 12:00 |  4 | +Mon 13:00
        Sun 23:00 |  5 | +Mon 15:00
        Fri 12:00 |  1 | Fri 13:00
        """)
    void adds_open_time(String from, long hours, String to) {
        assertThat(text(CALENDAR.plusOpen(time(from), hours * Ticks.PER_HOUR))).isEqualTo(to);
        assertThat(CALENDAR.openBetween(time(from), time(to))).isEqualTo(hours * Ticks.PER_HOUR);
    }

    @ParameterizedTest(name = "{0}: open at {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Mon 00:00 | Mon 09:00
        Mon 09:00 | Mon 09:00
        Mon 12:59 | Mon 12:59
        Mon 13:00 | Mon 14:00
        Mon 18:00 | Tue 09:00
        Tue 18:00 | Thu 09:00
        Fri 17:59 | Fri 17:59
        Fri 18:00 | +Mon 09:00
        Sun 12:00 | +Mon 09:00
        """)
    void next_opening(String from, String to) {
        assertThat(text(CALENDAR.nextOpening(time(from)))).isEqualTo(to);
    }

    @Test
    void after_the_run_there_is_no_opening() {
        assertThat(CALENDAR.nextOpening(30 * Ticks.PER_DAY)).isEqualTo(Ticks.NEVER);
        assertThat(CALENDAR.plusOpen(0, 1000 * Ticks.PER_HOUR)).isEqualTo(Ticks.NEVER);
    }

    @Test
    void what_is_added_has_passed_and_not_before() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            long from = random.nextLong(7 * Ticks.PER_DAY);
            long open = 1 + random.nextLong(20 * Ticks.PER_HOUR);
            long to = CALENDAR.plusOpen(from, open);
            assertThat(CALENDAR.openBetween(from, to)).isEqualTo(open);
            assertThat(CALENDAR.openBetween(from, to - 1)).isEqualTo(open - 1);
        }
    }

    @Test
    void with_lunch_in_turns_the_department_stays_open() {
        Calendar turns = new Calendar(
                Floor.scenario("time: {lunch: 13:00-14:00, lunchTurns: 2}").time());
        assertThat(turns.openPerDay()).isEqualTo(9 * Ticks.PER_HOUR);
    }

    @Test
    void around_the_clock_every_tick_is_open() {
        Calendar always = new Calendar(
                Floor.scenario("time: {hours: always, lunch: 13:00-14:00}").time());
        assertThat(always.openBetween(12345, 6 * Ticks.PER_DAY + 1)).isEqualTo(6 * Ticks.PER_DAY + 1 - 12345);
        assertThat(always.plusOpen(12345, 99)).isEqualTo(12345 + 99);
    }
}
