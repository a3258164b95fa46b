package salesfloor.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Estimate;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.horizon.SeriesPicture;
import salesfloor.report.table.TableWriter;

/** {@code welch.csv} and {@code views.csv}. Column names are part of the public interface. */
final class HorizonTables {
    private HorizonTables() {}

    /** Every series of the whole run, week by week. */
    static void welch(TableWriter table, HorizonReport report) throws IOException {
        table.row("series", "week", "period start", "mean", "moving average", "left out by MSER-5");
        LocalDate start = report.all().get(0).scenario().time().start();
        for (SeriesPicture picture : report.look().pictures()) {
            for (int week = 0; week < picture.means().size(); week++) {
                table.text(picture.series()).number((long) week + 1);
                table.text(start.plusWeeks(week).toString());
                table.number(picture.means().get(week)).number(picture.smooth().get(week));
                table.text(week < picture.cut().weeks() ? "yes" : "no").end();
            }
        }
    }

    /** Every measure in every window, and what it is more or less than in year 1. */
    static void views(TableWriter table, HorizonReport report) throws IOException {
        table.row(
                "view",
                "kpi",
                "mean",
                "lower",
                "upper",
                "sd",
                "n",
                "less year 1",
                "difference lower",
                "difference upper",
                "verdict",
                "unit");
        for (String label : report.views().labels()) {
            Optional<Findings> view = report.view(label);
            if (view.isPresent()) {
                for (Map.Entry<String, Estimate> measure : view.get().measures().entrySet()) {
                    row(table, report, label, measure);
                }
            }
        }
    }

    private static void row(TableWriter table, HorizonReport report, String label, Map.Entry<String, Estimate> measure)
            throws IOException {
        Estimate estimate = measure.getValue();
        MeasureComparison compared = report.views().measures().get(measure.getKey());
        Contrast contrast = compared == null ? null : compared.contrast(label).orElse(null);
        table.text(label).text(measure.getKey()).number(estimate.mean());
        table.number(estimate.lower()).number(estimate.upper()).number(estimate.sd());
        table.number((long) estimate.n());
        table.number(contrast == null ? Double.NaN : contrast.difference().mean());
        table.number(contrast == null ? Double.NaN : contrast.lower());
        table.number(contrast == null ? Double.NaN : contrast.upper());
        table.text(contrast == null ? "" : verdict(contrast));
        table.text(Wording.unit(measure.getKey(), report.all().get(0).scenario().currency()))
                .end();
    }

    /** A window is neither better nor worse than another, only higher or lower. */
    static String verdict(Contrast contrast) {
        return switch (contrast.verdict()) {
            case EQUAL, NOT_DECIDED -> contrast.verdict().words();
            case BETTER, WORSE, MORE, LESS -> contrast.difference().mean() > 0 ? "higher" : "lower";
        };
    }
}
