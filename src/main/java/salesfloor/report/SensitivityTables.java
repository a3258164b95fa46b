package salesfloor.report;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.design.Assumption;
import salesfloor.experiment.design.Crossing;
import salesfloor.experiment.design.ElementaryEffects.Effect;
import salesfloor.experiment.design.Influence;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.Turn;
import salesfloor.experiment.design.VarianceShares.Shares;
import salesfloor.report.table.TableWriter;

/** The tables of a study of assumptions. Column names are part of the public interface. */
final class SensitivityTables {
    private final SensitivityReport report;

    SensitivityTables(SensitivityReport report) {
        this.report = report;
    }

    /** {@code sensitivity.csv}: what each assumption does to each measure, over all values of the others. */
    void sensitivity(TableWriter table) throws IOException {
        table.row(
                "scenario",
                "factor",
                "path",
                "low",
                "high",
                "measure",
                "unit",
                "effect",
                "lower",
                "upper",
                "mu*",
                "mu* lower",
                "mu* upper",
                "sigma",
                "S1",
                "S1 lower",
                "S1 upper",
                "ST",
                "ST lower",
                "ST upper");
        for (Influence influence : report.found().influences()) {
            begin(table, influence.assumption());
            table.text(influence.measure()).text(unit(influence));
            Optional<Effect> effect = influence.effect();
            interval(table, effect.map(one -> of(one.mean())).orElse(Interval.NONE));
            interval(table, effect.map(one -> of(one.size())).orElse(Interval.NONE));
            table.number(effect.map(Effect::spread).orElse(Double.NaN));
            Optional<Shares> shares = influence.shares();
            interval(table, shares.map(Shares::first).orElse(Interval.NONE));
            interval(table, shares.map(Shares::total).orElse(Interval.NONE));
            table.end();
        }
    }

    /** {@code tornado.csv}: what each assumption alone changes, at either end of its range; the widest first. */
    void tornado(TableWriter table) throws IOException {
        table.row(
                "scenario",
                "factor",
                "path",
                "low",
                "high",
                "measure",
                "unit",
                "base",
                "change at low",
                "change at low lower",
                "change at low upper",
                "change at high",
                "change at high lower",
                "change at high upper",
                "width");
        for (Influence influence : report.found().influences()) {
            begin(table, influence.assumption());
            table.text(influence.measure()).text(unit(influence)).number(influence.base());
            interval(table, influence.bar().low());
            interval(table, influence.bar().high());
            table.number(influence.bar().width()).end();
        }
    }

    /** {@code reversal.csv}: the lead of what is advised at either end of each range, and where it turns; the nearest first. */
    void reversal(TableWriter table) throws IOException {
        table.row(
                "scenario",
                "against",
                "factor",
                "path",
                "low",
                "base",
                "high",
                "lead at low",
                "lead at low lower",
                "lead at low upper",
                "lead at high",
                "lead at high lower",
                "lead at high upper",
                "verdict",
                "turns at",
                "turns at lower",
                "turns at upper",
                "open below",
                "open above",
                "in its own unit",
                "change");
        for (Turn turn : report.found().turns()) {
            Assumption assumption = turn.assumption();
            Crossing crossing = turn.crossing();
            table.text(report.advised())
                    .text(report.other())
                    .text(assumption.name())
                    .text(assumption.path());
            table.number(assumption.low()).number(assumption.base()).number(assumption.high());
            interval(table, turn.atLow());
            interval(table, turn.atHigh());
            table.text(words(crossing.verdict()));
            table.number(crossing.value()).number(crossing.lower()).number(crossing.upper());
            table.text(Boolean.toString(crossing.openBelow())).text(Boolean.toString(crossing.openAbove()));
            table.text(isFound(crossing) ? report.plainValue(assumption, crossing.value()) : "");
            table.number(assumption.change(crossing.value())).end();
        }
    }

    static String words(Crossing.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isFound(Crossing crossing) {
        return crossing.verdict() == Crossing.Verdict.FOUND;
    }

    private void begin(TableWriter table, Assumption assumption) throws IOException {
        table.text(report.advised()).text(assumption.name()).text(assumption.path());
        table.number(assumption.low()).number(assumption.high());
    }

    private String unit(Influence influence) {
        return Wording.unit(influence.measure(), report.currency());
    }

    static Interval of(Estimate estimate) {
        return new Interval(estimate.mean(), estimate.lower(), estimate.upper());
    }

    private static void interval(TableWriter table, Interval interval) throws IOException {
        table.number(interval.value()).number(interval.lower()).number(interval.upper());
    }
}
