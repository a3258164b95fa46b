package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import salesfloor.experiment.Disk;
import salesfloor.experiment.FakeReplications;
import salesfloor.experiment.Simulation;
import salesfloor.report.Inputs;
import tools.jackson.databind.JsonNode;

/** The report as its reader meets it: in a real browser. */
class ReportPageTest {
    private static final int MOST_BYTES = 3_000_000;
    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final Simulation DICE = (scenario, seed, events) -> new FakeReplications(seed, 1000.0);

    @TempDir
    static Path folder;

    private static Browser browser;

    @BeforeAll
    static void begin() throws IOException, InterruptedException {
        Optional<Path> program = Browser.installed();
        Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on this machine.");
        browser = Browser.start(program.get(), folder.resolve("profile"));
        scenario("base.yaml", "base", "Does the desk keep up?", "");
        scenario("bad.yaml", HOSTILE, HOSTILE + " И по-русски? " + "долго ".repeat(20), "");
        scenario(
                "goals.yaml",
                "=cmd|' /C calc'!A0",
                "",
                "goals: [\"serviceLevel >= 0.5\", \"profit >= 1000000000\", \"orders >= 1\"]");
        scenario("nobody.yaml", "nobody", "What if nobody calls?", "market: {prospects: 1, initialClients: 0}");
        Files.writeString(folder.resolve("other.yaml"), "extends: base.yaml\nname: other\nprice: {index: 1.1}\n");
        Files.writeString(folder.resolve("sweep.yaml"), """
                name: desk
                question: How many sellers does the desk need?
                base: base.yaml
                vary: {structure.roles.seller.headcount: [1, 2, 3]}
                responses: [profit, ordersPerDay]
                optimise: {maximise: profit, indifference: 500}
                """);
        Files.writeString(folder.resolve("many.yaml"), """
                name: many
                base: base.yaml
                vary:
                  structure.roles.seller.headcount: {from: 1, to: 50, step: 1}
                  structure.roles.telemarketer.headcount: {from: 1, to: 10, step: 1}
                responses: [profit]
                """);
    }

