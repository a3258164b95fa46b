package salesfloor.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.cli.CommandTree;

/**
 * What the command {@code compare} writes about the shipped department: the same luck in all scenarios, and what that gains. That
 * every draw of every client stays the same is in {@link SameLuckTest}.
 */
class ComparedScenariosTest {
    private static final List<String> SHORT =
            List.of("--set", "time.warmUp=4 weeks", "--set", "time.length=20 weeks", "--no-color", "--quiet");

    @TempDir
    Path folder;

    @Test
    void clerks_more_or_less_leave_the_luck_alone_and_make_orders_comparable() throws IOException {
        Path more = variant("three-clerks", "backOffice: {headcount: 3}");
        Path seller = variant("eleven-sellers", "officeSeller: {headcount: 11}");
        List<String> rows = compare(12 * Runs.effort(), Path.of("scenarios", "transactional.yaml"), more, seller);
        assertThat(cell(rows, "three-clerks", "leads", 2)).isEqualTo("0");
        assertThat(cell(rows, "three-clerks", "leads", 7)).isEqualTo("no difference");
        assertThat(ratio(rows, "three-clerks")).isGreaterThan(2);
        assertThat(ratio(rows, "eleven-sellers")).isGreaterThan(2);
        List<String> replications = Files.readAllLines(folder.resolve("out").resolve("replications.csv"));
        int each = (replications.size() - 1) / 3;
        for (int i = 1; i <= each; i++) {
            List<String> first = cells(replications.get(i)).subList(1, 4);
            assertThat(cells(replications.get(i + each)).subList(1, 4)).isEqualTo(first);
            assertThat(cells(replications.get(i + 2 * each)).subList(1, 4)).isEqualTo(first);
        }
    }

    @Test
    void a_department_against_itself_differs_in_nothing() throws IOException {
        Path file = Path.of("scenarios", "transactional.yaml");
        List<String> rows = compare(2, file, file);
        assertThat(rows.stream().filter(row -> row.startsWith("transactional (2),")))
                .hasSizeGreaterThan(40)
                .allMatch(row -> row.contains(",0,0,0,") && row.contains(",no difference,"));
    }

    private Path variant(String name, String role) throws IOException {
        Path file = folder.resolve(name + ".yaml");
        String base =
                Path.of("scenarios", "transactional.yaml").toAbsolutePath().toString();
        Files.writeString(file, "name: " + name + "\nextends: " + base + "\nstructure:\n  roles:\n    " + role + "\n");
        return file;
    }

    private List<String> compare(int replications, Path... files) throws IOException {
        List<String> words = new ArrayList<>(List.of("compare"));
        for (Path file : files) {
            words.add(file.toString());
        }
        words.addAll(SHORT);
        Path out = folder.resolve("out");
        words.addAll(List.of("--replications", Integer.toString(replications), "--out", out.toString()));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int code = CommandTree.fresh(writer, writer).execute(words.toArray(String[]::new));
        assertThat(code).as(said.toString()).isZero();
        return Files.readAllLines(out.resolve("comparison.csv"));
    }

    private static double ratio(List<String> rows, String scenario) {
        double ratio = Double.parseDouble(cell(rows, scenario, "orders", 6));
        if (Boolean.getBoolean("salesfloor.tell")) {
            System.err.println(scenario + ": variance ratio of orders " + ratio);
        }
        return ratio;
    }

    private static String cell(List<String> rows, String scenario, String measure, int column) {
        String start = scenario + "," + measure + ",";
        return rows.stream()
                .filter(row -> row.startsWith(start))
                .map(row -> cells(row).get(column))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",", -1));
    }
}
