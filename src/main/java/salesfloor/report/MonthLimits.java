package salesfloor.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import salesfloor.experiment.Findings;

/**
 * What limited orders in one calendar month.
 *
 * @param month the month
 * @param shares mean share of opening time in which each thing limited orders
 */
record MonthLimits(YearMonth month, Map<String, Double> shares) {
    /** Shares below this are not spelt out. */
    private static final double LEAST = 0.05;

    static final int MOST = 3;

    /** Every observed month of a scenario. */
    static List<MonthLimits> of(Findings findings) {
        List<MonthLimits> months = new ArrayList<>();
        YearMonth month = YearMonth.from(Tables.observedFrom(findings.scenario()));
        for (Map<String, Double> shares : findings.limits()) {
            months.add(new MonthLimits(month, shares));
            month = month.plusMonths(1);
        }
        return months;
    }

    /** The largest shares, as {@code order desk 62 %, demand 38 %}. */
    String words() {
        return words(shares, MOST);
    }

    /** The largest of these shares, as many as wanted; small ones are left out, but for the first. */
    static String words(Map<String, Double> shares, int most) {
        List<Map.Entry<String, Double>> largest = shares.entrySet().stream()
                .filter(share -> share.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .toList();
        return largest.stream()
                .filter(share -> share.getValue() >= LEAST || share == largest.get(0))
                .map(share -> Wording.words(share.getKey()) + " " + Figures.percent(share.getValue()))
                .collect(Collectors.joining(", "));
    }
}
