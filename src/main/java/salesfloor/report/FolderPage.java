package salesfloor.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import salesfloor.experiment.Disk;
import salesfloor.report.page.Page;
import salesfloor.report.page.PageWriter;
import salesfloor.report.table.TableRows;
import salesfloor.report.workbook.BookWriter;
import salesfloor.report.workbook.Sheet;

/** What people look at in a folder: the page and the workbook. */
final class FolderPage {
    private FolderPage() {}

    static void write(Disk disk, Path folder, Page page, Map<String, TableRows> tables, FolderReport report)
            throws IOException {
        WholeFile.write(disk, folder.resolve(FolderContent.PAGE), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            PageWriter.write(page, writer);
            writer.flush();
        });
        List<Sheet> sheets = new ReportBook(page, tables, report.currency()).sheets();
        WholeFile.write(
                disk,
                folder.resolve(FolderContent.BOOK),
                out -> BookWriter.write(sheets, folder.resolve(FolderContent.BOOK + ".draft.tmp"), out));
    }
}
