package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesfloor.FolderBytes;

/** Of results that are told in Russian, no word is English; what machines read is the same in every language. */
class RussianResultsTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]+");

    /** Names of files, the currency, paths in scenario files, a method by its name, and what the program says of itself. */
    private static final Pattern ALLOWED = Pattern.compile(
            "[\\p{Alnum}_.-]+\\.(csv|json|html|yaml|gz|xlsx)|--?[a-z]+|EUR|CSV|MSER-5|Salesfloor|\\(not packaged\\)"
                    + "|\\b[0-9a-f]{16,}\\b|charts|\\b(activities|clients|economics|leads)(\\.[A-Za-z]+)+");

    @TempDir
    Path folder;

    private Path out;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), """
                name: основной
                question: Сколько нужно продавцов?
                time: {warmUp: 1 week, length: 5 weeks}
                market: {prospects: 200, initialClients: 100}
                structure:
                  roles:
                    telemarketer: {headcount: 1, activities: [qualify]}
                    developer: {headcount: 1, activities: [develop]}
                    officeSeller: {headcount: 2, activities: [takeOrder, prepareDocuments]}
                """);
        Files.writeString(folder.resolve("other.yaml"), "extends: base.yaml\nname: другой\nprice: {index: 1.1}\n");
        Files.writeString(folder.resolve("sweep.yaml"), """
                name: отдел
                base: other.yaml
                vary: {structure.roles.officeSeller.headcount: [1, 2, 3], structure.roles.developer.headcount: [1, 2]}
                optimise: {maximise: profit, indifference: 500}
                """);
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run base.yaml --replications 2",
                "compare base.yaml other.yaml --replications 3",
                "sweep sweep.yaml --replications 3",
                "value base.yaml --replications 3",
                "optimise sweep.yaml --replications 3 --max-replications 5",
                "sensitivity base.yaml --versus other.yaml --replications 2 --runs 12",
                "sensitivity base.yaml --replications 2 --runs 12",
                "horizon base.yaml --replications 3 --years 2"
            })
    void no_word_is_english(String command) throws IOException {
        Given told = Given.in(folder, command, "--lang", "ru", "--out", out);
        assertThat(told.code()).as(told.complained()).isIn(ExitCodes.DONE, ExitCodes.GOAL_MISSED);
        assertThat(english(told.printed() + told.complained())).as("terminal").isEmpty();
        assertThat(english(text(Files.readString(out.resolve("report.html")))))
                .as("page")
                .isEmpty();
        for (Path picture : pictures()) {
            assertThat(english(text(Files.readString(picture))))
                    .as(picture.toString())
                    .isEmpty();
        }
        Map<String, String> russian = machines();
        assertThat(Given.salesfloor("report", out, "--lang", "en").code()).isEqualTo(told.code());
        assertThat(machines()).isEqualTo(russian);
    }

    @Test
    void an_estimate_has_no_english_word() {
        assertThat(english(Given.in(folder, "estimate base.yaml --lang ru").printed()))
                .isEmpty();
    }

    /** Latin words that are not allowed; commands to copy are as they must be typed. */
    private static SortedSet<String> english(String text) {
        String said = text.lines().filter(line -> !line.contains("salesfloor ")).collect(Collectors.joining("\n"));
        return WORD.matcher(ALLOWED.matcher(said.replaceAll("(?m)^/.*$", "")).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is read of a page or picture: no markup, styles, scripts, commands or scenario files. */
    private static String text(String markup) {
        return Pattern.compile("<(script|style|pre|code)\\b.*?</\\1>", Pattern.DOTALL)
                .matcher(markup)
                .replaceAll(" ")
                .replaceAll("<[^>]*>", "\n")
                .replaceAll("&[a-z]+;", " ");
    }

    private List<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private Map<String, String> machines() throws IOException {
        Map<String, String> machines = FolderBytes.of(out);
        machines.keySet().removeIf(name -> !name.endsWith(".csv"));
        machines.replaceAll(
                (name, bytes) -> new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return machines;
    }
}
