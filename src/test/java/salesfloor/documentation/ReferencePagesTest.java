package salesfloor.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference says what the code says. With {@code -Dregenerate} the pages are written anew. */
class ReferencePagesTest {
    private static final Path FOLDER = Path.of("docs", "reference");

    @TestFactory
    Stream<DynamicTest> is_up_to_date() throws IOException {
        return ReferencePages.all().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check(page.getKey(), page.getValue())));
    }

    private static void check(String name, String text) throws IOException {
        Path page = FOLDER.resolve(name);
        if (System.getProperty("regenerate") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(page, text, StandardCharsets.UTF_8);
        }
        String written = Files.exists(page) ? Files.readString(page, StandardCharsets.UTF_8) : "";
        assertThat(written.replace("\r\n", "\n"))
                .as("%s is out of date; write it anew with: mvn -o test -Dtest=ReferencePagesTest -Dregenerate", page)
                .isEqualTo(text);
    }
}
