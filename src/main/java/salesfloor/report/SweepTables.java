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
import salesfloor.report.table.TableWriter;

/** The tables that only a sweep has. */
final class SweepTables {
    private SweepTables() {}

    /** {@code design.csv}: what every point is set to. */
    static void design(TableWriter table, SweepDesign design) throws IOException {
        table.row("scenario", "case", "factor", "setting", "value");
        for (DesignPoint point : design.points()) {
            if (point.settings().isEmpty()) {
                table.text(point.label()).text(point.group()).text("").text("").number(Double.NaN);
                table.end();
            }
            for (Map.Entry<String, Setting> setting : point.settings().entrySet()) {
                table.text(point.label()).text(point.group()).text(setting.getKey());
                table.text(setting.getValue().text()).number(setting.getValue().value());
                table.end();
            }
        }
    }

    /** {@code curves.csv}: measures against factors, with 95 % intervals and what limits orders. */
    static void curves(TableWriter table, List<ResponseCurve> curves) throws IOException {
        table.row("scenario", "series", "factor", "level", "kpi", "mean", "lower", "upper", "n", "limited by", "share");
        for (ResponseCurve curve : curves) {
            for (ResponseCurve.Place place : curve.places()) {
                table.text(place.label())
                        .text(curve.series())
                        .text(curve.factor())
                        .number(place.x());
                table.text(curve.measure()).number(place.y().mean());
                table.number(place.y().lower()).number(place.y().upper());
                table.number((long) place.y().n()).text(place.limit());
                table.number(place.limits().getOrDefault(place.limit(), Double.NaN));
                table.end();
            }
        }
    }

    /** {@code knees.csv}: where curves bend, how steep they are on both sides, and where another thing begins to limit orders. */
    static void knees(TableWriter table, List<ResponseCurve> curves) throws IOException {
        table.row("scenario", "factor", "kpi", "what", "value", "lower", "upper", "from", "to");
        for (ResponseCurve curve : curves) {
            String shape = Wording.plain(curve.knee().shape().name());
            row(table, curve, "knee", curve.knee().place(), shape, "");
            row(table, curve, "slope before", curve.knee().before(), "", "");
            row(table, curve, "slope after", curve.knee().after(), "", "");
            for (Takeover takeover : curve.takeovers()) {
                row(table, curve, "limit changes", takeover.place(), takeover.first(), takeover.second());
            }
        }
    }

    private static void row(
            TableWriter table, ResponseCurve curve, String what, Interval interval, String from, String to)
            throws IOException {
        table.text(curve.series()).text(curve.factor()).text(curve.measure()).text(what);
        table.number(interval.value()).number(interval.lower()).number(interval.upper());
        table.text(from).text(to).end();
    }
}
