package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result folder has the form of STRESS-DES, filled in as far as the folder knows. */
class StressFormTest {
    private static final List<String> ITEMS = List.of(
            "1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "3.4", "4.1", "4.2", "4.3",
            "5.1", "5.2", "5.3", "5.4", "6.1");

    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                name: base
                question: "Does it hold? ](javascript:alert(1)) | <script> `x` http://x.org *bold*"
                time: {warmUp: 1 week, length: 5 weeks}
                market: {prospects: 200, initialClients: 100}
                structure:
                  roles:
                    telemarketer: {headcount: 1, activities: [qualify]}
                    lead_dev: {headcount: 1, activities: [develop]}
                    seller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """);
        Files.writeString(
                folder.resolve("other.yaml"), "extends: base.yaml\nname: other\nprice: {index: 1.1}\nquestion: ''\n");
    }

    private String form(Object... words) throws IOException {
        Given given = Given.salesfloor(words);
        assertThat(given.code()).as(given.complained()).isEqualTo(ExitCodes.DONE);
        return Files.readString(folder.resolve("out/STRESS.md"));
    }

    private String run(String... more) throws IOException {
        List<Object> words = new ArrayList<>(
                List.of("run", folder.resolve("base.yaml"), "--replications", "3", "--seed", "42", "--no-charts"));
        words.addAll(List.of(more));
        words.addAll(List.of("--out", folder.resolve("out")));
        return form(words.toArray());
    }

    private static String item(String form, String number) {
        int from = form.indexOf("### " + number);
        int to = form.indexOf("\n#", from + 1);
        return form.substring(from, to < 0 ? form.length() : to);
    }

    @Test
    void all_twenty_items_are_there_in_their_order_and_none_is_empty() throws IOException {
        String form = run();

        assertThat(Pattern.compile("(?m)^### (\\S+) .+$")
                        .matcher(form)
                        .results()
                        .map(found -> found.group(1)))
                .isEqualTo(ITEMS);
        assertThat(ITEMS)
                .allSatisfy(item -> assertThat(item(form, item).lines().filter(line -> !line.isBlank()))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void what_the_folder_knows_is_filled_in() throws IOException {
        String form = run();

        assertThat(item(form, "2.5")).contains("| seller | 2 | takeOrder, prepareDocuments |");
        assertThat(item(form, "4.1")).contains("with 100 clients", "1 week");
        assertThat(item(form, "4.2")).contains("2025-01-06", "5 weeks", "2025-01-13", "20 open days");
        assertThat(item(form, "4.3")).contains("| base | 3 | 0 |", "Only 3 replications");
        assertThat(item(form, "5.2")).contains("Root seed 42");
    }

    @Test
    void what_only_the_author_knows_is_left_blank_for_all_to_see() throws IOException {
        String form = run();

        assertThat(ITEMS.stream().filter(item -> item(form, item).contains("☐ **To fill in:**")))
                .containsExactly("1.1", "1.2", "1.3", "2.1", "3.1", "3.2", "3.4", "6.1");
    }

    @Test
    void text_from_the_scenario_makes_no_markup() throws IOException {
        String form = run();

        assertThat(item(form, "1.1"))
                .contains(
                        "> Does it hold? \\](javascript:alert(1)) \\| \\<script\\> \\`x\\` http\\://x.org \\*bold\\*");
        assertThat(item(form, "2.1")).contains("develop[\"develop: lead dev\"]");
        assertThat(item(form, "2.5")).contains("| lead\\_dev | 1 | develop |");
    }

    @Test
    void compared_scenarios_show_what_differs() throws IOException {
        String form = form(
                "compare",
                folder.resolve("base.yaml"),
                folder.resolve("other.yaml"),
                "--replications",
                "5",
                "--no-charts",
                "--out",
                folder.resolve("out"));

        assertThat(item(form, "1.3")).contains("2 scenarios", "- base", "- other");
        assertThat(item(form, "2.3"))
                .contains("| other | price.index | 1 | 1.1 |")
                .doesNotContain("question");
    }

    @Test
    void the_form_speaks_russian() throws IOException {
        String form = run("--lang", "ru");

        assertThat(Pattern.compile("(?m)^### (\\S+) \\p{IsCyrillic}.+$")
                        .matcher(form)
                        .results()
                        .map(MatchResult::group))
                .hasSize(ITEMS.size());
        assertThat(form).contains("☐ **Заполнить:**");
    }
}
