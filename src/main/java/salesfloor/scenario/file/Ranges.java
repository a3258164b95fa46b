package salesfloor.scenario.file;

import salesfloor.scenario.Key;
import salesfloor.scenario.Unit;

/** The range of numbers that a key allows, checked and said in words. */
final class Ranges {
    private static final double LARGEST = 1e12;

    private Ranges() {}

    static boolean isTime(Key key) {
        return key.unit() == Unit.TIME || key.unit() == Unit.WORKING_TIME;
    }

    /** Refuses a number (or minutes) outside the range. */
    static void check(double value, Node.Scalar scalar, Slot slot) {
        if (value < slot.key().min() || value > slot.key().max()) {
            throw new Refused(problem(scalar, slot));
        }
        if (Math.abs(value) > LARGEST) {
            throw new Refused(
                    problem(scalar, slot).expected("a number that is not absurd: at most " + NumberText.of(LARGEST)));
        }
    }

    static Problem problem(Node.Scalar scalar, Slot slot) {
        return slot.problem(ProblemCode.OUT_OF_RANGE, scalar, "Out of range.").expected(expected(slot));
    }

    static String expected(Slot slot) {
        return slot.type() == int.class ? expectedWhole(slot.key()) : expected(slot.key());
    }

    static String expected(Key key) {
        String kind = switch (key.unit()) {
            case SHARE -> "a share";
            case TIME, WORKING_TIME -> "a duration";
            case COUNT -> "a number";
            case MONEY -> "an amount";
            default -> "a number";
        };
        return kind + range(key);
    }

    static String expectedWhole(Key key) {
        return "a whole number" + range(key);
    }

    private static String range(Key key) {
        boolean low = Double.isFinite(key.min());
        boolean high = Double.isFinite(key.max());
        if (low && high) {
            return " from " + text(key.min(), key) + " to " + text(key.max(), key);
        }
        return low ? " of at least " + text(key.min(), key) : high ? " of at most " + text(key.max(), key) : "";
    }

    private static String text(double value, Key key) {
        return isTime(key) ? Durations.text(value) : NumberText.of(value);
    }
}
