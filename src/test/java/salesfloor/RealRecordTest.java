package salesfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salesfloor.experiment.ReplicationSeed;
import salesfloor.model.Department;
import salesfloor.model.event.ModelListener;
import salesfloor.model.event.Person;
import salesfloor.model.event.Ticks;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ScenarioReader;

/**
 * The year of a real seller, measured in the simulation by the same rules as in the record: one order is what one customer orders
 * on one day, and a customer is first seen when it first orders within the year. The record's figures are from Chen, D., Online
 * Retail II, UCI Machine Learning Repository, doi 10.24432/C5CG6D, December 2009 to November 2010. What does not fit is in
 * docs/explanation/real-record.md.
 */
class RealRecordTest {
    private static final LocalDate FROM = LocalDate.of(2009, 12, 1);
    private static final int DAYS = 365;
    private static final int REPLICATIONS = 4;
    private static final int[] ORDERS_BY_MONTH = {1352, 886, 981, 1345, 1156, 1219, 1317, 1230, 1135, 1431, 1882, 2266};
    private static final int[] ACTIVE_BY_MONTH = {951, 701, 771, 1051, 939, 965, 1034, 924, 910, 1136, 1492, 1606};

    private static List<Year> years = List.of();

    @BeforeAll
    static void simulate() {
        Scenario scenario = new ScenarioReader(Map.of())
                .read(Path.of("scenarios", "real", "giftware-wholesaler.yaml"), List.of())
                .scenario();
        years = IntStream.rangeClosed(1, REPLICATIONS)
                .parallel()
                .mapToObj(replication -> Year.of(scenario, ReplicationSeed.of(1, replication)))
                .toList();
        if (Integer.getInteger("salesfloor.effort", 1) > 1) {
            System.out.print(table());
        }
    }

    @Test
    void as_many_customers_order_as_often() {
        assertThat(mean(Year::customers)).isCloseTo(4239, within(0.08 * 4239));
        assertThat(mean(Year::orders)).isCloseTo(16_200, within(0.08 * 16_200));
        assertThat(mean(year -> year.shareOrdering(1, 1))).isCloseTo(0.352, within(0.04));
        assertThat(mean(year -> year.shareOrdering(2, 2))).isCloseTo(0.20, within(0.04));
        assertThat(mean(year -> year.shareOrdering(3, 3))).isCloseTo(0.123, within(0.03));
        assertThat(mean(year -> year.shareOrdering(6, 1000))).isCloseTo(0.185, within(0.04));
        assertThat(mean(year -> year.shareOrdering(12, 1000))).isCloseTo(0.048, within(0.02));
    }

    @Test
    void months_follow_the_season() {
        for (int month = 0; month < 12; month++) {
            int index = month;
            assertThat(mean(year -> year.ordersBy(index)))
                    .as("orders of month %d", month)
                    .isCloseTo(ORDERS_BY_MONTH[month], within(0.15 * ORDERS_BY_MONTH[month]));
            assertThat(mean(year -> year.activeBy(index)))
                    .as("customers of month %d", month)
                    .isCloseTo(ACTIVE_BY_MONTH[month], within(0.25 * ACTIVE_BY_MONTH[month]));
        }
    }

    @Test
    void gaps_between_orders_are_as_long() {
        int[] record = {5, 12, 28, 59, 115};
        double[] at = {0.1, 0.25, 0.5, 0.75, 0.9};
        for (int i = 0; i < at.length; i++) {
            double quantile = at[i];
            assertThat(mean(year -> year.gap(quantile))).isCloseTo(record[i], within(0.2 * record[i] + 1));
        }
    }

    @Test
    void few_customers_bring_most_of_the_sales() {
        assertThat(mean(year -> year.shareOfLargest(0.2))).isCloseTo(0.73, within(0.05));
        assertThat(mean(Year::meanValue)).isCloseTo(516, within(100.0));
        int[] record = {78, 184, 315, 519, 1360};
        double[] at = {0.05, 0.25, 0.5, 0.75, 0.95};
        for (int i = 0; i < at.length; i++) {
            double quantile = at[i];
            assertThat(mean(year -> year.value(quantile))).isCloseTo(record[i], within(0.2 * record[i]));
        }
    }

    private static double mean(ToDoubleFunction<Year> measure) {
        return years.stream().mapToDouble(measure).average().orElseThrow();
    }

