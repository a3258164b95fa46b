package salesfloor.report.chart;

import java.time.LocalDate;
import salesfloor.report.chart.FunnelChart.Stage;
import salesfloor.report.chart.IntervalChart.Standing;
import salesfloor.report.chart.ParetoChart.Role;
import salesfloor.report.words.Days;
import salesfloor.report.words.Words;

/** What pictures say of themselves: keys, figures with their intervals, days. The one place for such words, for both drawings. */
final class ChartWords {
    static final String NOTHING = "–";

    private ChartWords() {}

    static String of(Role role) {
        return switch (role) {
            case CHOSEN -> Words.say("chart.plan.chosen");
            case RUNNER_UP -> Words.say("chart.plan.runner-up");
            case TODAY -> Words.say("chart.plan.today");
            case FRONT -> Words.say("chart.front");
            case BEATEN -> Words.say("chart.beaten");
            case ALLOWED -> Words.say("chart.plan.allowed");
            case BREAKS_CONSTRAINT -> Words.say("chart.plan.breaks");
        };
    }

    /** Of an assumption at either end of its range. */
    static String ofEnd(boolean low) {
        return Words.say(low ? "chart.low" : "chart.high");
    }

    static String of(Standing standing) {
        return switch (standing) {
            case BEST -> Words.say("chart.best");
            case MAY_BE_BEST -> Words.say("chart.may-be-best");
            case NOT_BEST -> Words.say("chart.not-best");
            case NOT_JUDGED -> "";
        };
    }

    /** {@code 232 (228 to 236) per working day}. */
    static String figure(double value, double lower, double upper, Axis axis) {
        String figure = Range.isKnown(lower, upper)
                ? Words.say(
                        "chart.interval",
                        Ticks.precise(value, upper - lower),
                        Ticks.precise(lower, upper - lower),
                        Ticks.precise(upper, upper - lower))
                : Ticks.rough(value);
        return (figure + " " + axis.unit()).strip();
    }

    static String figure(double value, Axis axis) {
        return figure(value, Double.NaN, Double.NaN, axis);
    }

    /** A place on an axis: {@code Office sellers, people: 8}, {@code Week: 7 Apr 2025}. */
    static String place(Axis axis, double at) {
        return axis.kind() == Axis.Kind.DATE
                ? axis.name() + ": " + Days.named(LocalDate.ofEpochDay(Math.round(at)))
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
        return Double.isFinite(share)
                ? Words.say(
                        "chart.share-of", Ticks.rough(count), Ticks.number(share, share < 10 ? 1 : 0), before.name())
                : Ticks.rough(count);
    }
}
