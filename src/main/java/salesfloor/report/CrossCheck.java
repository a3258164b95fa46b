package salesfloor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.report.page.Page.Cell;
import salesfloor.report.page.Page.Column;
import salesfloor.report.page.Page.Table;
import salesfloor.report.words.Words;
import salesfloor.theory.FlowBalance;
import salesfloor.theory.FlowEstimate;

/**
 * A run beside the balance of flows that {@code estimate} calculates without chance and without waiting. Where the two are far
 * apart, either something waits or is lost, or a figure of the scenario is not what was meant.
 */
final class CrossCheck {
    /** How far apart they may be, as a share of the formula, before it is worth asking why. */
    private static final double TOLERANCE = 0.1;

    /** The same for shares, which are near zero or one. */
    private static final double POINTS = 0.05;

    private CrossCheck() {}

    /** Both figures of every measure that the formula knows, with a flag where they are apart. */
    static Table of(Findings findings) {
        FlowEstimate estimate = FlowBalance.of(findings.scenario());
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Double> formula : estimate.measures().entrySet()) {
            Estimate simulated = findings.measure(formula.getKey());
            if (simulated.n() > 0 && Double.isFinite(formula.getValue())) {
                rows.add(row(formula.getKey(), formula.getValue(), simulated, findings));
            }
        }
        return new Table(
                "formula",
                Words.say("page.formula", Names.of(findings.label())),
                List.of(
                        new Column(Words.say("page.formula.measure"), false),
                        new Column(Words.say("page.formula.formula"), true),
                        new Column(Words.say("page.formula.simulated"), true),
                        new Column(Words.say("page.formula.unit"), false),
                        new Column(Words.say("page.formula.apart"), false)),
                rows,
                Words.say("page.formula.note", Figures.percent(TOLERANCE), Figures.bare(100 * POINTS)));
    }

    private static List<Cell> row(String key, double formula, Estimate simulated, Findings findings) {
        boolean share = Wording.isShare(key);
        double scale = share ? 100 : 1;
        String shown = Figures.rounded(scale * formula);
        String unit = Wording.unitWords(key, findings.scenario().currency());
        return List.of(
                new Cell(Wording.title(key), Wording.title(key)),
                new Cell(share ? Words.say("sign.share", shown) : shown, Figures.plain(formula)),
                new Cell(Wording.value(key, simulated), Figures.plain(simulated.mean())),
                new Cell(unit, unit),
                flag(Words.say(apart(key, formula, simulated) ? "page.formula.yes" : "page.formula.no")));
    }

    private static Cell flag(String words) {
        return new Cell(words, words);
    }

    /** Inside the interval is never apart: chance alone can explain it. */
    static boolean apart(String key, double formula, Estimate simulated) {
        double distance = Math.abs(simulated.mean() - formula);
        double allowed = Wording.isShare(key) ? POINTS : TOLERANCE * Math.abs(formula);
        boolean chance = simulated.n() > 1 && distance <= simulated.halfWidth();
        return distance > allowed && !chance;
    }
}
