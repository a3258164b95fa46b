package salesfloor.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.design.DesignPoint;
import salesfloor.experiment.design.Interval;
import salesfloor.experiment.design.ResponseCurve;
import salesfloor.experiment.design.Setting;
import salesfloor.experiment.design.SweepDesign;
import salesfloor.experiment.design.Takeover;

/** The tables that only a sweep has. */
final class SweepTables {
    private SweepTables() {}

    /** {@code design.csv}: what every point is set to. */
    static void design(CsvRows csv, SweepDesign design) throws IOException {
        csv.row("scenario", "case", "factor", "setting", "value");
        for (DesignPoint point : design.points()) {
            if (point.settings().isEmpty()) {
                csv.text(point.label()).text(point.group()).text("").text("").number(Double.NaN);
                csv.end();
            }
            for (Map.Entry<String, Setting> setting : point.settings().entrySet()) {
                csv.text(point.label()).text(point.group()).text(setting.getKey());
                csv.text(setting.getValue().text()).number(setting.getValue().value());
                csv.end();
            }
        }
    }

    /** {@code curves.csv}: measures against factors, with 95 % intervals and what limits orders. */
    static void curves(CsvRows csv, List<ResponseCurve> curves) throws IOException {
        csv.row("scenario", "series", "factor", "level", "kpi", "mean", "lower", "upper", "n", "limited by", "share");
        for (ResponseCurve curve : curves) {
            for (ResponseCurve.Place place : curve.places()) {
                csv.text(place.label())
                        .text(curve.series())
                        .text(curve.factor())
                        .number(place.x());
                csv.text(curve.measure()).number(place.y().mean());
                csv.number(place.y().lower()).number(place.y().upper());
                csv.number((long) place.y().n()).text(place.limit());
                csv.number(place.limits().getOrDefault(place.limit(), Double.NaN));
                csv.end();
            }
        }
    }

    /** {@code knees.csv}: where curves bend, how steep they are on both sides, and where another thing begins to limit orders. */
    static void knees(CsvRows csv, List<ResponseCurve> curves) throws IOException {
        csv.row("scenario", "factor", "kpi", "what", "value", "lower", "upper", "from", "to");
        for (ResponseCurve curve : curves) {
            String shape = Wording.words(curve.knee().shape().name());
            row(csv, curve, "knee", curve.knee().place(), shape, "");
            row(csv, curve, "slope before", curve.knee().before(), "", "");
            row(csv, curve, "slope after", curve.knee().after(), "", "");
            for (Takeover takeover : curve.takeovers()) {
                row(csv, curve, "limit changes", takeover.place(), takeover.first(), takeover.second());
            }
        }
    }

    private static void row(CsvRows csv, ResponseCurve curve, String what, Interval interval, String from, String to)
            throws IOException {
        csv.text(curve.series()).text(curve.factor()).text(curve.measure()).text(what);
        csv.number(interval.value()).number(interval.lower()).number(interval.upper());
        csv.text(from).text(to).end();
    }
}
