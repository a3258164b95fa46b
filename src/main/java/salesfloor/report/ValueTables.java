package salesfloor.report;

import java.io.IOException;
import java.util.Optional;
import salesfloor.experiment.Contrast;
import salesfloor.experiment.design.HeadcountStep;
import salesfloor.report.table.TableWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one more and one fewer person is worth, for programs. */
final class ValueTables {
    private ValueTables() {}

    /** {@code value.csv}: a row for each change and measure. */
    static void value(TableWriter table, ValueReport report) throws IOException {
        table.row("scenario", "role", "from", "to", "kpi", "difference", "lower", "upper", "verdict", "worth", "unit");
        for (HeadcountStep step : report.steps()) {
            for (String measure : report.sweep().design().responses()) {
                Optional<Contrast> contrast = report.contrast(step, measure);
                if (contrast.isPresent()) {
                    table.text(step.label()).text(step.role());
                    table.number((long) step.before())
                            .number((long) step.after())
                            .text(measure);
                    table.number(contrast.get().difference().mean());
                    table.number(contrast.get().lower()).number(contrast.get().upper());
                    table.text(contrast.get().verdict().words()).text(report.verdict(step));
                    table.text(Wording.unit(measure, report.currency())).end();
                }
            }
        }
    }

    /** {@code summary.json}: that of a sweep without curves, and the changes. */
    static String json(ValueReport report) {
        ObjectNode root = SweepJson.root(report.sweep(), report.sweep().design().question(), report.answer());
        ArrayNode changes = root.putArray("changes");
        for (HeadcountStep step : report.steps()) {
            ObjectNode change =
                    changes.addObject().put("scenario", step.label()).put("role", step.role());
            change.put("from", step.before()).put("to", step.after()).put("worth", report.verdict(step));
            ObjectNode kpis = change.putObject("kpis");
            for (String measure : report.sweep().design().responses()) {
                report.contrast(step, measure).ifPresent(contrast -> kpi(kpis.putObject(measure), contrast));
            }
        }
        ObjectNode impossible = root.putObject("impossible");
        report.impossible().forEach(impossible::put);
        limits(root.putArray("limitsByMonth"), report);
        return JsonText.of(root);
    }

    private static void kpi(ObjectNode node, Contrast contrast) {
        node.set("difference", JsonText.number(contrast.difference().mean()));
        node.set("lower", JsonText.number(contrast.lower()));
        node.set("upper", JsonText.number(contrast.upper()));
        node.put("verdict", contrast.verdict().words());
    }

    private static void limits(ArrayNode months, ValueReport report) {
        report.base()
                .ifPresent(base -> MonthLimits.of(base).forEach(month -> {
                    ObjectNode node =
                            months.addObject().put("month", month.month().toString());
                    ObjectNode shares = node.putObject("shares");
                    month.shares().forEach((what, share) -> shares.set(what, JsonText.number(share)));
                }));
    }
}
