package salesfloor.report;

import salesfloor.report.chart.Axis;

/** A measure as pictures show it: shares in per cent, everything else as it is. */
record Scaled(String measure, String currency) {

    /** A value of the measure in the unit of {@link #axis}. */
    double of(double value) {
        return (Wording.isShare(measure) ? 100 : 1) * value;
    }

    /** What the measure's axis says. */
    Axis axis() {
        return Axis.of(Wording.quantity(measure), Wording.axisUnit(measure, currency));
    }

    /** A value with its unit. */
    String words(double value) {
        return (Figures.rounded(of(value)) + " " + axis().unit()).strip();
    }

    /** A limit with its unit: a number that somebody wrote, and so without digits that nobody wrote. */
    String limit(double value) {
        double shown = of(value);
        String number = shown == Math.rint(shown) ? Figures.whole((long) shown) : Figures.rounded(shown);
        return (number + " " + axis().unit()).strip();
    }
}
