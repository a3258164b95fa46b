package salesfloor.report;

import java.util.List;
import salesfloor.experiment.Findings;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.report.chart.Axis;
import salesfloor.report.words.Words;

/**
 * The levels of a factor along an axis.
 *
 * @param axis what it says
 * @param scale what levels are multiplied with: shares are shown in per cent
 */
record FactorAxis(Axis axis, double scale) {

    /** The axis of curves against one factor, of which there is at least one. */
    static FactorAxis of(List<ResponseCurve> curves, SweepReport report) {
        String name = Wording.capital(Wording.shown(curves.get(0).factor()));
        if (curves.stream().allMatch(CurveWords::isPercent)) {
            return new FactorAxis(Axis.of(name, "%"), 100);
        }
        boolean people = curves.stream().allMatch(curve -> isHeadcount(curve, report));
        return new FactorAxis(Axis.of(name, people ? Words.say("chart.people") : ""), 1);
    }

    /** Whether the levels are how many people a role has. */
    private static boolean isHeadcount(ResponseCurve curve, SweepReport report) {
        return report.all().get(0).scenario().structure().roles().keySet().stream()
                .anyMatch(role -> curve.places().stream()
                        .allMatch(place -> report.findings(place.label())
                                .filter(findings -> headcount(findings, role) == place.x())
                                .isPresent()));
    }

    private static double headcount(Findings findings, String role) {
        return findings.scenario().structure().roles().entrySet().stream()
                .filter(entry -> entry.getKey().equals(role))
                .mapToDouble(entry -> entry.getValue().headcount())
                .findFirst()
                .orElse(Double.NaN);
    }
}
