package salesfloor.scenario.file;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import salesfloor.scenario.Clients;
import salesfloor.scenario.Market;
import salesfloor.scenario.Scenario;

/** Checks profiles, channels and shares that only count relative to each other. */
final class WeightChecks extends Checks {

    WeightChecks(Scenario scenario, Places places, Findings findings) {
        super(scenario, places, findings);
    }

    @Override
    void run() {
        checkSegments();
        checkChannels();
        checkRhythm("clients.rhythm", scenario.clients().rhythm());
        scenario.leads()
                .sources()
                .forEach((name, source) -> checkRhythm("leads.sources." + name + ".rhythm", source.rhythm()));
    }

    private void checkSegments() {
        boolean none = scenario.market().segments().values().stream()
                        .mapToDouble(Market.Segment::share)
                        .sum()
                <= 0;
        if (sound("market.segments") && none) {
            report(ProblemCode.NO_WEIGHT, "market.segments", "No segment has a share.", "at least one share above 0");
        }
    }

    private void checkChannels() {
        Map<String, Double> weights = scenario.clients().channel().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> Words.word(e.getKey()), Map.Entry::getValue, (a, b) -> a, java.util.TreeMap::new));
        checkWeights("clients.channel", weights);
        if (sound("clients.channel") && weights.isEmpty()) {
            report(
                    ProblemCode.NO_WEIGHT,
                    "clients.channel",
                    "No way for orders to come in.",
                    "at least one weight above 0");
        }
    }

    private void checkRhythm(String path, Clients.Rhythm rhythm) {
        checkNumbers(path + ".hours", rhythm.hours().keySet(), 0, 23);
        checkNumbers(path + ".months", rhythm.months().keySet(), 1, 12);
        checkWeights(path + ".hours", texts(rhythm.hours()));
        checkWeights(path + ".months", texts(rhythm.months()));
        Map<String, Double> days = new java.util.TreeMap<>();
        rhythm.weekdays().forEach((day, weight) -> days.put(Words.word(day), weight));
        checkWeights(path + ".weekdays", days);
    }

    private static Map<String, Double> texts(Map<Integer, Double> weights) {
        Map<String, Double> texts = new java.util.TreeMap<>();
        weights.forEach((number, weight) -> texts.put(number.toString(), weight));
        return texts;
    }

    private void checkNumbers(String path, Collection<Integer> numbers, int first, int last) {
        for (int number : numbers) {
            if ((number < first || number > last) && sound(path)) {
                String what = last == 23 ? "an hour of the day" : "a month";
                report(
                        ProblemCode.PROFILE_KEY,
                        path + "." + number,
                        "There is no such " + (last == 23 ? "hour" : "month") + ": " + number + ".",
                        what + ", " + first + " to " + last);
            }
        }
    }

    private void checkWeights(String path, Map<String, Double> weights) {
        if (!sound(path) || weights.isEmpty()) {
            return;
        }
        boolean negative = false;
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            if (entry.getValue() < 0) {
                negative = true;
                String message = "A weight cannot be negative.";
                report(ProblemCode.NO_WEIGHT, path + "." + entry.getKey(), message, "a number of at least 0");
            }
        }
        boolean allZero = weights.values().stream().allMatch(weight -> weight == 0);
        if (allZero && !negative) {
            report(ProblemCode.NO_WEIGHT, path, "All weights are 0.", "at least one weight above 0");
        }
    }
}
