package salesfloor.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Comparison;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.Findings;
import salesfloor.experiment.MeasureComparison;
import salesfloor.experiment.Standing;
import salesfloor.report.table.TableWriter;

/**
 * {@code comparison.csv}: every scenario against the first of its group, by every measure; the first against itself with zeros.
 */
final class ComparisonTable {
    private ComparisonTable() {}

    static void write(TableWriter table, List<Comparison> comparisons, List<Findings> all) throws IOException {
        table.row(
                "scenario",
                "kpi",
                "difference",
                "lower",
                "upper",
                "pBest",
                "variance ratio of the pairing",
                "verdict",
                "n",
                "replications to settle",
                "best lower",
                "best upper",
                "unit");
        String currency = all.isEmpty() ? "" : all.get(0).scenario().currency();
        for (Comparison comparison : comparisons) {
            for (String label : comparison.labels()) {
                for (Map.Entry<String, MeasureComparison> entry :
                        comparison.measures().entrySet()) {
                    row(table, comparison, label, entry.getValue(), Wording.unit(entry.getKey(), currency));
                }
            }
        }
    }

    private static void row(
            TableWriter table, Comparison comparison, String label, MeasureComparison measure, String unit)
            throws IOException {
        boolean first = label.equals(comparison.labels().get(0));
        Contrast contrast = measure.contrast(label).orElse(null);
        if (!first && contrast == null) {
            return;
        }
        Standing standing = measure.standing(label).orElse(null);
        table.text(label).text(measure.measure());
        table.number(contrast == null ? 0 : contrast.difference().mean());
        table.number(contrast == null ? 0 : contrast.lower()).number(contrast == null ? 0 : contrast.upper());
        table.number(standing == null ? Double.NaN : standing.probabilityOfBest());
        table.number(contrast == null ? Double.NaN : contrast.varianceRatio());
        table.text(contrast == null ? "" : contrast.verdict().words());
        table.number(
                contrast == null
                        ? comparison.replications()
                        : contrast.difference().n());
        table.number(contrast == null ? Double.NaN : toSettle(contrast.toSettle()));
        table.number(standing == null ? Double.NaN : standing.lower());
        table.number(standing == null ? Double.NaN : standing.upper());
        table.text(unit).end();
    }

    /** Nothing where no number can be named. */
    static double toSettle(int replications) {
        return replications == Integer.MAX_VALUE ? Double.NaN : replications;
    }
}
