package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.random.Draws;
import salesfloor.scenario.Career;
import salesfloor.scenario.People;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.WorkTime;
import salesfloor.specification.Floor;

/** Shares of absence, vacancy and learning over many seats. With other seeds a right model would fail once in ten thousand. */
class SeatTest {

    private static final int DAYS = 730;

    private static Seat seat(Scenario scenario, int number) {
        Person person = new Person(number - 1, "seller", number);
        Draws draws = new Draws(9);
        People people = scenario.people();
        return new Seat(
                new Shift(
                        new WorkTime(1, Optional.empty(), List.of(), 1),
                        people.breaks(),
                        scenario.time(),
                        number - 1,
                        number),
                new Tenure(
                        person,
                        number,
                        new TenureLaw(Career.of(people, Optional.empty()), Calendar.workdaysPerYear(scenario.time())),
                        draws,
                        new ModelListener() {}),
                new Absences(number, people.absence(), draws));
    }

    @ParameterizedTest(name = "{0} days in {1} blocks")
    @CsvSource({"28, 2", "25, 2", "28, 3", "365, 2", "1, 2", "0, 2"})
    void everybody_has_its_days_of_leave_every_year(int leave, int blocks) {
        Scenario scenario =
                Floor.scenario("people: {absence: {leaveDays: %d, leaveBlocks: %d}}".formatted(leave, blocks));
        for (int number = 1; number <= 50; number++) {
            Seat seat = seat(scenario, number);
            int away = 0;
            for (int day = 0; day < DAYS; day++) {
                away += seat.absences().on(day) ? 1 : 0;
            }
            assertThat(away).isEqualTo(2 * leave);
        }
    }

