package salesfloor.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.GoalCheck;
import salesfloor.metrics.Measure;
import salesfloor.report.words.Words;
import salesfloor.scenario.Goal;
import salesfloor.scenario.Scenario;
import salesfloor.theory.LeftOut;

/** How keys, units and counts read: the one place for words that several outputs share. */
public final class Wording {
    private Wording() {}

    /** A key as words: {@code utilisation.officeSeller} is "utilisation, office seller". */
    public static String words(String key) {
        return Stream.of(key.split("\\.", -1)).map(Wording::word).collect(Collectors.joining(", "));
    }

    private static String word(String key) {
        return Names.known(key).orElseGet(() -> made(key));
    }

    /** A key as words in names of files and columns, which are the same in every language. */
    public static String plain(String key) {
        return Stream.of(key.split("\\.", -1)).map(Wording::made).collect(Collectors.joining(", "));
    }

    /** Words made of a key that the language has none for. */
    private static String made(String key) {
        return key.replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\bp90\\b", "(90th percentile)")
                .replaceAll("([a-z])p90", "$1 (90th percentile)");
    }

    /** A name from a file as a picture shows it: {@code officeSeller} is "office seller", other names are as they are. */
    static String shown(String name) {
        return Pattern.compile("(?<=\\p{Ll})\\p{Lu}(?=\\p{Ll})")
                .matcher(Names.of(name))
                .replaceAll(hump -> " " + hump.group().toLowerCase(Locale.ROOT));
    }

    /** The same with a capital. */
    public static String title(String key) {
        return capital(words(key));
    }

    /** The unit of a measure for people, beside a value of {@link #value}, where shares are in per cent. */
    static String unitWords(String measureKey, String currency) {
        return unitWordsOf(Measure.of(measureKey).map(Measure::unit).orElse(""), currency);
    }

    /** A unit as files have it, for people. */
    static String unitWordsOf(String fileUnit, String currency) {
        String unit = fileUnit.replaceFirst("^" + Pattern.quote(currency) + "(?= |$)", "{currency}");
        return Words.find("unit." + unit.replaceAll("[{}]", "").replace(' ', '-'))
                .orElse(unit)
                .replace("{currency}", currency);
    }

    /** The unit of a measure in files, with the scenario's currency. */
    public static String unit(String measureKey, String currency) {
        return Measure.of(measureKey)
                .map(measure -> measure.unit().replace("{currency}", currency))
                .orElse("");
    }

    /** A value with its interval, shares in per cent, without the unit's other words. */
    public static String value(String measureKey, Estimate estimate) {
        return isShare(measureKey) ? Figures.percentWithInterval(estimate) : Figures.withInterval(estimate);
    }

    /** A goal in words: {@code service level ≥ 80 %}. */
    static String goalWords(Goal goal) {
        return words(goal.measure()) + (goal.atLeast() ? " ≥ " : " ≤ ") + value(goal);
    }

    /** What a goal asks for, a share in per cent. */
    static String value(Goal goal) {
        return isShare(goal.measure())
                ? Words.say("sign.share", Figures.bare(100 * goal.value()))
                : Figures.bare(goal.value());
    }

    /** How far a goal is met or missed: {@code 57.1 to spare}, {@code 2.5 points short}. */
    public static String margin(GoalCheck check) {
        boolean share = isShare(check.goal().measure());
        double size = Math.abs(check.margin()) * (share ? 100 : 1);
        if (!Double.isFinite(size)) {
            return "";
        }
        String key = "goal." + (share ? "points-" : "") + (check.margin() < 0 ? "short" : "to-spare");
        return Words.say(key, Figures.rounded(size));
    }

    /** A difference with its interval and sign, of shares in percentage points, without the unit's other words. */
    static String change(String measureKey, double mean, double halfWidth) {
        return isShare(measureKey)
                ? Words.say("sign.points", Figures.change(100 * mean, 100 * halfWidth))
                : Figures.change(mean, halfWidth);
    }

    /** A range of amounts with the currency: {@code 3,100–4,900 EUR}. */
    static String amounts(String currency, double lower, double upper) {
        return Figures.range(lower, upper) + " " + currency;
    }

    /** A range of differences with its unit: {@code 3,100–4,900 EUR per month}, {@code 2.1–3.0 points}. */
    static String range(String measureKey, String currency, double lower, double upper) {
        double scale = isShare(measureKey) ? 100 : 1;
        return (Figures.range(scale * lower, scale * upper) + " " + changeUnit(measureKey, currency)).strip();
    }

    /** The unit of values as {@link #value} has them without their sign: {@code %}, {@code % per month}, {@code EUR}. */
    static String axisUnit(String measureKey, String currency) {
        String unit = unitWords(measureKey, currency);
        return isShare(measureKey) ? (Words.say("unit.percent") + " " + unit).strip() : unit;
    }

    /** The unit of differences; of shares they are percentage points. */
    static String changeUnit(String measureKey, String currency) {
        String unit = unitWords(measureKey, currency);
        return isShare(measureKey) ? (Words.say("unit.points") + " " + unit).strip() : unit;
    }

    /** A measure over a table of it: {@code Profit, EUR per month}. */
    static String heading(String measureKey, String currency) {
        String unit = unitWords(measureKey, currency);
        return quantity(measureKey) + (unit.isEmpty() ? "" : ", " + unit);
    }

    /** What is counted, where the unit is said beside it: {@code Orders}, not {@code Orders per day}, per working day. */
    static String quantity(String measureKey) {
        return Words.find("quantity." + measureKey).orElseGet(() -> title(measureKey));
    }

    /** A value with its interval and unit: {@code 89.7 ± 1.0 %}, {@code 2,310 ± 35 per month}. */
    static String valueWithUnit(String measureKey, Estimate estimate, String currency) {
        return (value(measureKey, estimate) + " " + unitWords(measureKey, currency)).strip();
    }

    /** Several names in a sentence: {@code A, B and C}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : Words.say("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** The word for a verdict that files have. */
    static String verdict(String inFiles) {
        return Words.find("verdict." + inFiles.replace(' ', '-')).orElse(inFiles);
    }

    /** The first letter as a capital. */
    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** What the formula leaves out of a scenario, a sentence each. */
    static List<String> leftOut(Scenario scenario) {
        return LeftOut.of(scenario).stream()
                .map(left -> Words.say("left-out." + left.key()))
                .toList();
    }

    static boolean isShare(String measureKey) {
        return Measure.of(measureKey)
                .filter(measure -> measure.unit().startsWith("share"))
                .isPresent();
    }

    /** A goal as it is written in a scenario. */
    public static String goal(Goal goal) {
        return goal.measure() + (goal.atLeast() ? " >= " : " <= ") + Figures.plain(goal.value());
    }

    /**
     * One person of a role in a sentence: "one more office seller", but "one more in back office".
     *
     * @param change {@code one-more} or {@code one-fewer}
     */
    static String person(String change, String role) {
        boolean person = role.matches(".*(er|or|ist|ant|ent|clerk|rep|manager|staff)");
        return Words.say((person ? "person." : "person.in.") + change, role);
    }

    /** "1 replication", "2 replications": a noun with a number, in the forms of its language. */
    public static String count(long n, String noun) {
        return Words.count(n, noun.replace(' ', '-'));
    }

    /** Text from a file, safe for a terminal: control characters become spaces. */
    public static String safe(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
