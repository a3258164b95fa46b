package salesfloor.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesfloor.report.words.Language;
import salesfloor.report.words.Words;

/**
 * Names of scenarios, points, plans and factors for people. Files have them in one language; of what the program itself has named,
 * such as {@code officeSeller 10, backOffice 2} or {@code year 1}, people read it in theirs. What a planner has named stays as
 * it is.
 */
public final class Names {
    private static final Pattern STEP = Pattern.compile("one (more|fewer) (?:in )?(.+)");
    private static final Pattern SETTING = Pattern.compile("(.+) ([^ ]*\\d[^ ]*)");
    private static final Pattern AMOUNT = Pattern.compile("([×+-]?\\d+)(\\.\\d+)?( .+)?");
    private static final Pattern HUMP = Pattern.compile(" (\\p{Ll})");

    private Names() {}

    /** The name of something, safe for a terminal. */
    public static String of(String name) {
        String safe = Wording.safe(name);
        return Language.spoken() == Language.ENGLISH
                ? safe
                : Stream.of(safe.split("(?<=: )|(?<=, )", -1)).map(Names::part).collect(Collectors.joining());
    }

    /** The unit behind an amount of a scenario file: {@code " days"}, {@code " per year"}. */
    public static String unit(String unit) {
        return unit.isBlank() ? unit : " " + Wording.unitWordsOf(unit.strip(), "");
    }

    private static String part(String part) {
        String name = part.replaceAll("[:,] $", "");
        return known(name)
                        .or(() -> step(name))
                        .or(() -> amount(name))
                        .or(() -> setting(name))
                        .orElse(name)
                + part.substring(name.length());
    }

    private static Optional<String> step(String name) {
        Matcher step = STEP.matcher(name);
        return step.matches()
                ? Optional.of(Wording.person("one-" + step.group(1), Wording.words(step.group(2))))
                : Optional.empty();
    }

    private static Optional<String> amount(String name) {
        Matcher amount = AMOUNT.matcher(name);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String fraction = Optional.ofNullable(amount.group(2)).orElse("");
        String unit = Optional.ofNullable(amount.group(3)).orElse("");
        return Optional.of(amount.group(1)
                + fraction.replace(".", Language.spoken().point())
                + (unit.equals(" %") ? unit : unit(unit)));
    }

    private static Optional<String> setting(String name) {
        Matcher setting = SETTING.matcher(name);
        return setting.matches()
                ? known(setting.group(1)).map(word -> word + " " + setting.group(2))
                : Optional.empty();
    }

    /** The word of the language for a key, or for the words that English makes of it. */
    static Optional<String> known(String name) {
        return Words.find("word." + name.replace(' ', '-'))
                .or(() -> Words.find("word."
                        + HUMP.matcher(name).replaceAll(hump -> hump.group(1).toUpperCase(java.util.Locale.ROOT))));
    }
}
