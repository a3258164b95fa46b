package salesfloor.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import salesfloor.experiment.Estimate;
import salesfloor.report.words.Language;
import salesfloor.report.words.Words;

/**
 * Numbers as text, the same on every JDK and in every country: for files with 12 significant digits and a point, for people
 * rounded to what the interval allows, as their language writes numbers.
 */
public final class Figures {
    /** However narrow an interval is, more digits of a value than these are not read. */
    private static final int MOST_DIGITS = 5;

    private static final double NOISE = 1e-9;

    private static final MathContext FILE_DIGITS = new MathContext(12);

    private Figures() {}

    /** For files: 12 significant digits, never an exponent; empty where there is no number. */
    public static String plain(double value) {
        return Double.isFinite(value) ? exact(value).toPlainString() : "";
    }

    /** A finite number rounded to 12 significant digits. */
    static BigDecimal exact(double value) {
        BigDecimal rounded = new BigDecimal(value).round(FILE_DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** For people: {@code 2,310 ± 35}; the half-width has two digits and the value stops where they stop. */
    public static String withInterval(Estimate estimate) {
        return withInterval(estimate.mean(), estimate.halfWidth());
    }

    /** For people, a share in per cent: {@code 89.7 ± 1.0 %}. */
    public static String percentWithInterval(Estimate estimate) {
        return Double.isFinite(estimate.mean())
                ? Words.say("sign.share", withInterval(100 * estimate.mean(), 100 * estimate.halfWidth()))
                : withInterval(estimate);
    }

    /** For people, a change with its sign: {@code +2,310 ± 35}. */
    static String change(double mean, double halfWidth) {
        return (mean > 0 ? "+" : "") + withInterval(mean, halfWidth);
    }

    /** For people: {@code 3,100–4,910}, both ends rounded where two digits of half their distance stop. */
    static String range(double lower, double upper) {
        double halfWidth = (upper - lower) / 2;
        if (!(halfWidth > 0)) {
            return rounded(lower);
        }
        BigDecimal size = new BigDecimal(halfWidth).round(new MathContext(2));
        int decimals = 2 - (size.precision() - size.scale());
        String from = fixed(lower, decimals);
        String to = fixed(upper, decimals);
        return from.equals(to) ? from : from + "–" + to;
    }

    private static String withInterval(double exactMean, double exactHalfWidth) {
        double mean = heard(exactMean);
        double halfWidth = heard(exactHalfWidth);
        if (!Double.isFinite(mean)) {
            return "–";
        }
        if (!Double.isFinite(halfWidth) || halfWidth == 0) {
            return rounded(mean) + (halfWidth == 0 ? " ± 0" : "");
        }
        int decimals = decimals(halfWidth, 2);
        int most = mean == 0 ? decimals : decimals(mean, MOST_DIGITS);
        if (decimals <= most) {
            return fixed(mean, decimals) + " ± " + fixed(halfWidth, decimals);
        }
        double least = BigDecimal.ONE.scaleByPowerOfTen(-most).doubleValue();
        return fixed(mean, most) + (halfWidth < least ? " ± <" + fixed(least, most) : " ± " + fixed(halfWidth, most));
    }

    /** For people: four significant digits, whole from 1,000 on. */
    public static String rounded(double value) {
        double heard = heard(value);
        return Double.isFinite(heard) ? fixed(heard, heard == 0 ? 0 : decimals(heard, 4)) : "–";
    }

    /** For people: a whole number. */
    static String whole(long number) {
        return fixed(number, 0);
    }

    /** For people, in a column of such numbers: two digits behind the point. */
    static String hundredths(double value) {
        return fixed(value, 2);
    }

    /** For people: one digit behind the point. */
    static String tenths(double value) {
        return fixed(value, 1);
    }

    /** For people: a number that somebody wrote, with the digits that it has. */
    static String bare(double value) {
        return fixed(value, exact(value).scale());
    }

    /** For people, where the size is all that matters: two significant digits. */
    public static String rough(double value) {
        return Double.isFinite(value) ? fixed(value, value == 0 ? 0 : decimals(value, 2)) : "–";
    }

    /** For people: a share in whole per cent. */
    public static String percent(double share) {
        return Double.isFinite(share) ? Words.say("sign.share", fixed(100 * share, 0)) : "–";
    }

    /** Less than a billionth is what arithmetic leaves behind, and nothing that was observed. */
    private static double heard(double value) {
        return Math.abs(value) < NOISE ? 0 : value;
    }

    private static int decimals(double value, int digits) {
        BigDecimal size = new BigDecimal(Math.abs(value)).round(new MathContext(digits));
        return Math.max(0, digits - (size.precision() - size.scale()));
    }

    private static String fixed(double value, int decimals) {
        BigDecimal number =
                exact(value).setScale(decimals, RoundingMode.HALF_EVEN).setScale(Math.max(0, decimals));
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        Language language = Language.spoken();
        StringBuilder text = new StringBuilder(point < 0 ? digits : digits.replace(".", language.point()));
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, language.thousands());
        }
        return (number.signum() < 0 ? "−" : "") + text;
    }
}
