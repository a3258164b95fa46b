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
import salesfloor.experiment.Estimate;

/** The runs behind the figures of the README, kept replication by replication in {@code docs/figures/runs.csv}. */
final class MeasuredRuns {
    static final Path FILE = Path.of("docs", "figures", "runs.csv");
    private static final List<String> BUSY = List.of("--set", "market.initialClients=3000");

    /** What is kept of each replication. */
    private static final List<String> MEASURES = List.of(
            "ordersPerDay",
            "profit",
            "profitability",
            "routineShare.officeSeller",
            "utilisation.officeSeller",
            "utilisation.backOffice");

    /** The scenario and the options of each case. */
    private static final Map<String, List<String>> CASES = cases();

    private final Map<String, Map<String, double[]>> values = new LinkedHashMap<>();

    private MeasuredRuns() {}

    private static Map<String, List<String>> cases() {
        Map<String, List<String>> cases = new LinkedHashMap<>();
        cases.put("no clerk", List.of("scenarios/no-back-office.yaml"));
        cases.put("1 clerk", List.of("scenarios/back-office-one-to-ten.yaml"));
        cases.put("2 clerks", List.of("scenarios/transactional.yaml"));
        cases.put("3 clerks", List.of("scenarios/back-office-one-to-three.yaml"));
        cases.put("2 sellers more", List.of("scenarios/twelve-sellers-no-back-office.yaml"));
        cases.put("busy, no clerk", List.of("scenarios/no-back-office.yaml", BUSY.get(0), BUSY.get(1)));
        cases.put("busy, 2 clerks", List.of("scenarios/transactional.yaml", BUSY.get(0), BUSY.get(1)));
        return cases;
    }

    /** Simulates every case anew, with as many replications as a user gets, and keeps the result. */
    static void regenerate(Path work) throws IOException {
        StringBuilder out = new StringBuilder("case;replication;" + String.join(";", MEASURES) + "\n");
        for (String name : CASES.keySet()) {
            int replication = 1;
            for (Map<String, String> row : simulate(name, work.resolve(name.replaceAll("\\W+", "-")))) {
                out.append(name).append(';').append(replication++);
                MEASURES.forEach(measure -> out.append(';').append(row.getOrDefault(measure, "")));
                out.append('\n');
            }
        }
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, out.toString(), StandardCharsets.UTF_8);
    }

    /** Simulates a case; the rows of its replications. */
    static List<Map<String, String>> simulate(String name, Path folder, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("run", "--quiet", "--force"));
        words.addAll(List.of("--out", folder.toString()));
        words.addAll(Objects.requireNonNull(CASES.get(name)));
        words.addAll(Arrays.asList(options));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (CommandTree.fresh(writer, writer).execute(words.toArray(new String[0])) != 0) {
            throw new IllegalStateException(said.toString());
        }
        List<String> lines = Files.readAllLines(folder.resolve("replications.csv"), StandardCharsets.UTF_8);
        return lines.stream()
                .skip(1)
                .map(line -> cells(lines.get(0), line, ","))
                .toList();
    }

    private static Map<String, String> cells(String head, String line, String separator) {
        String[] names = head.split(separator, -1);
        String[] cells = line.split(separator, -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], cells[i]);
        }
        return row;
    }

    /** What has been kept. */
    static MeasuredRuns read() throws IOException {
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        Map<String, Map<String, List<Double>>> lists = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = cells(lines.get(0), line, ";");
            for (String measure : MEASURES) {
                lists.computeIfAbsent(Objects.requireNonNull(row.get("case")), name -> new LinkedHashMap<>())
                        .computeIfAbsent(measure, key -> new ArrayList<>())
                        .add(number(Objects.requireNonNull(row.get(measure))));
            }
        }
        MeasuredRuns runs = new MeasuredRuns();
        lists.forEach((name, measures) -> measures.forEach((measure, list) -> runs.values
                .computeIfAbsent(name, key -> new LinkedHashMap<>())
                .put(measure, list.stream().mapToDouble(Double::doubleValue).toArray())));
        return runs;
    }

    /** A measure without an observation is empty. */
    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    double[] values(String name, String measure) {
        return Objects.requireNonNull(
                Objects.requireNonNull(values.get(name), name).get(measure), measure);
    }

    Estimate estimate(String name, String measure) {
        return Estimate.of(values(name, measure));
    }

    /** Paired difference, replication by replication, of a case to another. */
    Estimate difference(String name, String from, String measure) {
        double[] after = values(name, measure);
        double[] before = values(from, measure);
        double[] differences = new double[after.length];
        for (int i = 0; i < after.length; i++) {
            differences[i] = after[i] - before[i];
        }
        return Estimate.of(differences);
    }

    /** The same in percent of the mean of the other case. */
    Estimate percent(String name, String from, String measure) {
        double[] after = values(name, measure);
        double[] before = values(from, measure);
        double mean = Estimate.of(before).mean();
        double[] percents = new double[after.length];
        for (int i = 0; i < after.length; i++) {
            percents[i] = 100 * (after[i] - before[i]) / mean;
        }
        return Estimate.of(percents);
    }
}
