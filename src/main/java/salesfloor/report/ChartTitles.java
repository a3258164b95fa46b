package salesfloor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import salesfloor.experiment.Findings;
import salesfloor.experiment.TimelineBands.Band;
import salesfloor.report.words.Words;

/** What the pictures of a run say at the top: the finding, or what is shown where nothing can be found. */
final class ChartTitles {
    /** A smaller change from start to end is none worth a title. */
    private static final double LEVEL = 0.03;

    /** Weeks from which on a start and an end can be told apart. */
    private static final int WEEKS = 8;

    private final Findings findings;

    ChartTitles(Findings findings) {
        this.findings = findings;
    }

    /** The largest first; equal ones as they come. */
    static List<Map.Entry<String, Double>> largestFirst(Map<String, Double> amounts) {
        List<Map.Entry<String, Double>> entries = new ArrayList<>(amounts.entrySet());
        entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return entries;
    }

    /** A usual week of the first quarter of the time against one of the last. */
    String overTime(String what, List<Band> weeks, UnaryOperator<String> each) {
        int quarter = weeks.size() / 4;
        double start = median(weeks.subList(0, quarter));
        double end = median(weeks.subList(weeks.size() - quarter, weeks.size()));
        if (weeks.size() < WEEKS || !Double.isFinite(end / start)) {
            return Words.say("chart.over-time", what);
        }
        if (Math.abs(end / start - 1) < LEVEL) {
            return Words.say("chart.level", what, each.apply(Figures.rounded(median(weeks))));
        }
        return Words.say(
                end > start ? "chart.rise" : "chart.fall",
                what,
                each.apply(Figures.rounded(start)),
                Figures.rounded(end));
    }

    /** The week in the middle: a few weeks with holidays do not move it. */
    private static double median(List<Band> weeks) {
        double[] sorted = weeks.stream()
                .mapToDouble(Band::mean)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }

    String timeByRole() {
        String fullest = "";
        double most = Double.NEGATIVE_INFINITY;
        for (String role : findings.staff().keySet()) {
            double share = findings.measure("utilisation." + role).mean();
            if (share > most) {
                most = share;
                fullest = role;
            }
        }
        return fullest.isEmpty()
                ? Words.say("chart.time")
                : Words.say(
                        "chart.time.fullest",
                        Wording.words(fullest),
                        Figures.percentWithInterval(findings.measure("utilisation." + fullest)));
    }

    String limits() {
        List<Map.Entry<String, Double>> all = largestFirst(findings.limitsOverall());
        if (all.isEmpty()) {
            return Words.say("chart.limits");
        }
        String title = Words.say("chart.limits.most", share(all.get(0)));
        return all.size() > 1 && all.get(1).getValue() >= 0.005
                ? Words.say("chart.limits.then", title, share(all.get(1)))
                : title;
    }

    private static String share(Map.Entry<String, Double> limit) {
        return Words.say("chart.limits.share", Wording.words(limit.getKey()), Figures.percent(limit.getValue()));
    }

    String waterfall() {
        String currency = findings.scenario().currency();
        double margin = findings.measure("grossMargin").mean();
        double profit = findings.measure("profit").mean();
        if (!Double.isFinite(margin) || !Double.isFinite(profit)) {
            return Words.say("chart.money");
        }
        String largest = largestFirst(findings.costs()).stream()
                .findFirst()
                .filter(cost -> cost.getValue() > 0 && margin > 0)
                .map(cost -> Words.say(
                        "chart.money.largest", Wording.words(cost.getKey()), Figures.percent(cost.getValue() / margin)))
                .orElse("");
        return Words.say(
                        profit < 0 ? "chart.money.loss" : "chart.money.profit",
                        Figures.rounded(margin),
                        currency,
                        Figures.rounded(Math.abs(profit)))
                + largest;
    }

    String funnel() {
        List<Map.Entry<String, Double>> stages =
                new ArrayList<>(findings.funnel().entrySet());
        if (stages.size() < 2 || !(stages.get(0).getValue() > 0)) {
            return Words.say("chart.funnel");
        }
        Map.Entry<String, Double> first = stages.get(0);
        Map.Entry<String, Double> last = stages.get(stages.size() - 1);
        return Words.say(
                        "chart.funnel.end",
                        Figures.rough(100 * last.getValue() / first.getValue()),
                        Wording.words(first.getKey()),
                        Wording.words(last.getKey()))
                + narrowest(stages).orElse("");
    }

    private static Optional<String> narrowest(List<Map.Entry<String, Double>> stages) {
        String narrowest = null;
        double least = 1;
        for (int i = 1; i < stages.size(); i++) {
            double share = stages.get(i).getValue() / stages.get(i - 1).getValue();
            if (share < least) {
                least = share;
                narrowest = Words.say(
                        "chart.funnel.narrowest", Wording.words(stages.get(i).getKey()), Figures.percent(share));
            }
        }
        return Optional.ofNullable(narrowest);
    }
}
