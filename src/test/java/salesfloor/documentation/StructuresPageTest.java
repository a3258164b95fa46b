package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static salesfloor.documentation.ReferencePages.head;
import static salesfloor.documentation.ReferencePages.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.documentation.StructureRuns.Kept;

/** The table of structures comes from real runs. With {@code -Dregenerate} they are simulated anew; that takes some minutes. */
class StructuresPageTest {
    private static final Path PAGE = Path.of("docs", "explanation", "structures.md");
    private static final String BEGIN = "<!-- made by StructuresPageTest -->\n";
    private static final String END = "<!-- end -->\n";
    private static final String STALE =
            "out of date; write it anew with: mvn -o test -Dtest=StructuresPageTest -Dregenerate";

    @TempDir
    static Path work;

    @BeforeAll
    static void regenerate() throws IOException {
        if (System.getProperty("regenerate") != null) {
            if (!"figures".equals(System.getProperty("regenerate"))) {
                StructureRuns.regenerate(work.resolve("all"));
            }
            String page = page();
            Files.writeString(
                    PAGE,
                    page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
                            + table(StructureRuns.read())
                            + page.substring(page.indexOf(END)),
                    StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_table_shows_the_kept_runs() throws IOException {
        String page = page();
        assertThat(page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END)))
                .as(STALE)
                .isEqualTo(table(StructureRuns.read()));
    }

    /** Structure alone creates no capacity: with equal skills, pay and no own clients, the difference is not decided. */
    @Test
    void interchangeable_people_do_as_well_without_a_line() throws IOException {
        StructureRuns runs = StructureRuns.read();
        for (String measure : List.of("ordersPerDay", "profit", "firstDeals")) {
            assertThat(runs.of("generalists-interchangeable", measure).verdict())
                    .as(measure)
                    .isEqualTo("not decided");
        }
    }

    @Test
    void the_words_fit_the_figures() throws IOException {
        StructureRuns runs = StructureRuns.read();
        for (String worse :
                List.of("generalists", "owned-accounts", "owner-first", "pods", "developers-keep-clients")) {
            assertThat(runs.of(worse, "profit").verdict()).as(worse).isEqualTo("worse");
        }
        assertThat(runs.of("portal-with-desk", "profit").verdict()).isEqualTo("better");
        assertThat(runs.of("generalists", "firstDeals").mean()
                        / runs.of(StructureRuns.LINE, "firstDeals").mean())
                .as("generalists win 31 % fewer clients")
                .isCloseTo(0.69, within(0.03));
        assertThat(runs.of("generalists-equally-skilled", "profit").difference()
                        / runs.of("generalists", "profit").difference())
                .as("skill is three quarters of what generalists lose")
                .isCloseTo(0.25, within(0.1));
        assertThat(runs.of("pooled-accounts", "profit").verdict()).isEqualTo("no difference");
    }

    /** The same luck: a shift of more than the interval that the page shows is a change of the model or the scenario. */
    @ParameterizedTest
    @ValueSource(strings = {StructureRuns.LINE, "generalists", "pods"})
    void the_model_still_says_so(String name) throws IOException {
        StructureRuns runs = StructureRuns.read();
        Kept interval = runs.of("generalists", "ordersPerDay");
        assertThat(StructureRuns.simulateFirst(name, "ordersPerDay", work.resolve(name)))
                .as("orders per day of replication 1 of %s have moved: the page is %s", name, STALE)
                .isCloseTo(runs.of(name, "ordersPerDay").first(), within((interval.upper() - interval.lower()) / 2));
    }

    private static String table(StructureRuns runs) {
        StringBuilder out = new StringBuilder(head(
                "structure",
                "orders a day",
                "lost orders",
                "first deals a month",
                "clients at the end",
                "payroll",
                "profit",
                "profit against the line",
                "verdict"));
        for (String name : StructureRuns.names()) {
            Kept profit = runs.of(name, "profit");
            out.append(row(
                    name,
                    format("%.0f", runs.of(name, "ordersPerDay").mean()),
                    format("%.1f %%", 100 * runs.of(name, "lostOrders").mean()),
                    format("%.0f", runs.of(name, "firstDeals").mean()),
                    format("%,.0f", runs.of(name, "activeClientsEnd").mean()),
                    format("%,.0f", runs.of(name, "payroll").mean()),
                    format("%,.0f", profit.mean()),
                    name.equals(StructureRuns.LINE) ? "" : difference(profit),
                    name.equals(StructureRuns.LINE) ? "" : profit.verdict()));
        }
        out.append(format("""

                EUR a month; %d replications of one observed year after a warm-up quarter, with the same clients and the same luck;
                ± is half of the interval, and all intervals hold together with 95 %%.
                """, StructureRuns.REPLICATIONS));
        return out.toString();
    }

    private static String difference(Kept profit) {
        double half = (profit.upper() - profit.lower()) / 2;
        return half == 0
                ? "0"
                : format("%+,.0f ± %,.0f", profit.difference(), half).replace('-', '−');
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
