package salesfloor.report;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names as parts of paths: letters, digits and dashes, never a way out of a folder, never a name that a system reserves. */
public final class Slug {
    private static final int LONGEST = 60;
    private static final List<String> RESERVED = List.of("con", "prn", "aux", "nul");

    private Slug() {}

    /** The path part for a name; {@code scenario} where nothing of the name is left. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        String cut = plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
        String slug = cut.replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) {
            return "scenario";
        }
        boolean reserved = RESERVED.contains(slug) || slug.matches("(com|lpt)[0-9]");
        return reserved ? "scenario-" + slug : slug;
    }
}
