package salesfloor.scenario.file;

import java.math.BigDecimal;

/** Numbers as people write them: no exponent, no trailing zeros. */
final class NumberText {
    private NumberText() {}

    static String of(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
