package salesfloor.experiment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.scenario.Time;

/** Shares of opening time in which each thing limited orders, put together from months. */
public final class LimitShares {
    private LimitShares() {}

    /** The shares over the whole observed window; days count alike, months without any share not at all. */
    public static Map<String, Double> overall(Time time, List<Map<String, Double>> months) {
        Map<String, CompensatedSum> sums = new LinkedHashMap<>();
        double days = 0;
        for (int i = 0; i < months.size(); i++) {
            double inMonth = observedDays(time, i);
            days += months.get(i).isEmpty() ? 0 : inMonth;
            months.get(i)
                    .forEach((what, share) -> sums.computeIfAbsent(what, w -> new CompensatedSum())
                            .add(share * inMonth));
        }
        Map<String, Double> overall = new LinkedHashMap<>();
        for (Map.Entry<String, CompensatedSum> sum : sums.entrySet()) {
            overall.put(sum.getKey(), sum.getValue().value() / days);
        }
        return overall;
    }

    /** Days of an observed calendar month, counted from 0, that lie in the observed window. */
    private static long observedDays(Time time, int index) {
        LocalDate from = time.start().atStartOfDay().plus(time.warmUp()).toLocalDate();
        LocalDate to = time.start().atStartOfDay().plus(time.length()).toLocalDate();
        LocalDate first = YearMonth.from(from).plusMonths(index).atDay(1);
        LocalDate next = first.plusMonths(1);
        return ChronoUnit.DAYS.between(first.isBefore(from) ? from : first, next.isAfter(to) ? to : next);
    }
}
