package salesfloor.scenario.file;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a text that should have been a number. */
final class NumberMistakes {
    private static final List<String> NOT_FINITE =
            List.of(".inf", "-.inf", "+.inf", ".nan", "inf", "-inf", "nan", "infinity", "-infinity");

    private NumberMistakes() {}

    static Problem problem(Node.Scalar scalar, Slot slot) {
        String text = scalar.text();
        return slot.problem(ProblemCode.NUMBER, scalar, message(text))
                .expected(Ranges.expected(slot))
                .maybe(suggestion(text));
    }

    private static String message(String text) {
        if (NOT_FINITE.contains(text.toLowerCase(Locale.ROOT))) {
            return "Not a finite number.";
        }
        if (text.length() > 40) {
            return "Not a number, or one with too many digits.";
        }
        if (text.chars().anyMatch(c -> c > 127 && Character.isDigit(c))) {
            return "Digits must be 0 to 9.";
        }
        if (text.startsWith("+")) {
            return "A number has no plus sign.";
        }
        if (text.startsWith("0x") || text.startsWith("0o") || text.startsWith("0b")) {
            return "Numbers are written in decimal.";
        }
        if (text.endsWith("%")) {
            return "A share is written as a number from 0 to 1, not in percent.";
        }
        return digitsMessage(text);
    }

    private static String digitsMessage(String text) {
        if (onlyDigitsAnd(text, "") && text.startsWith("0")) {
            return "A number does not begin with 0: other programs may read it as octal.";
        }
        if (onlyDigitsAnd(text, "_ '")) {
            return "A number has no separators between its digits.";
        }
        if (onlyDigitsAnd(text, ",")) {
            return "The decimal point is '.', and thousands are not separated.";
        }
        return onlyDigitsAnd(text, ".-") ? "Not a number as it is written here." : "Not a number.";
    }

    private static boolean onlyDigitsAnd(String text, String others) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || others.indexOf(c) >= 0)
                && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable String suggestion(String text) {
        if (text.endsWith("%")) {
            return percent(text.substring(0, text.length() - 1).strip());
        }
        String ascii = asciiDigits(text).replace("_", "").replace("'", "").replace(" ", "");
        String signless = ascii.startsWith("+") ? ascii.substring(1) : ascii;
        String pointed = signless.indexOf(',') == signless.lastIndexOf(',') ? signless.replace(',', '.') : signless;
        String led = pointed.startsWith(".") ? "0" + pointed : pointed;
        String trimmed = withoutLeadingZeros(led.endsWith(".") ? led.substring(0, led.length() - 1) : led);
        return Numbers.isNumber(trimmed) ? trimmed : null;
    }

    private static @Nullable String percent(String number) {
        return Numbers.isUnsignedDecimal(number)
                ? Numbers.decimal(number).movePointLeft(2).stripTrailingZeros().toPlainString()
                : null;
    }

    private static String withoutLeadingZeros(String text) {
        int from = 0;
        while (from + 1 < text.length() && text.charAt(from) == '0' && Character.isDigit(text.charAt(from + 1))) {
            from++;
        }
        return text.substring(from);
    }

    private static String asciiDigits(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return out.toString();
    }
}
