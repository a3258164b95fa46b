package salesfloor.documentation;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import salesfloor.cli.CommandTree;
import salesfloor.experiment.DepartmentReplication;
import salesfloor.metrics.Measure;
import salesfloor.scenario.Scenario;
import salesfloor.scenario.file.ExperimentCase;
import salesfloor.scenario.file.ExperimentReader;
import salesfloor.scenario.file.Factor;
import salesfloor.scenario.file.GoalRange;
import salesfloor.scenario.file.Level;
import salesfloor.scenario.file.ReadExperiment;

/** The sweeps of the shipped experiments, kept in {@code docs/figures/experiments.csv} and {@code docs/figures/knees.csv}. */
final class ExperimentRuns {
    static final List<String> NAMES =
            List.of("back-office-ratio", "time-savings", "throughput-versus-headcount", "structures");
    private static final Path FOLDER = Path.of("scenarios", "experiments");
    private static final Path POINTS = Path.of("docs", "figures", "experiments.csv");
    private static final Path KNEES = Path.of("docs", "figures", "knees.csv");
    private static final String RATIO = "variance ratio of the pairing";
    private static final List<String> KEPT = List.of(
            "experiment", "point", "measure", "mean", "first", "difference", "lower", "upper", RATIO, "verdict");
    private static final List<String> KNEE =
            List.of("experiment", "scenario", "factor", "kpi", "what", "value", "lower", "upper", "from", "to");

    /**
     * One measure of one point.
     *
     * @param first value of the first replication
     * @param difference to the first point of its case, with the limits of its interval
     * @param ratio the variance ratio of the pairing
     */
    record Kept(
            double mean, double first, double difference, double lower, double upper, double ratio, String verdict) {
        double halfWidth() {
            return (upper - lower) / 2;
        }
    }

    /** A place or a slope with its interval. */
    record Bend(double value, double lower, double upper, String from, String to) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Map<String, Bend> bends = new LinkedHashMap<>();

    private ExperimentRuns() {}

    /**
     * Keeps the results of every experiment.
     *
     * @param out a folder with a result folder for each; where one is missing it is simulated
     */
    static void regenerate(Path out) throws IOException {
        StringBuilder points = new StringBuilder(String.join(";", KEPT) + "\n");
        StringBuilder knees = new StringBuilder(String.join(";", KNEE) + "\n");
        for (String name : NAMES) {
            Path folder = out.resolve(name);
            if (!Files.exists(folder.resolve("manifest.json"))) {
                execute(List.of("sweep", file(name).toString(), "--quiet", "--no-charts", "--out", folder.toString()));
            }
            points(name, folder, points);
            if (Files.exists(folder.resolve("knees.csv"))) {
                rows(folder.resolve("knees.csv"), ',').forEach(row -> line(knees, name, KNEE, row));
            }
        }
        Files.writeString(POINTS, points.toString(), StandardCharsets.UTF_8);
        Files.writeString(KNEES, knees.toString(), StandardCharsets.UTF_8);
    }

    private static void points(String name, Path folder, StringBuilder out) throws IOException {
        Map<String, Map<String, String>> first = new LinkedHashMap<>();
        rows(folder.resolve("replications.csv"), ',').forEach(row -> first.putIfAbsent(cell(row, "scenario"), row));
        Map<String, String> means = rows(folder.resolve("summary.csv"), ',').stream()
                .collect(Collectors.toMap(
                        row -> cell(row, "scenario") + ";" + cell(row, "kpi"),
                        row -> cell(row, "mean"),
                        (one, two) -> one));
        for (Map<String, String> row : rows(folder.resolve("comparison.csv"), ',')) {
            String point = cell(row, "scenario");
            String measure = cell(row, "kpi");
            row.put("point", point);
            row.put("measure", measure);
            row.put("mean", Objects.requireNonNull(means.get(point + ";" + measure)));
            row.put("first", cell(Objects.requireNonNull(first.get(point)), measure));
            line(out, name, KEPT, row);
        }
    }

    private static void line(StringBuilder out, String experiment, List<String> columns, Map<String, String> row) {
        row.put("experiment", experiment);
        out.append(columns.stream().map(column -> cell(row, column)).collect(Collectors.joining(";")))
                .append('\n');
    }

    private static void execute(List<String> words) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (CommandTree.fresh(writer, writer).execute(words.toArray(new String[0])) != 0) {
            throw new IllegalStateException(said.toString());
        }
    }

    /** Reads what is kept. */
    static ExperimentRuns read() throws IOException {
        ExperimentRuns runs = new ExperimentRuns();
        for (Map<String, String> row : rows(POINTS, ';')) {
            runs.kept.put(
                    cell(row, "experiment") + ";" + cell(row, "point") + ";" + cell(row, "measure"),
                    new Kept(
                            number(row, "mean"),
                            number(row, "first"),
                            number(row, "difference"),
                            number(row, "lower"),
                            number(row, "upper"),
                            number(row, RATIO),
                            cell(row, "verdict")));
        }
        for (Map<String, String> row : rows(KNEES, ';')) {
            runs.bends.put(
                    String.join(";", cell(row, "experiment"), cell(row, "factor"), cell(row, "kpi"), cell(row, "what")),
                    new Bend(
                            number(row, "value"),
                            number(row, "lower"),
                            number(row, "upper"),
                            cell(row, "from"),
                            cell(row, "to")));
        }
        return runs;
    }

    Kept of(String experiment, String point, String measure) {
        String key = experiment + ";" + point + ";" + measure;
        return Objects.requireNonNull(kept.get(key), key);
    }

    /** The points of an experiment, in its order. */
    List<String> points(String experiment) {
        return kept.keySet().stream()
                .filter(key -> key.startsWith(experiment + ";"))
                .map(key -> key.split(";", -1)[1])
                .distinct()
                .toList();
    }

    /** Of an experiment that changes one factor at a time. */
    Optional<Bend> bend(String experiment, String factor, String measure, String what) {
        return Optional.ofNullable(bends.get(String.join(";", experiment, factor, measure, what)));
    }

    /** Simulates the first replication of a point: a case, or a case with one factor set. */
    static double simulateFirst(String experiment, String point, String measure) {
        Scenario scenario = scenario(experiment, point);
        return Objects.requireNonNull(new DepartmentReplication(scenario, 1, Optional.empty())
                .run(1)
                .measures()
                .get(measure));
    }

    private static Scenario scenario(String experiment, String point) {
        ReadExperiment read = experiment(file(experiment));
        for (ExperimentCase one : read.cases()) {
            if (one.name().equals(point)) {
                return one.base().scenario();
            }
            String prefix = one.name().isEmpty() ? "" : one.name() + ": ";
            for (Factor factor : one.factors()) {
                for (Level level : factor.levels()) {
                    if ((prefix + factor.name() + " " + level.text()).equals(point)) {
                        return one.with("first", List.of(level), read.reader()).scenario();
                    }
                }
            }
        }
        throw new IllegalArgumentException(point);
    }

    static ReadExperiment experiment(Path file) {
        Map<String, GoalRange> measures =
                Measure.catalogue().stream().collect(Collectors.toMap(Measure::key, measure -> GoalRange.ANY));
        return new ExperimentReader(measures).read(file, List.of());
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ".yaml");
    }

    private static double number(Map<String, String> row, String name) {
        String text = cell(row, name);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    private static List<Map<String, String>> rows(Path file, char separator) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        List<String> names = cells(lines.get(0), separator);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line, separator);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(names.get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The cells of a line; a separator between quotation marks belongs to its cell. */
    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String cell(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }
}
