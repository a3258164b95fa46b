package salesfloor.scenario.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Goal;

/** Reads goals: {@code serviceLevel >= 0.9}. */
final class Goals {
    private final List<String> measures;

    /**
     * @param measures keys of the measures; {@code utilisation.<role>} stands for one per role; empty when any will do
     */
    Goals(List<String> measures) {
        this.measures = List.copyOf(measures);
    }

    Goal read(Node.Scalar scalar, Slot slot) {
        String text = scalar.text();
        int sign = Math.max(text.indexOf(">="), text.indexOf("<="));
        if (sign < 0) {
            throw new Refused(form(scalar, slot, "A goal compares with '>=' or '<='."));
        }
        String measure = text.substring(0, sign).strip();
        String number = text.substring(sign + 2).strip();
        if (!Numbers.isNumber(number)) {
            throw new Refused(form(scalar, slot, "A goal ends with a number."));
        }
        if (!isKnown(measure)) {
            throw new Refused(slot.problem(
                            ProblemCode.UNKNOWN_MEASURE, scalar, "There is no measure " + Shown.quoted(measure) + ".")
                    .expected("a measure, '>=' or '<=', and a number")
                    .maybe(near(measure)));
        }
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw new Refused(form(scalar, slot, "The number is too large."));
        }
        return new Goal(measure, text.charAt(sign) == '>', value);
    }

    private static Problem form(Node.Scalar scalar, Slot slot, String message) {
        return slot.problem(ProblemCode.GOAL, scalar, message)
                .expected("a measure, '>=' or '<=', and a number, as 'serviceLevel >= 0.9'");
    }

    private boolean isKnown(String measure) {
        return measures.isEmpty() || measures.stream().anyMatch(key -> covers(key, measure));
    }

    private static boolean covers(String key, String measure) {
        int open = key.indexOf('<');
        return open < 0 ? key.equals(measure) : measure.startsWith(key.substring(0, open)) && measure.length() > open;
    }

    private @Nullable String near(String measure) {
        int dot = measure.indexOf('.');
        String stem = dot < 0 ? measure : measure.substring(0, dot);
        List<String> stems = measures.stream()
                .map(key -> key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.')))
                .distinct()
                .toList();
        String near = NearMiss.of(stem, stems);
        return near == null || near.equals(stem) ? null : near + measure.substring(stem.length());
    }
}
