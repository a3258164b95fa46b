package salesfloor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salesfloor.FolderBytes;

/** The results that lie in the repository for everybody to look at. With {@code -Dregenerate} they are made anew. */
class SampleTest {
    private static final Path SAMPLE = Path.of("results", "sample");

    @TempDir
    Path folder;

    /** The manifest tells of machine and time; the log is needed only to go on. */
    private static Map<String, String> shown(Path results) throws IOException {
        Map<String, String> content = FolderBytes.of(results);
        content.keySet().removeIf(name -> name.matches("manifest\\.json|.*\\.log|\\..*"));
        String version = version();
        content.replaceAll((name, text) -> text.replace("Salesfloor (not packaged)", "Salesfloor " + version));
        return content;
    }

    /** A reader of the sample wants to know the version; only a packaged program knows its own. */
    private static String version() throws IOException {
        Matcher version = Pattern.compile("<artifactId>salesfloor</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @Test
    void the_sample_is_what_the_program_makes_of_the_shipped_scenario() throws IOException {
        Path out = folder.resolve("sample");
        Given given = Given.salesfloor("run", "scenarios/transactional.yaml", "--no-charts", "--out", out);
        assertThat(given.code()).as(given.complained()).isZero();
        Map<String, String> made = shown(out);
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(SAMPLE);
            for (Map.Entry<String, String> file : made.entrySet()) {
                Files.writeString(SAMPLE.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
            }
        }
        Map<String, String> sample = shown(SAMPLE);
        assertThat(sample.keySet()).isEqualTo(made.keySet());
        for (Map.Entry<String, String> file : made.entrySet()) {
            assertThat(sample.get(file.getKey()).equals(file.getValue()))
                    .as(
                            "%s is out of date; make it anew with: mvn -o test -Dtest=SampleTest -Dregenerate",
                            file.getKey())
                    .isTrue();
        }
    }
}
