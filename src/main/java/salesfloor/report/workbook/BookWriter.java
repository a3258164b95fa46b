package salesfloor.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a workbook (Office Open XML). The same sheets give the same bytes; it says nothing of when it was written. */
public final class BookWriter {
    private static final String PROPERTIES = "docProps/core.xml";
    /** A time that parts can bear without an extra field, which would hold it in the zone of the machine. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int LONGEST_NAME = 31;
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final Pattern MERGE = Pattern.compile("<mergeCell [^>]*>");

    private BookWriter() {}

    /**
     * Writes all sheets in their order.
     *
     * @param draft a file for the time of writing; it is not there afterwards
     */
    public static void write(List<Sheet> sheets, Path draft, OutputStream out) throws IOException {
        write(sheets, Worksheet.MAX_ROWS, draft, out);
    }

    /** The same with room for fewer rows on a sheet. */
    static void write(List<Sheet> sheets, int mostRows, Path draft, OutputStream out) throws IOException {
        try {
            try (OutputStream dated = new BufferedOutputStream(Files.newOutputStream(draft))) {
                writeDated(sheets, mostRows, dated);
            }
            copyUndated(draft, out);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The library notes when it wrote; of all parts only that of properties says so. */
    private static void copyUndated(Path draft, OutputStream out) throws IOException {
        ZipOutputStream undated = new ZipOutputStream(out);
        try (ZipFile dated = new ZipFile(draft.toFile())) {
            for (ZipEntry part : Collections.list(dated.entries())) {
                ZipEntry copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NEVER);
                undated.putNextEntry(copy);
                try (InputStream content = dated.getInputStream(part)) {
                    copyPart(part.getName(), content, undated);
                }
                undated.closeEntry();
            }
        }
        undated.finish();
    }

    private static void copyPart(String name, InputStream content, OutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String dated = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            String undated = dated.replaceAll("<dcterms:created[^>]*>[^<]*</dcterms:created>", "");
            out.write(undated.getBytes(StandardCharsets.UTF_8));
        } else if (name.equals(FIRST_SHEET)) {
            out.write(withSortedMerges(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            content.transferTo(out);
        }
    }

    /** The library lists the cells that are one in hash order; only the first sheet, with its sentences, has such cells. */
    private static String withSortedMerges(String sheet) {
        List<String> merges =
                MERGE.matcher(sheet).results().map(MatchResult::group).sorted().toList();
        Iterator<String> sorted = merges.iterator();
        return MERGE.matcher(sheet).replaceAll(merge -> Matcher.quoteReplacement(sorted.next()));
    }

    private static void writeDated(List<Sheet> sheets, int mostRows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Salesfloor", "1.0");
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String name = name(sheet.name(), names);
            names.add(name);
            new SheetWriter(book.newWorksheet(name), sheet.table(), mostRows).write(sheet.rows(), sheet.rest());
        }
        book.finish();
    }

    /** A name that spreadsheets allow and no other sheet has. */
    private static String name(String wanted, List<String> used) {
        String allowed = wanted.replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        String base = allowed.isEmpty() ? "-" : allowed;
        String name = base.substring(0, Math.min(LONGEST_NAME, base.length()));
        for (int i = 2; containsIgnoringCase(used, name); i++) {
            String end = " " + i;
            name = base.substring(0, Math.min(LONGEST_NAME - end.length(), base.length())) + end;
        }
        return name;
    }

    private static boolean containsIgnoringCase(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
