package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A number is the same wherever it is told: in CSV, JSON, workbook, page and pictures. */
class AgreementTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Files have twelve digits. */
    private static final double DIGITS = 1e-11;

    @TempDir
    static Path folder;

    private static Path run;
    private static Path comparison;
    private static Path sweep;

    @BeforeAll
    static void results() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                name: "=base"
                question: Do all figures agree?
                time: {warmUp: 1 week, length: 10 weeks}
                market: {prospects: 300, initialClients: 150}
                structure:
                  roles:
                    telemarketer: {headcount: 1, activities: [qualify]}
                    developer: {headcount: 1, activities: [develop]}
                    seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """);
        Files.writeString(folder.resolve("other.yaml"), "extends: base.yaml\nname: other\nprice: {index: 1.1}\n");
        run = folder.resolve("run");
        comparison = folder.resolve("comparison");
        sweep = folder.resolve("sweep");
        Given.salesfloor("run", folder.resolve("base.yaml"), "--replications", "3", "--out", run);
        Given.salesfloor(
                "compare",
                folder.resolve("base.yaml"),
                folder.resolve("other.yaml"),
                "--replications",
                "3",
                "--out",
                comparison);
        Files.writeString(folder.resolve("desk.yaml"), """
                name: desk
                base: other.yaml
                vary: {structure.roles.seller.headcount: [1, 2, 3]}
                responses: [profit, serviceLevel]
                """);
        Given.salesfloor("sweep", folder.resolve("desk.yaml"), "--replications", "3", "--out", sweep);
    }

    /** Rows of a file of comma-separated values; no cell in these has a quotation mark or a line break. */
    private static List<List<String>> csv(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> Stream.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                        .map(cell -> cell.replace("\"", ""))
                        .toList())
                .toList();
    }

    @Test
    void summary_json_says_what_summary_csv_says() throws IOException {
        for (Path result : List.of(run, comparison, sweep)) {
            JsonNode scenarios = JSON.readTree(Files.readString(result.resolve("summary.json")))
                    .path("scenarios");
            int compared = 0;
            for (List<String> row : csv(result.resolve("summary.csv")).subList(1, 20)) {
                String label = row.get(0).replaceFirst("^'", "");
                JsonNode kpi = scenarios.path(label).path("kpis").path(row.get(1));
                assertThat(kpi.path("mean").asDouble()).as("%s", row).isEqualTo(number(row.get(2)));
                assertThat(kpi.path("n").asString()).isEqualTo(row.get(6));
                compared++;
            }
            assertThat(compared).isGreaterThan(15);
        }
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    @Test
    void the_summary_is_the_mean_of_the_replications() throws IOException {
        List<List<String>> replications = csv(run.resolve("replications.csv"));
        for (List<String> measure : csv(run.resolve("summary.csv"))) {
            int column = replications.get(0).indexOf(measure.get(1));
            if (column > 0 && !measure.get(2).isEmpty()) {
                double mean = replications.stream()
                        .skip(1)
                        .filter(row -> !row.get(column).isEmpty())
                        .mapToDouble(row -> Double.parseDouble(row.get(column)))
                        .average()
                        .orElseThrow();
                assertThat(number(measure.get(2)))
                        .as(measure.get(1))
                        .isCloseTo(mean, within(DIGITS * Math.max(1, Math.abs(mean)) * 10));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "comparison", "sweep"})
    void every_sheet_of_the_workbook_has_the_rows_of_its_file(String result) throws IOException {
        Map<String, List<Row>> sheets = sheets(folder.resolve(result).resolve("report.xlsx"));
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.resolve(result))) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        assertThat(sheets).hasSize(files.size() + 1);
        int compared = 0;
        for (Path file : files) {
            List<List<String>> rows = csv(file);
            List<Row> sheet = sheets.values().stream()
                    .filter(one -> hasRowsOf(rows, one))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no sheet with the rows of " + file.getFileName()));
            compared += sheet.size();
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static Map<String, List<Row>> sheets(Path book) throws IOException {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(book);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        }
        return sheets;
    }

    /** Whether numbers stand where the file has them, with the same values, and texts where it has texts. */
    private static boolean hasRowsOf(List<List<String>> rows, List<Row> sheet) {
        if (sheet.size() != rows.size()
                || sheet.get(0).getCellCount() != rows.get(0).size()) {
            return false;
        }
        for (int i = 1; i < rows.size(); i++) {
            for (int column = 0; column < rows.get(i).size(); column++) {
                String text = rows.get(i).get(column);
                // A share says so by its sign of per cent, which is its format.
                boolean said = rows.get(0).get(column).equals("unit") && text.equals("share");
                if (!same(said ? "" : text, sheet.get(i).getOptionalCell(column).orElse(null))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean same(String text, Cell cell) {
        if (text.isEmpty()) {
            return cell == null
                    || cell.getType() == CellType.EMPTY
                    || cell.getText().isEmpty();
        }
        if (cell != null && cell.getType() == CellType.NUMBER) {
            double value = cell.asNumber().doubleValue();
            double written = Double.parseDouble(text);
            return Math.abs(value - written) <= DIGITS * Math.max(1, Math.abs(written));
        }
        return cell != null && cell.getType() == CellType.STRING;
    }

    @Test
    void the_workbook_begins_with_the_answer_and_calculates_nothing() throws IOException {
        Map<String, List<Row>> sheets = sheets(run.resolve("report.xlsx"));
        String answer = JSON.readTree(Files.readString(run.resolve("summary.json")))
                .path("answer")
                .asString();
        List<Row> first = sheets.values().iterator().next();
        assertThat(first.stream().flatMap(Row::stream).map(AgreementTest::text))
                .contains(answer, "Do all figures agree?");
        assertThat(sheets.values().stream()
                        .flatMap(List::stream)
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA))
                .isEmpty();
    }

    private static String text(Cell cell) {
        return cell == null || cell.getType() != CellType.STRING ? "" : cell.asString();
    }

    /** All digits of its numbers, written as the country writes them: text would stay as the workbook has it. */
    @ParameterizedTest
    @CsvSource({"en_US.UTF-8, .", "de_DE.UTF-8, ','", "ru_RU.UTF-8, ','"})
    void a_spreadsheet_opens_the_workbook_in_any_country(String locale, String point)
            throws IOException, InterruptedException {
        Path office = Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(office != null, "There is no LibreOffice on this machine.");
        Path out = Files.createDirectories(folder.resolve("opened-" + locale));
        ProcessBuilder conversion = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,2",
                        "--outdir",
                        out.toString(),
                        run.resolve("report.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.resolve("log").toFile());
        conversion.environment().put("LC_ALL", locale);
        Process process = conversion.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        Path opened;
        try (Stream<Path> files = Files.list(out)) {
            opened = files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("LibreOffice converted nothing"));
        }
        List<String[]> rows = Files.readAllLines(opened).stream()
                .map(line -> line.split(";", -1))
                .toList();
        List<List<String>> written = csv(run.resolve("summary.csv"));
        assertThat(rows).hasSameSizeAs(written);
        for (int i = 1; i < rows.size(); i++) {
            double value = number(written.get(i).get(2));
            assertThat(shown(rows.get(i)[2], point))
                    .as("%s", written.get(i))
                    .isCloseTo(value, within(DIGITS * Math.max(1, Math.abs(value))));
        }
    }

    private static double shown(String cell, String point) {
        String text = cell.replace("\"", "");
        boolean share = text.endsWith("%");
        assertThat(text).matches("(-?\\d+([" + point + "]\\d+)?(E-?\\d+)?\\h?%?)?");
        double number = number(text.replaceAll("[%\\h]", "").replace(point, "."));
        return share ? number / 100 : number;
    }

    @Test
    void pictures_on_the_page_show_the_figures_of_the_tables() throws IOException {
        Map<String, JsonNode> options = options(run.resolve("report.html"));
        List<Double> drawn = new ArrayList<>();
        options.values().forEach(option -> numbers(option, drawn));
        for (List<String> row : csv(run.resolve("timeline.csv"))) {
            if (List.of("orders", "activeClients").contains(row.get(2))) {
                assertDrawn(row.get(3), 1, drawn);
                assertDrawn(row.get(4), 1, drawn);
            }
        }
        for (List<String> row : csv(run.resolve("funnel.csv"))) {
            if (!row.get(2).startsWith("count")) {
                assertDrawn(row.get(2), 1, drawn);
            }
        }
        for (List<String> row : csv(run.resolve("bottleneck.csv"))) {
            if (!row.get(3).startsWith("share")) {
                assertDrawn(row.get(3), 100, drawn);
            }
        }
    }

    private static void assertDrawn(String written, double scale, List<Double> drawn) {
        double value = scale * Double.parseDouble(written);
        assertThat(drawn)
                .as("a picture shows %s", written)
                .anyMatch(one -> Math.abs(one - value) <= 1e-9 * Math.max(1, Math.abs(value)));
    }

    private static Map<String, JsonNode> options(Path page) throws IOException {
        Matcher scripts = Pattern.compile(
                        "<script type=\"application/json\" id=\"([^\"]*)\">(.*?)</script>", Pattern.DOTALL)
                .matcher(Files.readString(page, StandardCharsets.UTF_8));
        Map<String, JsonNode> options = new LinkedHashMap<>();
        while (scripts.find()) {
            options.put(scripts.group(1), JSON.readTree(scripts.group(2)));
        }
        return options;
    }

    private static void numbers(JsonNode node, List<Double> numbers) {
        if (node.isNumber()) {
            numbers.add(node.asDouble());
        }
        node.values().forEach(child -> numbers(child, numbers));
    }
}
