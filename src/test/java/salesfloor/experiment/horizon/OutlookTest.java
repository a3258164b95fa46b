package salesfloor.experiment.horizon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/** The windows of a long look, and the calendar that goes on. */
class OutlookTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    private static Time time(int warmUp, int length, LocalDate... holidays) {
        return new Time(
                MONDAY,
                MadeUp.weeks(warmUp),
                MadeUp.weeks(length),
                List.of(DayOfWeek.MONDAY),
                new TimeOfDayRange(540, 1080),
                Optional.empty(),
                1,
                List.of(holidays));
    }

    @Test
    void windows_begin_after_the_warm_up_and_years_have_52_weeks() {
        assertThat(new Outlook(time(13, 65), 5).views())
                .containsExactly(
                        new View("whole run", MadeUp.weeks(0), MadeUp.weeks(273)),
                        new View("year 1", MadeUp.weeks(13), MadeUp.weeks(65)),
                        new View("month 1", MadeUp.weeks(13), MadeUp.weeks(17)),
                        new View("year 5", MadeUp.weeks(221), MadeUp.weeks(273)));
        assertThat(new Outlook(time(0, 10), 1).views())
                .extracting(View::label)
                .containsExactly("whole run", "year 1", "month 1");
    }

    /** The run's last 52 weeks begin in its week 13: what lies in them comes again, what lies before does not. */
    @Test
    void the_calendar_of_the_last_52_weeks_goes_on() {
        LocalDate before = MONDAY.plusWeeks(2);
        LocalDate within = MONDAY.plusWeeks(20);
        LocalDate late = MONDAY.plusWeeks(60);
        assertThat(new Outlook(time(13, 65, late, before, within), 3).holidays())
                .containsExactly(
                        before,
                        within,
                        late,
                        within.plusWeeks(52),
                        late.plusWeeks(52),
                        within.plusWeeks(104),
                        late.plusWeeks(104));
    }

    @Test
    void holidays_of_the_scenario_itself_stay_as_they_are() {
        LocalDate[] own = {MONDAY, MONDAY.plusWeeks(30)};
        assertThat(new Outlook(time(13, 65, own), 1).holidays()).containsExactly(own);
    }
}
