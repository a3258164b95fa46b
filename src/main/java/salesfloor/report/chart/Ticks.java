package salesfloor.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salesfloor.report.chart.Scale.Tick;
import salesfloor.report.words.Days;
import salesfloor.report.words.Language;

/** Round numbers and first days of months along an axis. */
final class Ticks {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    private Ticks() {}

    /** An axis that holds these values, widened to round ends. */
    static Scale numbers(Range range, int wanted, String title) {
        double step = step((range.max() - range.min()) / wanted);
        double from = Math.floor(range.min() / step + 1e-9) * step;
        double to = Math.ceil(range.max() / step - 1e-9) * step;
        return numbers(from, to, step, title);
    }

    /** An axis with round numbers that ends where the values end. */
    static Scale tight(Range range, int wanted, String title) {
        return numbers(range.min(), range.max(), step((range.max() - range.min()) / wanted), title);
    }

    /** The same for things that are counted, such as people: no fractions. */
    static Scale counts(Range range, int wanted, String title) {
        return numbers(range.min(), range.max(), step((range.max() - range.min()) / wanted, true), title);
    }

    /** An axis of days: the first days of months, and of years where these are many. */
    static Scale days(Range range, String title) {
        LocalDate first = LocalDate.ofEpochDay((long) Math.floor(range.min()));
        LocalDate last = LocalDate.ofEpochDay((long) Math.ceil(range.max()));
        long months = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / 30);
        int every = months <= 14 ? 1 : months <= 30 ? 3 : months <= 60 ? 6 : 12 * (int) Math.max(1, months / 144);
        List<Tick> ticks = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        for (boolean begun = false; !month.isAfter(last); month = month.plusMonths(1)) {
            if (!month.isBefore(first) && (month.getYear() * 12 + month.getMonthValue() - 1) % every == 0) {
                boolean year = !begun || month.getMonthValue() == 1 || every >= 12;
                begun = true;
                ticks.add(new Tick(month.toEpochDay(), month(month, year)));
            }
        }
        return new Scale(range.min(), range.max(), ticks, title, true);
    }

    /** A month's name, with the year below where that must be said. */
    static String month(LocalDate month, boolean year) {
        return Days.monthName(month) + (year ? "\n" + month.getYear() : "");
    }

    private static Scale numbers(double from, double to, double step, String title) {
        int decimals = decimals(step);
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(from / step - 1e-9);
        for (long i = first; i * step <= to + step * 1e-9; i++) {
            ticks.add(new Tick(i * step, number(i * step, decimals)));
        }
        return new Scale(from, to, ticks, title, true);
    }

    /** The round number not below this one. */
    private static double step(double least) {
        return step(least, false);
    }

    private static double step(double wanted, boolean whole) {
        double least = whole ? Math.max(1, wanted) : wanted;
        double unit = 1;
        while (unit > least) {
            unit /= 10;
        }
        while (unit * 10 <= least) {
            unit *= 10;
        }
        for (double step : STEPS) {
            boolean fits = !whole || step * unit == Math.rint(step * unit);
            if (fits && step * unit >= least * (1 - 1e-9)) {
                return step * unit;
            }
        }
        return 10 * unit;
    }

    private static int decimals(double step) {
        int decimals = 0;
        double scaled = step;
        while (decimals < 12 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }

    /** A number as the language writes it; a dash where there is none. */
    static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
        String digits = rounded.abs().toPlainString();
        int point = digits.indexOf('.');
        Language language = Language.spoken();
        StringBuilder text = new StringBuilder(digits.replace(".", language.point()));
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, language.thousands());
        }
        return (rounded.signum() < 0 ? "−" : "") + text;
    }

    /** A number with as many decimals as a width of this size gives sense to: two digits of it. */
    static String precise(double value, double width) {
        int decimals = 0;
        for (double size = width; size > 0 && size < 10 && decimals < 12; size *= 10) {
            decimals++;
        }
        return width > 0 ? number(value, decimals) : rough(value);
    }

    /** A number for people: about three significant digits, whole from 100 on. */
    static String rough(double value) {
        double size = Math.abs(value);
        return number(value, size >= 100 || size == Math.rint(size) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
    }
}
