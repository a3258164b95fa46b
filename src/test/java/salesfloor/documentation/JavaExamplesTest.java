package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of the Java interface: those in its Javadoc compile, and the {@code jshell} session of the page says what the page
 * shows. With {@code -Dregenerate} the page is written anew.
 */
class JavaExamplesTest {
    private static final Path PAGE = Path.of("docs/how-to/use-from-java.md");
    private static final Path SOURCES = Path.of("src/main/java/salesfloor/api");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\n(.*?)\\* }</pre>", Pattern.DOTALL);
    private static final Pattern SESSION = Pattern.compile("(?<=```jshell\n)(.*?)(?=```)", Pattern.DOTALL);
    private static final String PROMPT = "jshell> ";

    /** How many lines were entered in a session; the tool names what has no name after it. */
    private static final AtomicInteger ENTERED = new AtomicInteger();

    /** What the tool imports by itself and the examples use. */
    private static final List<String> IMPORTS =
            List.of("import java.nio.file.*;", "import java.util.*;", "import java.util.stream.*;");

    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !example(file).isEmpty()).sorted().toList();
        }
    }

    private static String example(Path source) {
        try {
            Matcher matcher = EXAMPLE.matcher(Files.readString(source, StandardCharsets.UTF_8));
            return matcher.find() ? matcher.group(1).replaceAll("(?m)^ \\* ?", "") : "";
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void every_type_that_is_asked_has_an_example() throws IOException {
        assertThat(sources().stream().map(file -> file.getFileName().toString()))
                .containsExactly(
                        "ComparisonResult.java",
                        "Picture.java",
                        "RunResult.java",
                        "ScenarioFile.java",
                        "package-info.java");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void examples_in_the_javadoc_compile(Path source) {
        try (JShell shell = shell()) {
            shell.eval("import salesfloor.api.*;");
            SnippetEvent compiled = shell.eval("void example() throws Exception {\n" + example(source) + "}")
                    .get(0);
            assertThat(compiled.status())
                    .as(() -> shell.diagnostics(compiled.snippet())
                            .map(problem -> problem.getMessage(java.util.Locale.ROOT))
                            .toList()
                            .toString())
                    .isEqualTo(Status.VALID);
        }
    }

    @Test
    void the_session_of_the_page_says_what_it_shows() throws IOException {
        String text = Files.readString(PAGE, StandardCharsets.UTF_8);
        StringBuilder anew = new StringBuilder();
        int done = 0;
        try (JShell shell = shell()) {
            Matcher session = SESSION.matcher(text);
            while (session.find()) {
                anew.append(text, done, session.start()).append(told(session.group(), shell));
                done = session.end();
            }
        }
        anew.append(text.substring(done));
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAGE, anew.toString(), StandardCharsets.UTF_8);
        }
        assertThat(anew.toString()).isEqualTo(Files.readString(PAGE, StandardCharsets.UTF_8));
    }

    /** The same session with what the shell says now. */
    private static String told(String session, JShell shell) {
        List<String> blocks = new ArrayList<>();
        for (String line :
                session.lines().filter(line -> line.startsWith(PROMPT)).toList()) {
            StringBuilder block = new StringBuilder(line).append('\n');
            ENTERED.incrementAndGet();
            String code = line.substring(PROMPT.length());
            String whole = shell.sourceCodeAnalysis().analyzeCompletion(code).source();
            for (SnippetEvent event : shell.eval(whole)) {
                block.append(said(event, shell));
            }
            blocks.add(block.toString());
        }
        return String.join("\n", blocks);
    }

    private static String said(SnippetEvent event, JShell shell) {
        Snippet snippet = event.snippet();
        assertThat(event.status())
                .as(() -> snippet.source()
                        + shell.diagnostics(snippet)
                                .map(problem -> problem.getMessage(java.util.Locale.ROOT))
                                .toList())
                .isEqualTo(Status.VALID);
        if (event.exception() instanceof EvalException thrown) {
            String message = thrown.getExceptionClassName() + ": " + thrown.getMessage();
            return "|  Exception " + message.strip().replaceAll("\n", "\n|  ") + "\n";
        }
        return snippet instanceof VarSnippet variable ? variable.name() + " ==> " + event.value() + "\n" : "";
    }

    private static JShell shell() {
        ENTERED.set(0);
        JShell shell = JShell.builder()
                .executionEngine("local")
                .tempVariableNameGenerator(() -> "$" + ENTERED.get())
                .build();
        for (String entry : System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1)) {
            shell.addToClasspath(Path.of(entry).toAbsolutePath().toString());
        }
        IMPORTS.forEach(shell::eval);
        return shell;
    }
}
