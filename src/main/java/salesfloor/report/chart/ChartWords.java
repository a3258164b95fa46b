package salesfloor.report.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import salesfloor.report.chart.FunnelChart.Stage;
import salesfloor.report.chart.IntervalChart.Standing;

/** What pictures say of themselves: keys, figures with their intervals, days. The one place for such words, for both drawings. */
final class ChartWords {
    static final String FRONT = "no other has more of both";
    static final String BEATEN = "another has more of both";
    static final String LOW = "assumption at its low end";
    static final String HIGH = "at its high end";
    static final String NOTHING = "–";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private ChartWords() {}

    static String of(Standing standing) {
        return switch (standing) {
            case BEST -> "the best";
            case MAY_BE_BEST -> "may be the best";
            case NOT_BEST -> "not the best";
            case NOT_JUDGED -> "";
        };
    }

    /** {@code 232 (228 to 236) per working day}. */
    static String figure(double value, double lower, double upper, Axis axis) {
        String interval = Range.isKnown(lower, upper)
                ? " (" + Ticks.precise(lower, upper - lower) + " to " + Ticks.precise(upper, upper - lower) + ")"
                : "";
        String figure = interval.isEmpty() ? Ticks.rough(value) : Ticks.precise(value, upper - lower);
        return (figure + interval + " " + axis.unit()).strip();
    }

    static String figure(double value, Axis axis) {
        return figure(value, Double.NaN, Double.NaN, axis);
    }

    /** A place on an axis: {@code Office sellers, people: 8}, {@code Week: 7 Apr 2025}. */
    static String place(Axis axis, double at) {
        return axis.kind() == Axis.Kind.DATE
                ? axis.name() + ": " + DAY.format(LocalDate.ofEpochDay(Math.round(at)))
                : axis.label() + ": " + Ticks.rough(at);
    }

    /** What is added or taken away, with its sign. */
    static String signed(double amount) {
        return (amount > 0 ? "+" : "") + Ticks.rough(amount);
    }

    /** How many reach a stage of a funnel, and which share of the stage before that is. */
    static String stage(FunnelChart chart, int stage) {
        double count = chart.stages().get(stage).count();
        if (stage == 0) {
            return Ticks.rough(count);
        }
        Stage before = chart.stages().get(stage - 1);
        double share = 100 * count / before.count();
        return Ticks.rough(count)
                + (Double.isFinite(share)
                        ? "  (" + Ticks.number(share, share < 10 ? 1 : 0) + " % of " + before.name() + ")"
                        : "");
    }
}
