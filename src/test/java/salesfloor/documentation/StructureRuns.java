package salesfloor.documentation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import salesfloor.cli.CommandTree;

/** The comparison of the shipped structures with the line, kept in {@code docs/figures/structures.csv}. */
final class StructureRuns {
    static final String LINE = "specialised-line";
    static final int REPLICATIONS = 20;
    private static final Path FILE = Path.of("docs", "figures", "structures.csv");
    private static final Path FOLDER = Path.of("scenarios", "structures");
    /** In the order of the page. The product expert sells to another market and is not compared. */
    private static final List<String> NAMES = List.of(
            LINE,
            "without-back-office",
            "generalists-interchangeable",
            "generalists-equally-skilled",
            "generalists",
            "generalists-with-back-office",
            "seller-and-account-manager",
            "developers-keep-clients",
            "developers-keep-clients-for-ever",
            "pooled-accounts",
            "owner-first",
            "owned-accounts",
            "owned-accounts-familiar",
            "pods",
            "portal-with-desk",
            "outsourced-telemarketing");

    private static final List<String> MEASURES =
            List.of("ordersPerDay", "profit", "lostOrders", "activeClientsEnd", "payroll", "firstDeals");
    private static final String HEAD = "scenario;measure;mean;first;difference;lower;upper;verdict";

    /**
     * One measure of one structure.
     *
     * @param first value of the first replication
     * @param difference to the line, with the limits of its interval
     */
    record Kept(double mean, double first, double difference, double lower, double upper, String verdict) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();

    private StructureRuns() {}

    static List<String> names() {
        return NAMES;
    }

    /** Simulates all of them anew and keeps the comparison. */
    static void regenerate(Path out) throws IOException {
        List<String> words = new ArrayList<>(List.of("compare"));
        NAMES.forEach(name -> words.add(file(name)));
        words.addAll(List.of("--quiet", "--force", "--replications", Integer.toString(REPLICATIONS)));
        words.addAll(List.of("--out", out.toString()));
        execute(words);
        Map<String, List<Double>> values = values(out);
        StringBuilder text = new StringBuilder(HEAD + "\n");
        for (Map<String, String> row : rows(out.resolve("comparison.csv"), ",")) {
            String measure = cell(row, "kpi");
            if (MEASURES.contains(measure)) {
                List<Double> own = Objects.requireNonNull(
                        values.get(cell(row, "scenario") + ";" + measure), cell(row, "scenario"));
                double mean =
                        own.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
                text.append(String.join(
                                ";",
                                cell(row, "scenario"),
                                measure,
                                Double.toString(mean),
                                Double.toString(own.get(0)),
                                cell(row, "difference"),
                                cell(row, "lower"),
                                cell(row, "upper"),
                                cell(row, "verdict")))
                        .append('\n');
            }
        }
        Files.writeString(FILE, text.toString(), StandardCharsets.UTF_8);
    }

    /** By scenario and measure: the values of the replications. */
    private static Map<String, List<Double>> values(Path out) throws IOException {
        Map<String, List<Double>> values = new LinkedHashMap<>();
        for (Map<String, String> row : rows(out.resolve("replications.csv"), ",")) {
            for (String measure : MEASURES) {
                values.computeIfAbsent(cell(row, "scenario") + ";" + measure, key -> new ArrayList<>())
                        .add(Double.parseDouble(cell(row, measure)));
            }
        }
        return values;
    }

    /** Simulates the first replication of one structure; the value of a measure. */
    static double simulateFirst(String name, String measure, Path out) throws IOException {
        execute(List.of("run", file(name), "--quiet", "--force", "--replications", "1", "--out", out.toString()));
        return Double.parseDouble(
                cell(rows(out.resolve("replications.csv"), ",").get(0), measure));
    }

    private static String file(String name) {
        return FOLDER.resolve(name + ".yaml").toString();
    }

    private static void execute(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (CommandTree.fresh(writer, writer).execute(words.toArray(new String[0])) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    static StructureRuns read() throws IOException {
        StructureRuns runs = new StructureRuns();
        for (Map<String, String> row : rows(FILE, ";")) {
            runs.kept.put(
                    cell(row, "scenario") + ";" + cell(row, "measure"),
                    new Kept(
                            Double.parseDouble(cell(row, "mean")),
                            Double.parseDouble(cell(row, "first")),
                            Double.parseDouble(cell(row, "difference")),
                            limit(row, "lower"),
                            limit(row, "upper"),
                            cell(row, "verdict")));
        }
        return runs;
    }

    private static double limit(Map<String, String> row, String name) {
        String text = cell(row, name);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static List<Map<String, String>> rows(Path file, String separator) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> names = Arrays.asList(lines.get(0).split(separator, -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(separator, -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(names.get(i), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String cell(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    Kept of(String name, String measure) {
        return Objects.requireNonNull(kept.get(name + ";" + measure), name);
    }
}
