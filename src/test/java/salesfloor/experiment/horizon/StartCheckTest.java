package salesfloor.experiment.horizon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.metrics.ReplicationResult;
import salesfloor.scenario.Time;
import salesfloor.scenario.TimeOfDayRange;

/** A window that its start distorts is found out, and a steady one is not accused. */
class StartCheckTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    private static final int STUDIES = 300 * Integer.getInteger("salesfloor.effort", 1);

    /** A rule that accuses exactly 1 in 100 falsely exceeds this share with probability below 0.003. */
    private static final double MOST_ACCUSED = 0.01 + 3.1 * Math.sqrt(0.01 * 0.99 / STUDIES);

    private static Time time(int weeks, LocalDate... holidays) {
        return new Time(
                MONDAY,
                MadeUp.weeks(0),
                MadeUp.weeks(weeks),
                List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                new TimeOfDayRange(540, 1080),
                Optional.empty(),
                1,
                List.of(holidays));
    }

    /** Steady years as they come out of a department: orders follow the clients, queues are skewed and hang together. */
    private static Map<String, double[]> department(int weeks, IntToDoubleFunction level, SplittableRandom dice) {
        double[] clients = MadeUp.autoregressive(weeks, 0.95, 0.4, level, dice);
        double[] noise = MadeUp.autoregressive(weeks, 0.7, 0.5, week -> 0, dice);
        double[] orders = new double[weeks];
        double[] papers = new double[weeks];
        double[] calls = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            orders[week] = clients[week] + 2 * MadeUp.normal(dice);
            papers[week] = Math.exp(noise[week] + (clients[week] - 100) / 20);
            calls[week] = -Math.log(1 - dice.nextDouble());
        }
        Map<String, double[]> series = new LinkedHashMap<>();
        series.put("orders", orders);
        series.put("activeClients", clients);
        series.put("firstDeals", MadeUp.autoregressive(weeks, 0.2, 15, week -> 100, dice));
        series.put("waitingOrders", calls);
        series.put("waitingDocuments", papers);
        return series;
    }

    private static List<StartFinding> findings(
            int replications, int weeks, IntToDoubleFunction level, SplittableRandom dice) throws IOException {
        List<Map<String, double[]>> all = new ArrayList<>();
        for (int i = 0; i < replications; i++) {
            all.add(department(weeks, level, dice));
        }
        return StartCheck.findings(new WeeklySeries(time(weeks)), MadeUp.replications(all));
    }

    @ParameterizedTest(name = "{0} replications of {1} weeks")
    @CsvSource({"2, 52", "5, 52", "10, 52", "20, 52", "10, 104", "20, 260"})
    void a_steady_department_is_accused_in_at_most_one_of_a_hundred_runs(int replications, int weeks)
            throws IOException {
        SplittableRandom dice = new SplittableRandom(20250106);
        int accused = 0;
        for (int study = 0; study < STUDIES; study++) {
            accused +=
                    findings(replications, weeks, week -> 100, dice).stream().anyMatch(StartFinding::distorts) ? 1 : 0;
        }
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println(replications + " replications of " + weeks + " weeks: " + accused + " of " + STUDIES);
        }
        assertThat((double) accused / STUDIES).isLessThan(MOST_ACCUSED);
    }

    /** From half the clients, with a time constant of eight weeks: orders of the year are 7.7 % lower than afterwards. */
    @ParameterizedTest(name = "{0} replications")
    @CsvSource({"5", "10", "20"})
    void a_transient_is_found_and_the_named_weeks_are_enough(int replications) throws IOException {
        SplittableRandom dice = new SplittableRandom(20250107);
        for (int study = 0; study < 40; study++) {
            List<StartFinding> found = findings(replications, 52, MadeUp.approach(50, 8), dice);
            ObservedStart start = new ObservedStart("half", time(52), found);
            assertThat(start.distorted()).extracting(StartFinding::series).contains("orders", "activeClients");
            assertThat(start.distorted().get(0).bias().mean()).isNegative();
            int weeks = start.leaveOut().orElseThrow();
            assertThat(weeks).isBetween(10, 60);
            List<StartFinding> later =
                    findings(replications, 52, week -> MadeUp.approach(50, 8).applyAsDouble(week + weeks), dice);
            assertThat(later).noneMatch(StartFinding::distorts);
        }
    }

    /** From nothing, with a time constant of three years: nowhere near a steady state, but where it leads can be foreseen. */
    @Test
    void a_slow_approach_is_called_unsettled_and_its_warm_up_is_foreseen() throws IOException {
        SplittableRandom dice = new SplittableRandom(20250108);
        IntToDoubleFunction growth = MadeUp.approach(0, 150);
        for (int study = 0; study < 40; study++) {
            List<StartFinding> found = findings(10, 52, growth, dice);
            StartFinding clients = found.get(1);
            assertThat(clients.series()).isEqualTo("activeClients");
            assertThat(clients.distorts()).isTrue();
            assertThat(clients.cut().settled()).isFalse();
            assertThat(clients.early()).isLessThan(clients.late());
            if (clients.leaveOut().isPresent()) {
                int weeks = clients.leaveOut().getAsInt();
                assertThat(findings(10, 52, week -> growth.applyAsDouble(week + weeks), dice)
                                .get(1)
                                .distorts())
                        .isFalse();
            }
        }
    }

    @Test
    void of_growth_without_end_no_warm_up_is_named() throws IOException {
        List<StartFinding> found = findings(10, 104, week -> 100 + 2 * week, new SplittableRandom(20250109));
        ObservedStart start = new ObservedStart("growing", time(104), found);
        assertThat(start.distorted()).isNotEmpty();
        assertThat(start.leaveOut()).isEmpty();
    }

    /** Thirds of 300, 150 and 75 above the level of 100 halve from one to the next: worked by hand, 10 weeks each. */
    @Test
    void an_exponential_is_read_from_its_thirds() {
        double[] thirds = {300, 150, 75};
        double[] series = new double[30];
        for (int week = 0; week < 30; week++) {
            series[week] = 100 + thirds[week / 10];
        }
        int weeks = Relaxation.weeks(series, 0.02).orElseThrow();
        double whole = 175 * Math.pow(0.5, weeks / 10.0);
        double later = whole * 2 * Math.pow(0.5, 1.5) / (1 + Math.pow(0.5, 1.5));
        assertThat((100 + whole) / (100 + later) - 1).isLessThanOrEqualTo(0.01);
        assertThat(weeks).isBetween(50, 70);
        series[29] = 1e6;
        assertThat(Relaxation.weeks(series, 0.02)).isEmpty();
    }

    /** Half as many open days, half as many orders: that is the calendar and no transient. */
    @Test
    void weeks_with_holidays_count_as_full_ones() throws IOException {
        Time time = time(30, MONDAY.plusDays(14), MONDAY.plusDays(15), MONDAY.plusDays(0), MONDAY.plusDays(1));
        WeeklySeries weekly = new WeeklySeries(time);
        double[] orders = new double[30];
        Arrays.fill(orders, 50);
        orders[0] = 30;
        orders[2] = 30;
        Map<String, double[]> series = new LinkedHashMap<>();
        series.put("orders", orders);
        series.put("activeClients", orders);
        ReplicationResult result = only(series);
        assertThat(weekly.of(result, "orders")).containsOnly(50);
        assertThat(weekly.of(result, "activeClients")).startsWith(30, 50, 30);
        assertThat(weekly.of(result, "profit")).isEmpty();
    }

    @Test
    void a_week_that_is_closed_throughout_is_like_the_one_before() throws IOException {
        LocalDate[] closed = new LocalDate[10];
        for (int day = 0; day < 5; day++) {
            closed[day] = MONDAY.plusDays(day);
            closed[5 + day] = MONDAY.plusDays(21 + day);
        }
        double[] orders = new double[30];
        for (int week = 0; week < 30; week++) {
            orders[week] = 100 + week;
        }
        orders[0] = 0;
        orders[3] = 0;
        ReplicationResult result = only(Map.of("orders", orders));
        assertThat(new WeeklySeries(time(30, closed)).of(result, "orders"))
                .startsWith(101, 101, 102, 102, 104)
                .hasSize(30);
    }

    @Test
    void one_replication_says_nothing() throws IOException {
        List<StartFinding> found = findings(1, 52, MadeUp.approach(0, 10), new SplittableRandom(1));
        assertThat(found).hasSize(5).noneMatch(StartFinding::distorts);
        assertThat(found.get(0).bias().mean()).isCloseTo(-0.2, within(0.15));
    }

    private static ReplicationResult only(Map<String, double[]> series) throws IOException {
        List<ReplicationResult> results = new ArrayList<>();
        MadeUp.replications(List.of(series)).forEach(results::add);
        return results.get(0);
    }
}
