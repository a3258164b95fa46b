package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.cli.CommandTree;
import salesfloor.metrics.Measure;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The pages say what is true: commands run and print what is shown, links lead somewhere, keys and measures exist. With
 * {@code -Dregenerate} the outputs shown are taken anew from whole runs.
 */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
    private static final Pattern WORDS = Pattern.compile("`([a-z][A-Za-z]*(?:\\.[A-Za-z0-9*<>]+)*)`");
    private static final Pattern FIGURE =
            Pattern.compile("^\\| `([a-zA-Z]+\\.[\\w.]+)` \\| (.*?) \\|", Pattern.MULTILINE);
    private static final Path REFERENCE = Path.of("docs", "reference");
    private static final List<String> ROLES = List.of("telemarketer", "developer", "officeSeller", "backOffice");
    private static final Pattern SET = Pattern.compile("--set ([\\w.]+)=");

    @TempDir
    Path folder;

    @TestFactory
    @DisabledOnOs(OS.WINDOWS)
    Stream<DynamicTest> commands_print_what_is_shown() throws IOException {
        boolean whole = System.getProperty("regenerate") != null;
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : pages()) {
            if (Files.readString(page, StandardCharsets.UTF_8).contains("```console")) {
                Path work =
                        Files.createDirectories(folder.resolve(page.toString().replaceAll("\\W", "-")));
                tests.add(DynamicTest.dynamicTest(
                        page.toString(), () -> new ConsoleBlocks(page, new Console(work, whole), whole).check()));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> links_lead_somewhere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    Matcher link = LINK.matcher(read(page));
                    while (link.find()) {
                        if (!link.group(1).startsWith("http")) {
                            follow(page, link.group(1));
                        }
                    }
                }));
    }

    private static void follow(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).as("%s links to %s", page, link).exists();
        if (parts.length == 2) {
            assertThat(anchors(target)).as("%s links to %s", page, link).contains(parts[1]);
        }
    }

    private static List<String> anchors(Path page) throws IOException {
        List<String> anchors = new ArrayList<>();
        Matcher heading = HEADING.matcher(read(page));
        while (heading.find()) {
            String plain = heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "");
            anchors.add(plain.strip().replace(' ', '-'));
        }
        return anchors;
    }

    @TestFactory
    Stream<DynamicTest> keys_and_measures_exist() throws IOException {
        return pages().stream()
                .filter(page -> !page.startsWith(REFERENCE))
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    String text = read(page);
                    Matcher words = WORDS.matcher(text);
                    while (words.find()) {
                        assertThat(isKnown(words.group(1)))
                                .as("%s mentions `%s`, which is no key, measure or other name", page, words.group(1))
                                .isTrue();
                    }
                    Matcher sets = SET.matcher(text);
                    while (sets.find()) {
                        assertThat(isKey(sets.group(1)))
                                .as("%s sets %s", page, sets.group(1))
                                .isTrue();
                    }
                }));
    }

    private static boolean isKnown(String word) throws IOException {
        return isKey(word)
                || Measure.of(word).isPresent()
                || CommandTree.fresh().getSubcommands().containsKey(word)
                || ROLES.contains(word)
                || Files.exists(Path.of("scenarios", word))
                || Files.exists(Path.of("scenarios", "structures", word))
                || Files.exists(Path.of("src/main/java/salesfloor", word.replace('.', '/')))
                || Files.exists(Path.of("src/main/java", word.replace('.', '/')))
                || Files.exists(Path.of("src/test/java", word.replace('.', '/')))
                || isInReference(word);
    }

    /** A whole path, or the end of one. */
    private static boolean isKey(String word) {
        return ScenarioPage.paths().stream().anyMatch(path -> {
            String pattern = path.replace(".", "\\.").replace("*", "[A-Za-z0-9]+");
            return word.matches(pattern) || ("." + path).endsWith("." + word);
        });
    }

    /** Words of the scenario file, events, columns and bins: the reference has them all. */
    private static boolean isInReference(String word) throws IOException {
        for (Path page : pages()) {
            boolean lists = page.startsWith(REFERENCE) || page.endsWith("read-results.md");
            if (lists && read(page).contains("`" + word + "`")) {
                return true;
            }
        }
        return false;
    }

    /** The table of figures and sources shows the values of the shipped scenario. */
    @Test
    void figures_are_those_of_the_scenario() throws IOException {
        JsonNode scenario = YAMLMapper.builder().build().readTree(Path.of("scenarios", "transactional.yaml"));
        Matcher row = FIGURE.matcher(read(Path.of("docs", "explanation", "model.md")));
        int rows = 0;
        while (row.find()) {
            JsonNode value = scenario.at("/" + row.group(1).replace('.', '/'));
            String wanted = row.group(2).replaceAll("[.]0+\\b|(?<=[.]\\d)0+\\b", "");
            assertThat(value.toString()
                            .replaceAll("\"", "")
                            .replaceAll("([:,])", "$1 ")
                            .replaceAll("[.]0+\\b", ""))
                    .as("%s in docs/explanation/model.md", row.group(1))
                    .isEqualTo(wanted);
            rows++;
        }
        assertThat(rows).isGreaterThan(20);
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md")));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    private static String read(Path page) throws IOException {
        return Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
