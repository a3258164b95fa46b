package salesfloor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Scenario;
import salesfloor.specification.Floor;

/** Time as demand feels it. */
class DemandClockTest {

    private static final String PROFILES = """
            time: {length: 104 weeks, holidays: [2025-05-01, 2025-12-25]}
            clients:
              rhythm:
                hours: {9: 1, 10: 3, 11: 2, 14: 2, 17: 1}
                weekdays: {MON: 2, TUE: 1, WED: 1, FRI: 1, SAT: 0.5}
                months: {1: 1, 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 0.5, 8: 0.5, 9: 1, 10: 1, 11: 2, 12: 3}
            """;

    private static DemandClock clock(String lines) {
        Scenario scenario = Floor.scenario(lines);
        return new DemandClock(scenario.clients().rhythm(), scenario.time(), new Calendar(scenario.time()));
    }

    @Test
    void a_year_passes_as_many_days_as_the_calendar() {
        for (String lines :
                new String[] {PROFILES, "time: {length: 104 weeks}", "time: {length: 104 weeks, hours: always}"}) {
            assertThat(clock(lines).at(365 * Ticks.PER_DAY)).isCloseTo(365.0 * Ticks.PER_DAY, within(1e3));
        }
    }

    @Test
    void there_and_back() {
        for (String lines : new String[] {PROFILES, "time: {length: 104 weeks, lunch: 13:00-14:00}"}) {
            DemandClock clock = clock(lines);
            SplittableRandom random = new SplittableRandom(2);
            for (int i = 0; i < 20_000; i++) {
                double demand = random.nextDouble() * 600 * Ticks.PER_DAY;
                long time = clock.timeOf(demand);
                assertThat(clock.at(time)).isCloseTo(demand, within(100.0));
            }
        }
    }

    @Test
    void never_runs_backwards_and_stands_still_when_nobody_orders() {
        DemandClock clock = clock(PROFILES);
        double before = 0;
        for (long time = 0; time < 14 * Ticks.PER_DAY; time += 10 * Ticks.PER_MINUTE) {
            assertThat(clock.at(time)).isGreaterThanOrEqualTo(before);
            before = clock.at(time);
        }
        assertThat(clock.at(3 * Ticks.PER_DAY + 12 * Ticks.PER_HOUR))
                .as("Thursday")
                .isEqualTo(clock.at(4 * Ticks.PER_DAY));
        assertThat(clock.at(116 * Ticks.PER_DAY)).as("May Day").isEqualTo(clock.at(115 * Ticks.PER_DAY));
    }

    @Test
    void after_hours_demand_goes_on_next_morning() {
        DemandClock clock = clock("time: {length: 52 weeks, lunch: 13:00-14:00}");
        for (int day : new int[] {0, 1, 7, 29, 100}) {
            long evening = day * Ticks.PER_DAY + 20 * Ticks.PER_HOUR;
            long next = clock.timeOf(clock.at(evening));
            assertThat(next % Ticks.PER_DAY).as("day " + day).isEqualTo(9 * Ticks.PER_HOUR);
            assertThat(next).isGreaterThan(evening);
        }
    }

    @Test
    void a_memoryless_process_on_it_follows_the_profile_of_hours() {
        DemandClock clock = clock(PROFILES);
        SplittableRandom random = new SplittableRandom(3);
        long[] counts = new long[5];
        int[] hours = {9, 10, 11, 14, 17};
        for (int i = 0; i < 20_000; i++) {
            long time = clock.timeOf(random.nextDouble() * 700 * Ticks.PER_DAY);
            int hour = (int) (time % Ticks.PER_DAY / Ticks.PER_HOUR);
            int cell = java.util.Arrays.binarySearch(hours, hour);
            assertThat(cell).as("nobody orders at " + hour).isNotNegative();
            counts[cell]++;
        }
        assertThat(new ChiSquareTest().chiSquareTest(new double[] {1, 3, 2, 2, 1}, counts))
                .as("a right profile fails once in a thousand seeds")
                .isGreaterThan(0.001);
    }

    @Test
    void months_and_weekdays_weigh_as_listed() {
        DemandClock clock = clock(PROFILES);
        long july = 182 * Ticks.PER_DAY;
        double monday = clock.at(7 * Ticks.PER_DAY + Ticks.PER_DAY) - clock.at(7 * Ticks.PER_DAY);
        double tuesday = clock.at(9 * Ticks.PER_DAY) - clock.at(8 * Ticks.PER_DAY);
        assertThat(monday / tuesday).isCloseTo(2, within(1e-6));
        double mondayInJuly = clock.at(july + Ticks.PER_DAY) - clock.at(july);
        assertThat(mondayInJuly / monday).as("7 July").isBetween(0.4, 0.6);
    }
}