    private static void scenario(String file, String name, String question, String more) throws IOException {
        String text = """
                name: "%s"
                question: "%s"
                time: {warmUp: 1 week, length: 6 weeks}
                structure:
                  roles:
                    telemarketer: {headcount: 1, activities: [qualify]}
                    developer: {headcount: 1, activities: [develop]}
                    seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """.formatted(name, question);
        String market = more.startsWith("market") ? more : "market: {prospects: 200, initialClients: 100}\n" + more;
        Files.writeString(folder.resolve(file), text + market + "\n");
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private Path made(String command) {
        Path out = folder.resolve("out-" + command.replaceAll("[^a-z0-9]+", "-"));
        if (Files.exists(out)) {
            return out.resolve("report.html");
        }
        List<Object> words = new ArrayList<>();
        for (String word : command.split(" ", -1)) {
            words.add(word.endsWith(".yaml") ? folder.resolve(word) : word);
        }
        words.addAll(List.of("--out", out, "--no-charts"));
        Given given = Given.salesfloor(words.toArray());
        assertThat(out.resolve("report.html")).as(given.complained()).exists();
        return out.resolve("report.html");
    }

    private static Stream<String> commands() {
        return Stream.of(
                "run base.yaml --replications 3",
                "run bad.yaml --replications 2",
                "run goals.yaml --replications 2 --lang ru",
                "run nobody.yaml --replications 1",
                "compare base.yaml other.yaml bad.yaml --replications 3",
                "sweep sweep.yaml --replications 3",
                "value base.yaml --replications 3",
                "optimise sweep.yaml --replications 3 --max-replications 5",
                "sensitivity base.yaml --versus other.yaml --replications 2 --runs 12",
                "horizon base.yaml --replications 3");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void opens_without_a_complaint_and_asks_for_nothing_else(String command) throws IOException {
        Path page = made(command);
        assertThat(Files.size(page)).isLessThan(MOST_BYTES);
        browser.screen(1366, 768, false).open(page);
        drawEverything();
        assertThat(browser.value("document.querySelectorAll('.drawing').length").asInt())
                .isEqualTo(browser.value("document.querySelectorAll('.drawing svg').length")
                        .asInt());
        for (String section : List.of("#answer", "#formula", "#provenance")) {
            assertThat(browser.value("document.querySelectorAll('" + section + "').length")
                            .asInt())
                    .as(section)
                    .isEqualTo(1);
        }
        String names = "[...document.querySelectorAll('[id]')].filter(e => !e.closest('svg')).map(e => e.id)";
        assertThat(browser.value(names + ".length")).isEqualTo(browser.value("new Set(" + names + ").size"));
        assertThat(browser.value("document.querySelectorAll('img,iframe,object,link').length")
                        .asInt())
                .isZero();
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    private void drawEverything() {
        browser.value("window.dispatchEvent(new Event('beforeprint'))");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void the_first_screen_shows_question_answer_figures_and_a_picture(String command) {
        Path page = made(command);
        for (int[] size : List.of(new int[] {1366, 768}, new int[] {390, 844})) {
            browser.screen(size[0], size[1], false).open(page);
            for (String part : List.of("h1", ".answer", ".figures", ".lead .drawing")) {
                JsonNode bottom = browser.value(
                        "(e => e ? e.getBoundingClientRect().bottom : -1)(document.querySelector('" + part + "'))");
                assertThat(bottom.asDouble())
                        .as("%s on a screen of %d x %d", part, size[0], size[1])
                        .isLessThanOrEqualTo(size[1]);
            }
            assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                    .as("no scrolling to the side")
                    .isLessThanOrEqualTo(size[0]);
        }
    }

    @Test
    void the_question_stands_there_word_for_word() {
        browser.screen(1366, 768, false).open(made("run bad.yaml --replications 2"));
        assertThat(browser.value("document.querySelector('h1').textContent").asString())
                .isEqualTo((HOSTILE + " И по-русски? " + "долго ".repeat(20)).strip());
    }

    @Test
    void goals_are_told_with_a_sign_and_not_by_colour_alone() {
        browser.screen(1366, 768, false).open(made("run goals.yaml --replications 2 --lang ru"));
        assertThat(browser.value("[...document.querySelectorAll('.goals b')].map(e => e.textContent).join()")
                        .asString())
                .contains("✗ не выполнена", "✓ выполнена");
        assertThat(browser.value("document.documentElement.lang").asString()).isEqualTo("ru");
    }

    @Test
    void tables_are_sorted_by_their_numbers_and_back() {
        browser.screen(1366, 768, false).open(made("run base.yaml --replications 3"));
        String column = "[...document.querySelectorAll('#money-table-1 tbody tr')].map(r => r.cells[1]).map(c =>"
                + " Number(c.dataset.v || c.textContent))";
        browser.value("document.querySelector('#money-table-1 th:nth-child(2) button').click()");
        assertThat(browser.value("JSON.stringify(" + column + ")"))
                .isEqualTo(browser.value("JSON.stringify(" + column + ".sort((a, b) => a - b))"));
        browser.value("document.querySelector('#money-table-1 th:nth-child(2) button').click()");
        assertThat(browser.value("JSON.stringify(" + column + ")"))
                .isEqualTo(browser.value("JSON.stringify(" + column + ".sort((a, b) => b - a))"));
        assertThat(browser.value("document.querySelector('#money-table-1 th:nth-child(2)').ariaSort")
                        .asString())
                .isEqualTo("descending");
    }

    @Test
    void a_saved_table_has_all_digits_and_no_formula() throws IOException {
        Path page = made("compare goals.yaml base.yaml --replications 2");
        browser.screen(1366, 768, false).open(page);
        browser.value("URL.createObjectURL = blob => { window.saved = blob; return '#'; }");
        browser.value("document.querySelector('button.save[data-file=\"summary.csv\"]').click()");
        List<String> saved = browser.value("saved.text()").asString().lines().toList();
        List<String> file = Files.readAllLines(page.resolveSibling("summary.csv"));
        assertThat(saved.get(1)).startsWith("'=cmd|").contains(",Leads,");
        String mean = file.get(1).split(",", -1)[2];
        assertThat(saved.get(1).split(",", -1)[2]).isEqualTo(mean);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writing_stands_out_from_its_paper(boolean dark) {
        browser.screen(1366, 768, dark).open(made("run base.yaml --replications 3"));
        String contrast = """
                (function () {
                  const style = getComputedStyle(document.documentElement);
                  const light = name => {
                    const hex = style.getPropertyValue(name).trim().slice(1);
                    const part = i => {
                      const c = parseInt(hex.substr(2 * i, 2), 16) / 255;
                      return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
                    };
                    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
                  };
                  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
                  const inks = ['--ink', '--muted', '--accent', '--good', '--bad', '--doubt'];
                  return Math.min(...inks.flatMap(ink => [ratio(ink, '--paper'), ratio(ink, '--soft')]));
                })()
                """;
        assertThat(browser.value(contrast).asDouble())
                .as("WCAG 2.2, 1.4.3: contrast of writing")
                .isGreaterThanOrEqualTo(4.5);
        assertThat(browser.value("getComputedStyle(document.body).backgroundColor")
                        .asString())
                .isEqualTo(dark ? "rgb(20, 24, 29)" : "rgb(255, 255, 255)");
    }

    @ParameterizedTest
    @CsvSource({"run base.yaml --replications 3", "compare base.yaml other.yaml bad.yaml --replications 3"})
    void prints(String command) throws IOException {
        browser.screen(1366, 768, false).open(made(command));
        Path pdf = folder.resolve("print.pdf");
        browser.print(pdf);
        assertThat(Files.size(pdf)).isGreaterThan(20_000);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Drawn for paper and not for the screen, whose width paper has not. */
    @Test
    void a_printed_picture_has_the_width_of_paper_and_keeps_to_its_place() {
        browser.screen(1366, 768, true).open(made("run base.yaml --replications 3"));
        drawEverything();
        String beyond = """
                [...document.querySelectorAll('.drawing')].filter(place => {
                  const svg = place.querySelector('svg').getBoundingClientRect();
                  const room = place.getBoundingClientRect();
                  return svg.width > 681 || svg.width < 600 || svg.bottom > room.bottom + 1;
                }).length
                """;
        assertThat(browser.value(beyond).asInt()).isZero();
        assertThat(browser.value("getComputedStyle(document.documentElement).getPropertyValue('--paper')")
                        .asString())
                .as("paper is white, however dark the screen")
                .contains("#ffffff");
        browser.value("window.dispatchEvent(new Event('afterprint'))");
        assertThat(browser.value("document.documentElement.className").asString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_words_of_a_picture_lie_on_others(String command) {
        Path page = made(command);
        String onEachOther = """
                [...document.querySelectorAll('.drawing svg')].flatMap(svg => {
                  const texts = [...svg.querySelectorAll('text')].map(t => [t.textContent, t.getBoundingClientRect()]);
                  return texts.flatMap(([a, one], i) => texts.slice(i + 1)
                    .filter(([b, other]) => Math.min(one.right, other.right) - Math.max(one.left, other.left) > 3
                      && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 5)
                    .map(([b]) => a + ' on ' + b));
                }).join('; ')
                """;
        for (int[] size : List.of(new int[] {1366, 9000}, new int[] {390, 9000})) {
            browser.screen(size[0], size[1], false).open(page);
            browser.value("new Promise(drawn => setTimeout(drawn, 300))");
            assertThat(browser.value(onEachOther).asString())
                    .as("%d wide", size[0])
                    .isEmpty();
        }
    }

    @Test
    void axes_write_numbers_and_months_as_the_rest_of_the_page_does() {
        browser.screen(1366, 9000, false).open(made("run goals.yaml --replications 2 --lang ru"));
        browser.value("new Promise(drawn => setTimeout(drawn, 300))");
        String written = browser.value(
                        "[...document.querySelectorAll('.drawing svg text')].map(t => t.textContent).join('|')")
                .asString();
        assertThat(written).containsPattern("\\|(янв|фев|мар|апр|июн|июл|авг|сен|окт|ноя|дек)\\.|\\|май\\|");
        assertThat(written).doesNotContainPattern("(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
        assertThat(written).doesNotContainPattern("\\|[0-9]+[.,][0-9]{3}\\|").doesNotContainPattern("\\|-[0-9]");
    }

    @Test
    void five_hundred_cases_are_one_small_page_that_opens_at_once() throws IOException {
        Path out = folder.resolve("out-many");
        Surroundings dice = new Surroundings(Inputs.onDisk(), DICE, Disk.REAL);
        int code = new CommandLine(new SweepCommand(dice))
                .execute(
                        folder.resolve("many.yaml").toString(),
                        "--out",
                        out.toString(),
                        "--quiet",
                        "--no-charts",
                        "--replications",
                        "2");
        assertThat(code).isZero();
        Path page = out.resolve("report.html");
        assertThat(Files.size(page)).isLessThan(MOST_BYTES);
        browser.screen(1366, 768, false).open(page);
        double loaded = browser.value("performance.timing.loadEventEnd - performance.timing.navigationStart")
                .asDouble();
        assertThat(loaded).as("milliseconds until loaded").isLessThan(2000);
        assertThat(browser.complaints()).isEmpty();
    }
}
