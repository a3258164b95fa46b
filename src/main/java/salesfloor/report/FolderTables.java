package salesfloor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Findings;
import salesfloor.report.table.TableRows;

/** The tables of a result folder by file name, in the order in which they are written; page and workbook have the same. */
final class FolderTables {
    private FolderTables() {}

    static Map<String, TableRows> of(FolderReport report, List<Recorded> recorded, List<Timeline> timelines) {
        List<Findings> all = report.all();
        Map<String, TableRows> tables = new LinkedHashMap<>();
        tables.put("summary.csv", rows -> Tables.summary(rows, all));
        tables.put("replications.csv", rows -> Tables.replications(rows, recorded));
        if (!report.comparisons().isEmpty()) {
            tables.put(FolderContent.COMPARISON, rows -> ComparisonTable.write(rows, report.comparisons(), all));
        }
        tables.putAll(report.tables());
        tables.put("timeline.csv", rows -> Tables.timeline(rows, timelines));
        tables.put("staff.csv", rows -> Tables.staff(rows, all));
        tables.put("costs.csv", rows -> Tables.costs(rows, all));
        tables.put("pay.csv", rows -> Tables.pay(rows, all));
        tables.put("funnel.csv", rows -> Tables.funnel(rows, all));
        tables.put("waits.csv", rows -> Tables.waits(rows, all));
        tables.put("bottleneck.csv", rows -> Tables.bottleneck(rows, all));
        if (all.stream()
                .anyMatch(findings -> !Tables.classes(findings.scenario()).isEmpty())) {
            tables.put(FolderContent.CLASSES, rows -> Tables.classes(rows, all));
        }
        return tables;
    }
}