    @Test
    void sickness_takes_its_share_from_the_first_day() {
        Scenario scenario = Floor.scenario("people: {absence: {sickSpells: 2 per year, sickLength: 6 days}}");
        int away = 0;
        int awayEarly = 0;
        int seats = 2000;
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            for (int day = 0; day < DAYS; day++) {
                away += seat.absences().on(day) ? 1 : 0;
                awayEarly += day < 30 && seat.absences().on(day) ? 1 : 0;
            }
        }
        double expected = 1 - StrictMath.exp(-12 / 365.2425);
        assertThat(away / (double) (seats * DAYS))
                .as("spells overlap now and then")
                .isCloseTo(expected, within(0.0015));
        assertThat(awayEarly / (double) (seats * 30)).isCloseTo(expected, within(0.006));
    }

    @Test
    void vacancy_is_stationary_from_the_first_day() {
        Scenario scenario = Floor.scenario("people: {turnover: 1 per year, vacancy: 60 days}");
        int seats = 4000;
        int first = 0;
        int last = 0;
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            first += seat.tenure().update(0) ? 1 : 0;
            boolean employed = false;
            for (int day = 1; day < DAYS; day++) {
                employed = seat.tenure().update(day);
            }
            last += employed ? 1 : 0;
        }
        double expected = 365.2425 / (365.2425 + 60);
        double margin = 4 * Math.sqrt(expected * (1 - expected) / seats);
        assertThat(first / (double) seats).isCloseTo(expected, within(margin));
        assertThat(last / (double) seats).isCloseTo(expected, within(margin));
    }

    /** The stationary start: the mix of tenures and vacancies of the first day is that of later days. */
    @Test
    void vacancies_of_any_length_and_tenures_are_stationary_from_the_first_day() {
        Scenario scenario =
                Floor.scenario("people: {turnover: 1 per year, ramp: {duration: 1 year, startAt: 0.01}, vacancy:"
                        + " {distribution: gamma, mean: 60 days, shape: 0.5}}");
        int seats = 4000;
        int[] days = {0, 20, 700};
        double[] employed = new double[days.length];
        double[] speed = new double[days.length];
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            for (int i = 0, day = 0; i < days.length; i++) {
                while (day < days[i]) {
                    seat.tenure().update(day++);
                }
                if (seat.tenure().update(day)) {
                    employed[i]++;
                    speed[i] += seat.tenure().speed(days[i] * Ticks.PER_DAY);
                }
            }
        }
        double expected = 365.2425 / (365.2425 + 60);
        double margin = 4 * Math.sqrt(expected * (1 - expected) / seats);
        double learned = 0.01 + 0.99 * (1 - StrictMath.exp(-1));
        for (int i = 0; i < days.length; i++) {
            assertThat(employed[i] / seats).as("day %d", days[i]).isCloseTo(expected, within(margin));
            assertThat(speed[i] / employed[i])
                    .as("day %d", days[i])
                    .isCloseTo(learned, within(4 * 0.35 / Math.sqrt(seats * expected)));
        }
    }

    /** With many seats no hole appears at once: every month has its share of departures (RevSim's failure in months 11 and 24). */
    @Test
    void seats_fall_vacant_one_by_one() {
        Scenario scenario = Floor.scenario("people: {turnover: 0.7142857 per year, vacancy: 1 month}");
        int seats = 400;
        int[] empty = new int[DAYS];
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            for (int day = 0; day < DAYS; day++) {
                empty[day] += seat.tenure().update(day) ? 0 : 1;
            }
        }
        double share = 1 / (16.8 + 1);
        double margin = 5 * Math.sqrt(seats * share * (1 - share));
        for (int day = 0; day < DAYS; day++) {
            assertThat((double) empty[day]).as("day %d", day).isCloseTo(seats * share, within(margin));
        }
    }

    /** Half a day more of tenure used up on each day is a hazard of leaving 1.5 times as high. */
    @Test
    void a_tenure_used_up_faster_ends_as_under_a_higher_hazard() {
        double usual = departures(0);
        double faster = departures(Ticks.PER_DAY / 2);
        assertThat(usual).isCloseTo(4000, within(4 * Math.sqrt(4000)));
        assertThat(faster).isCloseTo(6000, within(4 * Math.sqrt(6000)));
    }

    /** Of 4000 seats in a year at a turnover of one per year. */
    private static double departures(long extra) {
        Scenario scenario = Floor.scenario("people: {turnover: 1 per year}");
        int[] ended = {0};
        for (int number = 1; number <= 4000; number++) {
            Tenure tenure = new Tenure(
                    new Person(0, "seller", number),
                    number,
                    new TenureLaw(
                            Career.of(scenario.people(), Optional.empty()), Calendar.workdaysPerYear(scenario.time())),
                    new Draws(9),
                    new ModelListener() {
                        @Override
                        public void employed(Person person, long from, long to) {
                            ended[0]++;
                        }
                    });
            for (int day = 0; day <= 365; day++) {
                tenure.hasten(day == 0 ? 0 : extra);
                tenure.update(day);
            }
        }
        return ended[0];
    }

    @Test
    void successors_have_their_own_success() {
        Scenario scenario = Floor.scenario("people: {turnover: 1 per year, success: {mean: 1, cv: 0.25}}");
        int seats = 4000;
        double sum = 0;
        double squares = 0;
        double products = 0;
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            double first = seat.tenure().success() - 1;
            for (int day = 0; day < 10 * 365; day++) {
                seat.tenure().update(day);
            }
            double second = seat.tenure().success() - 1;
            sum += second;
            squares += second * second;
            products += first * second;
        }
        assertThat(sum / seats).isCloseTo(0, within(4 * 0.25 / Math.sqrt(seats)));
        assertThat(Math.sqrt(squares / seats)).isCloseTo(0.25, within(0.02));
        assertThat(products / seats)
                .as("covariance of a person and its successor")
                .isCloseTo(0, within(4 * 0.0625 / Math.sqrt(seats)));
    }

    /** Exponential tenure of 16.8 months and learning in three, from nought: 1 - 3 months of ramp in a tenure. */
    @Test
    void mean_speed_of_learners_is_that_of_the_renewal_formula() {
        Scenario scenario =
                Floor.scenario("people: {turnover: 0.7142857 per year, ramp: {duration: 91.3 days, startAt: 0.01}}");
        int seats = 4000;
        double sum = 0;
        for (int number = 1; number <= seats; number++) {
            Seat seat = seat(scenario, number);
            for (int day = 0; day <= 200; day++) {
                seat.tenure().update(day);
            }
            sum += seat.tenure().speed(200 * Ticks.PER_DAY);
        }
        double ramp = 91.3 / (365.2425 / 0.7142857);
        // the age of a tenure is exponential: E[min(1, age / ramp)] = (1 - e^-r) / r with r = ramp / mean tenure
        double expected = 0.01 + 0.99 * (1 - StrictMath.exp(-ramp)) / ramp;
        assertThat(sum / seats).isCloseTo(expected, within(4 * 0.25 / Math.sqrt(seats)));
    }
}
