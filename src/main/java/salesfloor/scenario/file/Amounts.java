package salesfloor.scenario.file;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Arithmetic on values as they are written: a number with whatever unit stands behind it, or the size of a distribution. */
final class Amounts {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** What makes a distribution larger or smaller as a whole. */
    private static final List<String> SIZES = List.of("mean", "min", "mode", "max", "values");

    private final Mark at;
    private final Mark where;
    private final UnaryOperator<BigDecimal> change;
    private final boolean scales;

    private Amounts(Mark at, Mark where, UnaryOperator<BigDecimal> change, boolean scales) {
        this.at = at;
        this.where = where;
        this.change = change;
        this.scales = scales;
    }

    /**
     * Multiplies whatever stands there.
     *
     * @param at where the factor was written
     * @param where where the path was written, which is at fault when no number stands at its end
     */
    static PathChange.Edit times(BigDecimal factor, Mark at, Mark where) {
        return new Amounts(at, where, number -> number.multiply(factor), true)::of;
    }

    /** Adds to whatever stands there, in its own unit; marks as for {@link #times}. */
    static PathChange.Edit plus(BigDecimal amount, Mark at, Mark where) {
        return new Amounts(at, where, number -> number.add(amount), false)::of;
    }

    /** Puts a number there, rounded where the key takes whole numbers. */
    static PathChange.Edit number(BigDecimal number, String unit, Mark at) {
        return (current, type) -> new Node.Scalar(at, text(isWhole(type) ? whole(number) : number) + unit, true);
    }

    /** The number at the beginning of a value. */
    static Optional<BigDecimal> leading(String text) {
        int end = end(text);
        String number = text.substring(0, end);
        return Numbers.isNumber(number) ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /** What stands behind the number at the beginning of a value. */
    static String unit(String text) {
        return text.substring(end(text));
    }

    static String text(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private Node of(@Nullable Node current, Type type) {
        if (current instanceof Node.Scalar scalar) {
            return scalar(scalar, isWhole(type));
        }
        if (current instanceof Node.Fields fields && scales && SIZES.stream().anyMatch(fields::has)) {
            return distribution(fields);
        }
        if (current instanceof Node.Fields mean && mean.has("mean")) {
            return distribution(mean);
        }
        throw refused("There is no number to change at the end of this path.", "");
    }

    private Node distribution(Node.Fields fields) {
        List<Node.Field> changed = new ArrayList<>();
        for (Node.Field field : fields.fields()) {
            boolean size = scales ? SIZES.contains(field.name()) : field.name().equals("mean");
            changed.add(size ? new Node.Field(field.key(), part(field.value())) : field);
        }
        return new Node.Fields(fields.at(), changed);
    }

    private Node part(Node value) {
        if (value instanceof Node.Items items) {
            return new Node.Items(at, items.items().stream().map(this::part).toList());
        }
        return scalar((Node.Scalar) value, false);
    }

    private Node scalar(Node.Scalar scalar, boolean whole) {
        BigDecimal number = leading(scalar.text())
                .orElseThrow(() -> refused("What stands at the end of this path is not a number.", scalar.text()));
        BigDecimal changed = change.apply(number);
        return new Node.Scalar(at, text(whole ? whole(changed) : changed) + unit(scalar.text()), true);
    }

    private Refused refused(String message, String found) {
        Problem problem = Problem.of(ProblemCode.NOT_AN_AMOUNT, where, message)
                .expected("the path of a number, a duration, a rate or a distribution");
        return new Refused(found.isEmpty() ? problem : problem.found(Shown.quoted(found)));
    }

    private static boolean isWhole(Type type) {
        return type == int.class || type == Integer.class;
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }

    private static int end(String text) {
        int end = text.startsWith("-") ? 1 : 0;
        while (end < text.length() && "0123456789.".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
