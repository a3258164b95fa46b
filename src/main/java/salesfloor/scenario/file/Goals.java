package salesfloor.scenario.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesfloor.scenario.Goal;

/** Reads goals: {@code serviceLevel >= 0.9}. */
final class Goals {
    private final Map<String, GoalRange> measures;

    /**
     * @param measures the targets that each measure allows; {@code utilisation.<role>} stands for one per role; empty when any
     *     will do
     */
    Goals(Map<String, GoalRange> measures) {
        this.measures = measures;
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
        Optional<GoalRange> range = range(measure);
        if (range.isEmpty()) {
            throw new Refused(unknown(scalar.at(), measure)
                    .orElseThrow()
                    .path(slot.path())
                    .found(Shown.quoted(text))
                    .expected("a measure, '>=' or '<=', and a number"));
        }
        double value = Double.parseDouble(number);
        if (!Double.isFinite(value)) {
            throw new Refused(form(scalar, slot, "The number is too large."));
        }
        if (!range.get().holds(value)) {
            throw new Refused(outside(scalar, slot, measure, range.get())
                    .maybe(range.get().holds(value / 100) ? percent(number) : null));
        }
        return new Goal(measure, text.charAt(sign) == '>', value);
    }

    /** What is wrong with the name of a measure; empty where there is such a measure. */
    Optional<Problem> unknown(Mark at, String measure) {
        if (range(measure).isPresent()) {
            return Optional.empty();
        }
        Problem problem =
                Problem.of(ProblemCode.UNKNOWN_MEASURE, at, "There is no measure " + Shown.quoted(measure) + ".");
        return Optional.of(problem.expected("one of " + String.join(", ", measures.keySet()))
                .maybe(near(measure)));
    }

    private static Problem form(Node.Scalar scalar, Slot slot, String message) {
        return slot.problem(ProblemCode.GOAL, scalar, message)
                .expected("a measure, '>=' or '<=', and a number, as 'serviceLevel >= 0.9'");
    }

    private static Problem outside(Node.Scalar scalar, Slot slot, String measure, GoalRange range) {
        String expected = "a target from " + Math.round(range.least()) + " to " + Math.round(range.most());
        return slot.problem(
                        ProblemCode.GOAL, scalar, "The measure " + Shown.quoted(measure) + " is a share, not per cent.")
                .expected(expected);
    }

    /** A number of per cent as a share: 90 is 0.9. */
    private static String percent(String number) {
        return new BigDecimal(number).movePointLeft(2).stripTrailingZeros().toPlainString();
    }

    private Optional<GoalRange> range(String measure) {
        return measures.isEmpty()
                ? Optional.of(GoalRange.ANY)
                : measures.entrySet().stream()
                        .filter(known -> covers(known.getKey(), measure))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    private static boolean covers(String key, String measure) {
        int open = key.indexOf('<');
        return open < 0 ? key.equals(measure) : measure.startsWith(key.substring(0, open)) && measure.length() > open;
    }

    private @Nullable String near(String measure) {
        int dot = measure.indexOf('.');
        String stem = dot < 0 ? measure : measure.substring(0, dot);
        List<String> stems = measures.keySet().stream()
                .map(key -> key.indexOf('.') < 0 ? key : key.substring(0, key.indexOf('.')))
                .distinct()
                .toList();
        String near = NearMiss.of(stem, stems);
        return near == null || near.equals(stem) ? null : near + measure.substring(stem.length());
    }
}
