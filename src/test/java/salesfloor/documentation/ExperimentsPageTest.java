package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesfloor.documentation.ExperimentRuns.Kept;

/**
 * The tables about the shipped experiments come from real runs. With {@code -Dregenerate} they are simulated anew; that takes ten
 * minutes on two idle cores. {@code -Dsalesfloor.experiments=DIR} takes results from result folders {@code DIR/NAME} where they
 * are there already; with {@code -Dregenerate=figures} only the page is written.
 */
class ExperimentsPageTest {
    private static final Path PAGE = Path.of("docs", "explanation", "experiments.md");
    private static final String END = "<!-- end -->\n";
    private static final String STALE =
            "out of date; write it anew with: mvn -o test -Dtest=ExperimentsPageTest -Dregenerate=figures";

    @TempDir
    static Path work;

    @BeforeAll
    static void regenerate() throws IOException {
        if (System.getProperty("regenerate") == null) {
            return;
        }
        if (!"figures".equals(System.getProperty("regenerate"))) {
            String given = System.getProperty("salesfloor.experiments");
            ExperimentRuns.regenerate(given == null ? work : Path.of(given));
        }
        String page = page();
        for (Map.Entry<String, String> table :
                ExperimentTables.all(ExperimentRuns.read()).entrySet()) {
            int from =
                    page.indexOf(begin(table.getKey())) + begin(table.getKey()).length();
            page = page.substring(0, from) + table.getValue() + page.substring(page.indexOf(END, from));
        }
        Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }

    @Test
    void the_tables_show_the_kept_runs() throws IOException {
        String page = page();
        ExperimentTables.all(ExperimentRuns.read()).forEach((name, table) -> {
            assertThat(page).contains(begin(name));
            int from = page.indexOf(begin(name)) + begin(name).length();
            assertThat(page.substring(from, page.indexOf(END, from)))
                    .as("%s: %s", name, STALE)
                    .isEqualTo(table);
        });
    }

    /** One point of each experiment is simulated again: the program still gives what is shown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "back-office-ratio; full desk, heavy papers: clerks 3; ordersPerDay",
                "back-office-ratio; twelve people as planned: clerks among the twelve 4; profit",
                "time-savings; full desk, no clerk: document time saved 40 %; profit",
                "throughput-versus-headcount; office seller 11; ordersPerDay",
                "structures; portal with desk; profit"
            })
    void the_program_still_gives_the_kept_runs(String experiment, String point, String measure) throws IOException {
        double kept = ExperimentRuns.read().of(experiment, point, measure).first();
        assertThat(ExperimentRuns.simulateFirst(experiment, point, measure))
                .as("out of date; simulate anew with: mvn -o test -Dtest=ExperimentsPageTest -Dregenerate")
                .isCloseTo(kept, within(1e-9 * Math.abs(kept)));
    }

    /** The source's claim by regime, as the page says it in words. */
    @Test
    void the_words_about_clerks_fit_the_figures() throws IOException {
        ExperimentRuns runs = ExperimentRuns.read();
        String ratio = "back-office-ratio";
        for (String oneForFive : List.of(
                "ten sellers: clerks 2", "five sellers: clerks 1", "twenty sellers: clerks 4", "full desk: clerks 2")) {
            Kept orders = runs.of(ratio, oneForFive, "ordersPerDay");
            assertThat(orders.verdict()).as(oneForFive).isEqualTo("better");
            assertThat(orders.upper() / (orders.mean() - orders.difference()))
                    .as("less than a fifth, %s", oneForFive)
                    .isLessThan(0.20);
        }
        Kept heavy = runs.of(ratio, "full desk, heavy papers: clerks 4", "ordersPerDay");
        assertThat(heavy.lower() / (heavy.mean() - heavy.difference()))
                .as("more than a fifth where papers are heavy and the desk is full")
                .isGreaterThan(0.20);
        for (String people : List.of("1", "2", "3")) {
            assertThat(runs.of(ratio, "twelve people as planned: clerks among the twelve " + people, "profit")
                            .verdict())
                    .as("as planned, %s of twelve", people)
                    .isEqualTo("not decided");
        }
        assertThat(runs.of(ratio, "twelve people at a full desk: clerks among the twelve 2", "profit")
                        .verdict())
                .isEqualTo("better");
        assertThat(runs.of(ratio, "twelve people at a full desk: clerks among the twelve 4", "profit")
                        .verdict())
                .isEqualTo("worse");
        assertThat(runs.of(ratio, "quiet desk: clerks 2", "profit").verdict()).isEqualTo("not decided");
        assertThat(runs.of(ratio, "quiet desk: clerks 3", "profit").verdict()).isEqualTo("worse");
    }

    @Test
    void the_words_about_saved_time_fit_the_figures() throws IOException {
        ExperimentRuns runs = ExperimentRuns.read();
        assertThat(runs.of("time-savings", "quiet desk: document time saved 40 %", "profit")
                        .verdict())
                .isEqualTo("not decided");
        assertThat(runs.of("time-savings", "full desk, no clerk: document time saved 40 %", "profit")
                        .verdict())
                .isEqualTo("better");
    }

    /** The same luck for both makes a difference of one seller in ten visible with few replications. */
    @Test
    void ten_and_eleven_sellers_share_enough_luck() throws IOException {
        assertThat(ExperimentRuns.read()
                        .of("throughput-versus-headcount", "office seller 11", "ordersPerDay")
                        .ratio())
                .isGreaterThan(4);
    }

    /** Sweep and compare say the same of the same scenarios. */
    @Test
    void structures_are_those_of_their_page() throws IOException {
        ExperimentRuns sweep = ExperimentRuns.read();
        StructureRuns compare = StructureRuns.read();
        for (String name : StructureRuns.names()) {
            assertThat(sweep.of("structures", name.replace('-', ' '), "profit").mean())
                    .as(name)
                    .isCloseTo(compare.of(name, "profit").mean(), within(0.01));
        }
    }

    private static String begin(String table) {
        return "<!-- made by ExperimentsPageTest: " + table + " -->\n";
    }

    private static String page() throws IOException {
        return Files.readString(PAGE, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
