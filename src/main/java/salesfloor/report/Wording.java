package salesfloor.report;

import java.util.Locale;
import salesfloor.experiment.Estimate;
import salesfloor.metrics.Measure;
import salesfloor.scenario.Goal;

/** How keys, units and counts read: the one place for words that several outputs share. */
public final class Wording {
    private Wording() {}

    /** A key as words: {@code utilisation.officeSeller} is "utilisation, office seller". */
    public static String words(String key) {
        return key.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replace(".", ", ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bp90\\b", "(90th percentile)")
                .replaceAll("([a-z])p90", "$1 (90th percentile)");
    }

    /** The same with a capital. */
    public static String title(String key) {
        String words = words(key);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The unit of a measure, with the scenario's currency. */
    public static String unit(String measureKey, String currency) {
        return Measure.of(measureKey)
                .map(measure -> measure.unit().replace("{currency}", currency))
                .orElse("");
    }

    /** A value with its interval, shares in per cent, without the unit's other words. */
    public static String value(String measureKey, Estimate estimate) {
        boolean share =
                Measure.of(measureKey).filter(m -> m.unit().startsWith("share")).isPresent();
        return share ? Figures.percentWithInterval(estimate) : Figures.withInterval(estimate);
    }

    /** A goal as it is written in a scenario. */
    public static String goal(Goal goal) {
        return goal.measure() + (goal.atLeast() ? " >= " : " <= ") + Figures.plain(goal.value());
    }

    /** "1 replication", "2 replications". */
    public static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** Text from a file, safe for a terminal: control characters become spaces. */
    public static String safe(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