    /** The figures of the table in docs/explanation/real-record.md; printed where tests take their time. */
    private static String table() {
        StringBuilder text = new StringBuilder();
        line(text, "customers", Year::customers);
        line(text, "orders", Year::orders);
        line(text, "sales", Year::sales);
        for (int month = 0; month < 12; month++) {
            int index = month;
            line(text, "orders of month " + month, year -> year.ordersBy(index));
            line(text, "customers of month " + month, year -> year.activeBy(index));
            line(text, "first seen in month " + month, year -> year.firstSeenBy(index));
        }
        for (int times = 1; times <= 3; times++) {
            int number = times;
            line(text, times + " orders", year -> year.shareOrdering(number, number));
        }
        line(text, "6 or more", year -> year.shareOrdering(6, 1000));
        line(text, "12 or more", year -> year.shareOrdering(12, 1000));
        for (double at : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
            line(text, "gap " + at, year -> year.gap(at));
        }
        line(text, "mean value", Year::meanValue);
        for (double at : new double[] {0.05, 0.25, 0.5, 0.75, 0.95, 0.99}) {
            line(text, "value " + at, year -> year.value(at));
        }
        line(text, "largest 20 %", year -> year.shareOfLargest(0.2));
        line(text, "largest 1 %", year -> year.shareOfLargest(0.01));
        line(text, "value of those with 1 order", year -> year.meanValueOrdering(1, 1));
        line(text, "value of those with 12 or more", year -> year.meanValueOrdering(12, 1000));
        return text.toString();
    }

    private static void line(StringBuilder text, String what, ToDoubleFunction<Year> measure) {
        double[] values = years.stream().mapToDouble(measure).sorted().toArray();
        text.append(String.format(
                Locale.ROOT,
                "%-32s %10.3f  (%.3f to %.3f)%n",
                what,
                mean(measure),
                values[0],
                values[values.length - 1]));
    }

    /** The orders of one simulated year: customer, day from 0, value. */
    private static final class Year implements ModelListener {
        private final long firstDay;
        private final Map<Integer, TreeMap<Integer, Double>> orders = new TreeMap<>();

        private Year(Scenario scenario) {
            firstDay = FROM.toEpochDay() - scenario.time().start().toEpochDay();
        }

        static Year of(Scenario scenario, long seed) {
            Year year = new Year(scenario);
            new Department(scenario, seed, year).run();
            return year;
        }

        @Override
        public void orderTaken(long now, int client, int order, long value, boolean upsold, Person by) {
            int day = (int) (now / Ticks.PER_DAY - firstDay);
            if (day >= 0 && day < DAYS) {
                orders.computeIfAbsent(client, unseen -> new TreeMap<>()).merge(day, value / 100.0, Double::sum);
            }
        }

        double customers() {
            return orders.size();
        }

        double orders() {
            return values().length;
        }

        double sales() {
            return Arrays.stream(values()).sum();
        }

        private static int month(int day) {
            LocalDate date = FROM.plusDays(day);
            return (date.getYear() - FROM.getYear()) * 12 + date.getMonthValue() - FROM.getMonthValue();
        }

        double ordersBy(int month) {
            return orders.values().stream()
                    .flatMap(own -> own.keySet().stream())
                    .filter(day -> month(day) == month)
                    .count();
        }

        double activeBy(int month) {
            Set<Integer> active = new HashSet<>();
            orders.forEach((client, own) ->
                    own.keySet().stream().filter(day -> month(day) == month).forEach(day -> active.add(client)));
            return active.size();
        }

        double firstSeenBy(int month) {
            return orders.values().stream()
                    .filter(own -> month(own.firstKey()) == month)
                    .count();
        }

        private List<Map<Integer, Double>> ordering(int from, int to) {
            return orders.values().stream()
                    .filter(own -> own.size() >= from && own.size() <= to)
                    .<Map<Integer, Double>>map(own -> own)
                    .toList();
        }

        double shareOrdering(int from, int to) {
            return ordering(from, to).size() / customers();
        }

        double meanValueOrdering(int from, int to) {
            return ordering(from, to).stream()
                    .flatMap(own -> own.values().stream())
                    .mapToDouble(value -> value)
                    .average()
                    .orElse(Double.NaN);
        }

        double gap(double share) {
            List<Integer> gaps = new ArrayList<>();
            orders.values().forEach(own -> {
                List<Integer> days = List.copyOf(own.keySet());
                for (int i = 1; i < days.size(); i++) {
                    gaps.add(days.get(i) - days.get(i - 1));
                }
            });
            Collections.sort(gaps);
            return gaps.get((int) (share * (gaps.size() - 1)));
        }

        private double[] values() {
            return orders.values().stream()
                    .flatMap(own -> own.values().stream())
                    .mapToDouble(value -> value)
                    .sorted()
                    .toArray();
        }

        double value(double share) {
            double[] values = values();
            return values[(int) (share * (values.length - 1))];
        }

        double meanValue() {
            return sales() / orders();
        }

        double shareOfLargest(double share) {
            List<Double> sales = orders.values().stream()
                    .map(own ->
                            own.values().stream().mapToDouble(value -> value).sum())
                    .sorted(Comparator.reverseOrder())
                    .toList();
            int largest = (int) (share * sales.size());
            return sales.subList(0, largest).stream()
                            .mapToDouble(value -> value)
                            .sum()
                    / sales();
        }
    }
}
