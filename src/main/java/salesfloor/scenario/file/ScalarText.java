package salesfloor.scenario.file;

import java.util.Locale;

/** Writes single values so that YAML reads the same text back: plain where that is safe, else in quotes. */
final class ScalarText {
    private ScalarText() {}

    static String of(Node.Scalar scalar, boolean insideBrackets) {
        String text = scalar.text();
        if (scalar.plain() && isSafe(text, insideBrackets)) {
            return text;
        }
        return text.codePoints().anyMatch(Shown::steers) ? escaped(text) : "'" + text.replace("'", "''") + "'";
    }

    private static boolean isSafe(String text, boolean insideBrackets) {
        boolean plainCharacters = text.codePoints().allMatch(c -> isSafe(c, insideBrackets));
        return plainCharacters
                && !text.isEmpty()
                && startsSafely(text)
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #");
    }

    private static boolean startsSafely(String text) {
        int first = text.codePointAt(0);
        boolean negative = text.length() > 1 && first == '-' && Character.isDigit(text.charAt(1));
        return negative || Character.isLetterOrDigit(first);
    }

    private static boolean isSafe(int c, boolean insideBrackets) {
        return Character.isLetterOrDigit(c) || " _-./:+?()%#".indexOf(c) >= 0 || (c == ',' && !insideBrackets);
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Shown.steers(c)) {
                out.append(String.format(Locale.ROOT, "\\U%08x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
