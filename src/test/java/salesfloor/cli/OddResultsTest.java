package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import salesfloor.FolderBytes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is simulated, every output is sensible: one replication, nobody who calls, one role, many points, and names that a page,
 * a spreadsheet or a terminal would take for something else.
 */
class OddResultsTest {
    private static final String LONG = "долгое имя сценария ".repeat(12).strip();

    /** Names as somebody might write them, in YAML's double quotes. */
    private static final List<String> NAMES = List.of(
            "=cmd|' /C calc'!A0",
            "+1",
            "-1",
            "@x",
            "<script>alert(1)</script>",
            "</script><img src=x onerror=alert(2)>",
            "Отдел «Север»",
            LONG,
            "a/b\\\\c?d*e[f]g:h");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        SmallDesk.write(folder);
        Files.writeString(folder.resolve("nobody.yaml"), """
                extends: base.yaml
                name: "=1+1"
                question: "<script>alert(3)</script>?"
                market: {prospects: 1, initialClients: 0}
                """);
        Files.writeString(folder.resolve("one-role.yaml"), """
                name: "@one"
                time: {warmUp: 1 week, length: 5 weeks}
                market: {prospects: 100, initialClients: 50}
                structure: {roles: {all: {headcount: 2, activities: [qualify, develop, takeOrder, prepareDocuments]}}}
                """);
        StringBuilder cases = new StringBuilder("name: \"-1\"\nbase: base.yaml\ncases:\n");
        for (int i = 0; i < 60; i++) {
            String name = i < NAMES.size() ? NAMES.get(i) : "case " + i;
            cases.append("  - name: \"").append(name).append("\"\n");
            cases.append("    price: {index: 1.")
                    .append(String.format("%02d", i))
                    .append("}\n");
        }
        Files.writeString(folder.resolve("cases.yaml"), cases + "responses: [profit, ordersPerDay]\n");
        Files.writeString(folder.resolve("names.yaml"), """
                name: "+1"
                base: base.yaml
                cases: [{name: "=A1"}, {name: "@b", price: {index: 1.1}}]
                vary: {structure.roles.seller.headcount: [1, 2, 3]}
                """);
    }

    private static Stream<String> commands() {
        return Stream.of(
                "run nobody.yaml --replications 1",
                "run nobody.yaml --replications 3 --lang ru",
                "run one-role.yaml --replications 1",
                "compare nobody.yaml one-role.yaml base.yaml --replications 2",
                "compare base.yaml nobody.yaml --replications 1 --lang ru",
                "sweep cases.yaml --replications 1 --no-charts",
                "sweep names.yaml --replications 2",
                "value one-role.yaml --replications 2",
                "horizon nobody.yaml --replications 2 --years 1");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void gives_sensible_pictures_and_sentences_and_nothing_that_runs(String command) throws IOException {
        Path out = folder.resolve("out");
        Given given = Given.in(folder, command, "--out", out);

        assertThat(given.code()).as(given.complained()).isIn(0, 3);
        assertThat(given.printed() + given.complained())
                .doesNotContain("NaN", "null", "Infinity", "∞", "should not", "– %")
                .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f]");
        Map<String, String> files = FolderBytes.of(out);
        assertThat(files).containsKeys("summary.json", "summary.csv", "report.html", "report.xlsx", "STRESS.md");
        for (Map.Entry<String, String> file : files.entrySet()) {
            String text = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            check(file.getKey(), text);
        }
        try (InputStream book = Files.newInputStream(out.resolve("report.xlsx"));
                ReadableWorkbook read = new ReadableWorkbook(book)) {
            for (Sheet sheet : read.getSheets().toList()) {
                check(sheet);
            }
        }
    }

    private static void check(String name, String text) {
        if (name.endsWith(".csv")) {
            assertThat(cells(text)).as(name).noneMatch(cell -> cell.matches("(?s)[=+@\\t].*|-(?![0-9.]+$).*"));
            assertThat(text).as(name).doesNotContain("NaN", "Infinity");
        } else if (name.endsWith(".json")) {
            assertThat(JsonMapper.builder().build().readTree(text).isObject())
                    .as(name)
                    .isTrue();
            assertThat(text).as(name).doesNotContain("NaN", "Infinity");
        } else if (name.endsWith(".html")) {
            String page = text.replaceAll("(?s)<script>.*?</script>", "");
            assertThat(page).doesNotContain("<script>alert", "<img", ">NaN", "– %");
        } else if (name.endsWith(".svg")) {
            assertThat(text).as(name).doesNotContain("<script", "<img", "NaN");
        }
    }

    /** Cells as a spreadsheet would see them, numbers of course among them. */
    private static List<String> cells(String csv) {
        List<String> cells = new ArrayList<>();
        for (String part : csv.split("[,\\n]", -1)) {
            cells.add(part.replaceFirst("^\"", ""));
        }
        return cells;
    }

    private static void check(Sheet sheet) throws IOException {
        assertThat(sheet.getName()).hasSizeBetween(1, 31).doesNotContainPattern("[\\\\/?*\\[\\]:]");
        for (Row row : sheet.read()) {
            for (Cell cell : row) {
                assertThat(cell == null || (cell.getFormula() == null && cell.getType() != CellType.ERROR))
                        .as("%s, %s", sheet.getName(), cell)
                        .isTrue();
            }
        }
    }
}
