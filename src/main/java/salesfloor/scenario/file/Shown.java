package salesfloor.scenario.file;

/** Texts from outside made safe to show: nothing in them can move the cursor, change colours or reverse the line. */
final class Shown {
    private static final int LONGEST = 60;
    private static final int REPLACEMENT = '\uFFFD';
    private static final int ARROW = '→';

    private Shown() {}

    /** The same number of characters, those that steer a terminal replaced. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(c == '\t' ? ARROW : steers(c) ? REPLACEMENT : c));
        return out.toString();
    }

    /** Safe, and cut when it is long. */
    static String shortened(String text) {
        String safe = safe(text);
        int length = safe.codePointCount(0, safe.length());
        return length <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Safe, cut and in quotes. */
    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    /** Whether a character is a control, a lone surrogate or changes the direction of writing. */
    static boolean steers(int c) {
        return Character.isISOControl(c)
                || (c >= 0x200E && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x061C
                || c == 0xFEFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }
}
