package salesfloor.scenario.file;

import java.util.Arrays;
import java.util.List;
import salesfloor.scenario.Rate;

/** Reads rates with what they are per: {@code 24 per workday}. */
final class Rates {
    private static final String PER = " per ";

    private Rates() {}

    static Rate read(Node.Scalar scalar, Slot slot) {
        int per = scalar.text().indexOf(PER);
        String number = per < 0 ? scalar.text() : scalar.text().substring(0, per);
        String word = per < 0 ? "" : scalar.text().substring(per + PER.length());
        List<Rate.Per> named = Arrays.stream(Rate.Per.values())
                .filter(p -> p.word().equals(word))
                .toList();
        if (named.isEmpty() || !Numbers.isUnsignedDecimal(number)) {
            throw new Refused(problem(scalar, slot, number, word));
        }
        double amount = Double.parseDouble(number);
        Ranges.check(amount, scalar, slot);
        if (amount > 1e9) {
            throw new Refused(slot.problem(ProblemCode.OUT_OF_RANGE, scalar, "More than a thousand million."));
        }
        return new Rate(amount, named.get(0));
    }

    /** hour, day, workday, week, month, year. */
    static List<String> words() {
        return Arrays.stream(Rate.Per.values()).map(Rate.Per::word).toList();
    }

    private static Problem problem(Node.Scalar scalar, Slot slot, String number, String word) {
        boolean good = Numbers.isUnsignedDecimal(number);
        String message = number.startsWith("-")
                ? "A rate cannot be negative."
                : good && word.isEmpty() ? "A rate says per what." : "Not a rate.";
        String near = good && !word.isEmpty() ? NearMiss.of(word, words()) : null;
        return slot.problem(ProblemCode.RATE, scalar, message)
                .expected("a number per " + String.join(", ", words()) + ", as '24 per workday'")
                .maybe(near == null ? null : number + PER + near);
    }
}
