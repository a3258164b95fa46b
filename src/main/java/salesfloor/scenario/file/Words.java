package salesfloor.scenario.file;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Reads the words of a fixed list: {@code true}, {@code finish}, {@code MON}. */
final class Words {
    private static final List<String> YES = List.of("yes", "on", "1", "y", "true", "ja", "да");
    private static final List<String> NO = List.of("no", "off", "0", "n", "false", "nein", "нет");

    private Words() {}

    static boolean trueOrFalse(Node.Scalar scalar, Slot slot) {
        if (scalar.plain() && (scalar.is("true") || scalar.is("false"))) {
            return scalar.is("true");
        }
        String lower = scalar.text().toLowerCase(Locale.ROOT);
        throw new Refused(slot.problem(ProblemCode.TRUE_OR_FALSE, scalar, "Neither true nor false.")
                .expected("true or false, without quotes")
                .maybe(YES.contains(lower) ? "true" : NO.contains(lower) ? "false" : null));
    }

    static Enum<?> constant(Node.Scalar scalar, Class<?> type, Slot slot) {
        List<String> words = of(type);
        int index = words.indexOf(scalar.text());
        if (index < 0) {
            String kind = words.size() > 4 ? "" : " here";
            throw new Refused(slot.problem(ProblemCode.UNKNOWN_WORD, scalar, "Not a word that is known" + kind + ".")
                    .expected("one of " + String.join(", ", words))
                    .maybe(near(scalar.text(), words)));
        }
        return (Enum<?>) constants(type)[index];
    }

    private static String near(String text, List<String> words) {
        boolean days = words.contains("MON");
        String near = NearMiss.of(days && text.length() > 3 ? text.substring(0, 3) : text, words);
        return near == null ? "" : near;
    }

    /** The words for the constants of an enum, in their order. */
    static List<String> of(Class<?> type) {
        return Arrays.stream(constants(type))
                .map(constant -> word((Enum<?>) constant))
                .toList();
    }

    static String word(Enum<?> constant) {
        return constant instanceof DayOfWeek ? constant.name().substring(0, 3) : lowerCamel(constant.name());
    }

    private static Object[] constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new IllegalArgumentException(type + " is no enum.");
        }
        return constants;
    }

    private static String lowerCamel(String name) {
        StringBuilder out = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                out.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return out.toString();
    }
}
