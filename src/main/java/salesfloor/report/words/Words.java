package salesfloor.report.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and sentences by key, in the language that is spoken. A sentence has places <code>{0}</code>, <code>{1}</code> … for what
 * is put in; a noun beside a number has its forms apart by {@code |}.
 */
public final class Words {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final Map<Language, PropertyResourceBundle> BUNDLES = new EnumMap<>(Language.class);

    private Words() {}

    /**
     * A sentence with its places filled, in their order.
     *
     * @throws java.util.MissingResourceException where the language lacks the key
     */
    public static String say(String key, Object... parts) {
        return fill(bundle().getString(key), parts);
    }

    /** The words of a key, if the language has any. */
    public static Optional<String> find(String key) {
        PropertyResourceBundle bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /**
     * A noun with a number: "1 replication", "2 replications".
     *
     * @param noun the key of the noun without its beginning {@code count.}
     */
    public static String count(long n, String noun) {
        String[] forms = bundle().getString("count." + noun).split("\\|", -1);
        return fill(forms[Language.spoken().form(n)], Long.toString(n));
    }

    /** All keys of a language. */
    static SortedSet<String> keys(Language language) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(of(language).keySet()));
    }

    /** The text of a key in a language, with its places empty. */
    static String raw(Language language, String key) {
        return of(language).getString(key);
    }

    private static String fill(String text, Object... parts) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(parts[Integer.parseInt(place.group(1))])));
    }

    private static PropertyResourceBundle bundle() {
        return of(Language.spoken());
    }

    private static PropertyResourceBundle of(Language language) {
        synchronized (BUNDLES) {
            return BUNDLES.computeIfAbsent(language, Words::read);
        }
    }

    private static PropertyResourceBundle read(Language language) {
        String name = language.code() + ".properties";
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
