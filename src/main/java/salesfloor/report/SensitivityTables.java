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

/** The tables of a study of assumptions. Column names are part of the public interface. */
final class SensitivityTables {
    private final SensitivityReport report;

    SensitivityTables(SensitivityReport report) {
        this.report = report;
    }

    /** {@code sensitivity.csv}: what each assumption does to each measure, over all values of the others. */
    void sensitivity(CsvRows csv) throws IOException {
        csv.row(
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
            begin(csv, influence.assumption());
            csv.text(influence.measure()).text(unit(influence));
            Optional<Effect> effect = influence.effect();
            interval(csv, effect.map(one -> of(one.mean())).orElse(Interval.NONE));
            interval(csv, effect.map(one -> of(one.size())).orElse(Interval.NONE));
            csv.number(effect.map(Effect::spread).orElse(Double.NaN));
            Optional<Shares> shares = influence.shares();
            interval(csv, shares.map(Shares::first).orElse(Interval.NONE));
            interval(csv, shares.map(Shares::total).orElse(Interval.NONE));
            csv.end();
        }
    }

    /** {@code tornado.csv}: what each assumption alone changes, at either end of its range; the widest first. */
    void tornado(CsvRows csv) throws IOException {
        csv.row(
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
            begin(csv, influence.assumption());
            csv.text(influence.measure()).text(unit(influence)).number(influence.base());
            interval(csv, influence.bar().low());
            interval(csv, influence.bar().high());
            csv.number(influence.bar().width()).end();
        }
    }

    /** {@code reversal.csv}: the lead of what is advised at either end of each range, and where it turns; the nearest first. */
    void reversal(CsvRows csv) throws IOException {
        csv.row(
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
            csv.text(report.advised())
                    .text(report.other())
                    .text(assumption.name())
                    .text(assumption.path());
            csv.number(assumption.low()).number(assumption.base()).number(assumption.high());
            interval(csv, turn.atLow());
            interval(csv, turn.atHigh());
            csv.text(words(crossing.verdict()));
            csv.number(crossing.value()).number(crossing.lower()).number(crossing.upper());
            csv.text(Boolean.toString(crossing.openBelow())).text(Boolean.toString(crossing.openAbove()));
            csv.text(isFound(crossing) ? report.value(assumption, crossing.value()) : "");
            csv.number(assumption.change(crossing.value())).end();
        }
    }

    static String words(Crossing.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean isFound(Crossing crossing) {
        return crossing.verdict() == Crossing.Verdict.FOUND;
    }

    private void begin(CsvRows csv, Assumption assumption) throws IOException {
        csv.text(report.advised()).text(assumption.name()).text(assumption.path());
        csv.number(assumption.low()).number(assumption.high());
    }

    private String unit(Influence influence) {
        return Wording.unit(influence.measure(), report.currency());
    }

    static Interval of(Estimate estimate) {
        return new Interval(estimate.mean(), estimate.lower(), estimate.upper());
    }

    private static void interval(CsvRows csv, Interval interval) throws IOException {
        csv.number(interval.value()).number(interval.lower()).number(interval.upper());
    }
}
