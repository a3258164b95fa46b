package salesfloor.report;

import java.util.List;
import java.util.stream.Collectors;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.design.Turn;

/** The one sentence about a study of assumptions that can be quoted: the advice, and what would reverse it. */
final class SensitivityAnswer {
    private static final int NAMED = 2;
    private static final String PROFIT = "profit";

    private final SensitivityReport report;

    SensitivityAnswer(SensitivityReport report) {
        this.report = report;
    }

    String text() {
        String choice = report.choice().isEmpty() ? "" : "Of " + report.choice() + ", ";
        return choice + advice() + "; " + reversal() + " (95 % intervals, "
                + Wording.count(report.found().plan().replications(), "replication") + " with the same luck).";
    }

    private String advice() {
        Advice advice = report.found().advice();
        String by = " by " + Wording.words(report.response());
        if (advice.lead().isZero()) {
            return report.advised() + " and " + report.other() + " are exactly equal" + by;
        }
        if (!advice.isDecided()) {
            return "which of " + report.advised() + " and " + report.other() + " is better" + by + " is not decided";
        }
        String lead = Wording.range(
                report.response(),
                report.currency(),
                advice.interval().lower(),
                advice.interval().upper());
        return report.response().equals(PROFIT)
                ? report.advised() + " earns " + lead.replace(" per month", " a month") + " more than " + report.other()
                : report.advised() + " is better than " + report.other() + by + ": " + lead;
    }

    private String reversal() {
        List<Turn> reversals = report.found().reversals();
        if (!report.found().advice().isDecided()) {
            return reversals.isEmpty()
                    ? "no assumption within its range settles it"
                    : "it tips most easily with " + named(reversals);
        }
        if (!reversals.isEmpty()) {
            return (reversals.size() == 1 ? "one assumption would reverse that: " : "what would reverse that first: ")
                    + named(reversals);
        }
        List<Turn> open = report.found().undecided();
        return open.isEmpty()
                ? "no assumption would reverse that within its range"
                : "no assumption was found that would reverse that within its range; nearest to it "
                        + (open.size() == 1 ? "comes " : "come ")
                        + open.stream().limit(NAMED).map(this::nearest).collect(Collectors.joining(" and "));
    }

    /** {@code order interval at 20.4 days}: the end of a range at which the lead is least. */
    private String nearest(Turn turn) {
        Assumption assumption = turn.assumption();
        boolean low = turn.atLow().value() < turn.atHigh().value();
        return Wording.safe(assumption.name()) + " at "
                + report.value(assumption, low ? assumption.low() : assumption.high()) + " (not decided)";
    }

    private String named(List<Turn> reversals) {
        return reversals.stream().limit(NAMED).map(this::named).collect(Collectors.joining(", and "));
    }

    /** {@code order interval above 18.9 days (+11 %, from +7 % to +16 %)}. */
    private String named(Turn turn) {
        Crossing crossing = turn.crossing();
        boolean above = crossing.value() > turn.assumption().base();
        return Wording.safe(turn.assumption().name()) + (above ? " above " : " below ")
                + report.value(turn.assumption(), crossing.value()) + " (" + change(turn, crossing.value())
                + ", from " + (crossing.openBelow() ? "beyond " : "") + change(turn, crossing.lower())
                + " to " + (crossing.openAbove() ? "beyond " : "") + change(turn, crossing.upper()) + ")";
    }

    /** A value as its change from what is assumed now. */
    static String change(Turn turn, double value) {
        double change = turn.assumption().change(value);
        return (change > 0 ? "+" : "") + Figures.rough(100 * change) + " %";
    }
}
