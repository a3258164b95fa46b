package salesfloor.report;

import java.util.List;
import salesfloor.experiment.design.Advice;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.design.Turn;
import salesfloor.report.words.Words;

/** The one sentence about a study of assumptions that can be quoted: the advice, and what would reverse it. */
final class SensitivityAnswer {
    private static final int NAMED = 2;
    private static final String PROFIT = "profit";

    private final SensitivityReport report;

    SensitivityAnswer(SensitivityReport report) {
        this.report = report;
    }

    String text() {
        String choice = report.choice().isEmpty() ? "" : Words.say("sensitivity.of", report.choice());
        return Words.say(
                "sensitivity.answer",
                choice,
                advice(),
                reversal(),
                Words.count(report.found().plan().replications(), "replication"));
    }

    private String advice() {
        Advice advice = report.found().advice();
        String by = Words.say("sensitivity.by", Wording.words(report.response()));
        if (advice.lead().isZero()) {
            return Words.say("sensitivity.equal", Names.of(report.advised()), Names.of(report.other()), by);
        }
        if (!advice.isDecided()) {
            return Words.say("sensitivity.open", Names.of(report.advised()), Names.of(report.other()), by);
        }
        double lower = advice.interval().lower();
        double upper = advice.interval().upper();
        return report.response().equals(PROFIT)
                ? Words.say(
                        "compare.earns.more",
                        Names.of(report.advised()),
                        Wording.amounts(report.currency(), lower, upper),
                        Names.of(report.other()))
                : Words.say(
                        "sensitivity.better",
                        Names.of(report.advised()),
                        Names.of(report.other()),
                        by,
                        Wording.range(report.response(), report.currency(), lower, upper));
    }

    private String reversal() {
        List<Turn> reversals = report.found().reversals();
        if (!report.found().advice().isDecided()) {
            return reversals.isEmpty()
                    ? Words.say("sensitivity.nothing-settles")
                    : Words.say("sensitivity.tips", named(reversals));
        }
        if (!reversals.isEmpty()) {
            return Words.say("sensitivity.reversed." + (reversals.size() == 1 ? "one" : "several"), named(reversals));
        }
        List<Turn> open = report.found().undecided();
        return open.isEmpty()
                ? Words.say("sensitivity.never")
                : Words.say(
                        "sensitivity.nearest." + (open.size() == 1 ? "one" : "several"),
                        Wording.list(
                                open.stream().limit(NAMED).map(this::nearest).toList()));
    }

    /** {@code order interval at 20.4 days}: the end of a range at which the lead is least. */
    private String nearest(Turn turn) {
        Assumption assumption = turn.assumption();
        boolean low = turn.atLow().value() < turn.atHigh().value();
        return Words.say(
                "sensitivity.at",
                Names.of(assumption.name()),
                report.value(assumption, low ? assumption.low() : assumption.high()));
    }

    private String named(List<Turn> reversals) {
        return reversals.stream()
                .limit(NAMED)
                .map(this::named)
                .reduce((one, other) -> Words.say("list.and-then", one, other))
                .orElse("");
    }

    /** {@code order interval above 18.9 days (+11 %, from +7 % to +16 %)}. */
    private String named(Turn turn) {
        Crossing crossing = turn.crossing();
        boolean above = crossing.value() > turn.assumption().base();
        return Words.say(
                above ? "sensitivity.above" : "sensitivity.below",
                Names.of(turn.assumption().name()),
                report.value(turn.assumption(), crossing.value()),
                change(turn, crossing.value()),
                end(change(turn, crossing.lower()), crossing.openBelow()),
                end(change(turn, crossing.upper()), crossing.openAbove()));
    }

    /** The end of an interval, which may lie beyond what was looked at. */
    static String end(String value, boolean open) {
        return open ? Words.say("sensitivity.beyond", value) : value;
    }

    /** A value as its change from what is assumed now. */
    static String change(Turn turn, double value) {
        double change = turn.assumption().change(value);
        return Words.say("sign.share", (change > 0 ? "+" : "") + Figures.rough(100 * change));
    }
}
