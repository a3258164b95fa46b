package salesfloor.scenario.file;

import org.jspecify.annotations.Nullable;

/** Says what is wrong with a text that should have been a duration. */
final class DurationMistakes {
    private static final String EXPECTED = "a number and a unit (s, min, h, days, weeks, months), as '8 min'";

    private DurationMistakes() {}

    static Problem problem(Node.Scalar scalar, String number, String unit, Slot slot) {
        return slot.problem(ProblemCode.DURATION, scalar, message(scalar.text(), number, unit))
                .expected(EXPECTED)
                .maybe(suggestion(number, unit));
    }

    private static String message(String text, String number, String unit) {
        if (text.startsWith("-")) {
            return "A duration cannot be negative.";
        }
        if (Numbers.isUnsignedDecimal(number)) {
            return unit.isEmpty() ? "A duration needs its unit." : "Not a unit of time: " + Shown.quoted(unit) + ".";
        }
        return number.isEmpty() ? "Not a duration." : "Not a number as a duration needs it.";
    }

    private static @Nullable String suggestion(String number, String unit) {
        if (!Numbers.isUnsignedDecimal(number) || unit.isEmpty()) {
            return null;
        }
        String near = Durations.unitNear(unit.strip());
        return near == null ? null : number + " " + near;
    }
}
