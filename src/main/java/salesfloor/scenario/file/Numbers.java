package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.util.Locale;

/** Reads numbers strictly: one way to write each, and nothing that another program would read differently. */
final class Numbers {
    private static final int LONGEST = 40;

    private Numbers() {}

    /** A whole number within the range of the key. */
    static int whole(Node.Scalar scalar, Slot slot) {
        double value = plain(scalar, slot);
        if (!isWholeText(scalar.text())) {
            throw new Refused(slot.problem(ProblemCode.WHOLE_NUMBER, scalar, "Not a whole number.")
                    .expected(Ranges.expectedWhole(slot.key()))
                    .maybe(value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : null));
        }
        if (Math.abs(value) > Integer.MAX_VALUE) {
            throw new Refused(Ranges.problem(scalar, slot));
        }
        return (int) value;
    }

    /** A number within the range of the key. */
    static double plain(Node.Scalar scalar, Slot slot) {
        double value = unlimited(scalar, slot);
        Ranges.check(value, scalar, slot);
        return value;
    }

    /** Any finite number. */
    static double unlimited(Node.Scalar scalar, Slot slot) {
        if (!scalar.plain()) {
            throw new Refused(slot.problem(ProblemCode.QUOTED_NUMBER, scalar, "A number stands without quotes.")
                    .expected((isNumber(scalar.text()) ? scalar.text() : "a number") + ", without quotes"));
        }
        if (!isNumber(scalar.text())) {
            throw new Refused(NumberMistakes.problem(scalar, slot));
        }
        double value = Double.parseDouble(scalar.text());
        if (Double.isInfinite(value)) {
            throw new Refused(slot.problem(ProblemCode.NUMBER, scalar, "The number is too large."));
        }
        if (Math.abs(value) < Double.MIN_NORMAL && hasNonZeroDigit(scalar.text())) {
            throw new Refused(
                    slot.problem(ProblemCode.NUMBER, scalar, "The number is too close to zero to be told from it.")
                            .maybe("0"));
        }
        return value == 0 ? 0 : value;
    }

    /** The number at the start of a duration or rate, exact. */
    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    /** Whether a text is a number as this reader wants it: {@code -0.5}, {@code 12}, {@code 1.5e6}. */
    static boolean isNumber(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int at = text.startsWith("-") ? 1 : 0;
        int e = text.toLowerCase(Locale.ROOT).indexOf('e');
        String mantissa = text.substring(at, e < at ? text.length() : e);
        return isUnsignedDecimal(mantissa) && (e < at || isExponent(text.substring(e + 1)));
    }

    /** Digits with at most one point inside and no leading zeros. */
    static boolean isUnsignedDecimal(String text) {
        int point = text.indexOf('.');
        String whole = point < 0 ? text : text.substring(0, point);
        boolean leadingZero = whole.length() > 1 && whole.charAt(0) == '0';
        return text.length() <= LONGEST
                && areDigits(whole)
                && !leadingZero
                && (point < 0 || areDigits(text.substring(point + 1)));
    }

    private static boolean isExponent(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return areDigits(digits) && digits.length() <= 4;
    }

    private static boolean isWholeText(String text) {
        return areDigits(text.startsWith("-") ? text.substring(1) : text);
    }

    static boolean areDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasNonZeroDigit(String text) {
        return text.toLowerCase(Locale.ROOT).split("e", 2)[0].chars().anyMatch(c -> c >= '1' && c <= '9');
    }
}
